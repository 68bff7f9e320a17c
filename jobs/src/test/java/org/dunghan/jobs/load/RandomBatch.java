/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Files of random events: late, shuffled, repeated, corrected, cancelled, handed over. */
public final class RandomBatch {
  private static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,recorded_at,unit_code,procedure_code,channel,"
          + "resolving_unit_code,holder_code,officer_id,due_at";
  private static final List<String> TYPES =
      List.of(
          "RECEIVED",
          "RECEIVED",
          "ACCEPTED",
          "ACCEPTED",
          "ACCEPTED",
          "INHERITED",
          "ASSIGNED",
          "TRANSFERRED",
          "SUPPLEMENT_REQUESTED",
          "SUPPLEMENTED",
          "FINANCIAL_DUTY_REQUESTED",
          "FINANCIAL_DUTY_PAID",
          "EXTENDED",
          "COMPLETED",
          "COMPLETED",
          "REJECTED",
          "RETURNED",
          "WITHDRAWN",
          "DISCONTINUED",
          "DECLINED",
          "CANCELLED");
  private static final LocalDate BEGIN = LocalDate.parse("2025-07-01");
  private static final int DOSSIERS = 14;
  private static final int EVENTS_OF_A_DOSSIER = 9;

  private final Random random;
  private final List<String> sent = new ArrayList<>();

  public RandomBatch(Random random) {
    this.random = random;
  }

  /** The bytes of the next file. */
  public byte[] next() {
    List<String> rows = new ArrayList<>();
    for (int row = random.nextInt(25); row >= 0; row--) {
      rows.add(sent.isEmpty() || random.nextInt(5) > 0 ? row() : oneOf(sent));
    }
    Collections.shuffle(rows, random);
    sent.addAll(rows);
    return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A day of the time that the events tell of. */
  LocalDate day() {
    return BEGIN.plusDays(random.nextInt(60));
  }

  private String row() {
    String type = oneOf(TYPES);
    boolean opens = type.equals("RECEIVED") || type.equals("INHERITED");
    return String.join(
        ",",
        "e" + random.nextInt(EVENTS_OF_A_DOSSIER),
        "d" + random.nextInt(DOSSIERS),
        type,
        moment(),
        random.nextInt(6) == 0 ? "" : moment(),
        opens ? oneOf(List.of("W1", "W2")) : "",
        opens ? oneOf(List.of("P5", "P0", "PA")) : "",
        opens ? oneOf(List.of("ONLINE", "IN_PERSON", "")) : "",
        "",
        oneOf(List.of("", "", "W1/desk", "A1")),
        oneOf(List.of("", "o1", "o2")),
        type.equals("EXTENDED") || random.nextInt(12) == 0 ? moment() : "");
  }

  private String moment() {
    return "%sT%02d:%02d:00+07:00".formatted(day(), 6 + random.nextInt(13), random.nextInt(60));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
