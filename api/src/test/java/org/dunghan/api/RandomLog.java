/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Events of dossiers to which anything may happen, in any order; always the same ones. */
final class RandomLog {
  private static final int DOSSIERS = 3000;
  private static final LocalDateTime BEGIN = LocalDateTime.of(2025, 6, 20, 0, 0);
  private static final int DAYS = 66;
  private static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,recorded_at,unit_code,procedure_code,channel,"
          + "resolving_unit_code,holder_code,officer_id,due_at";

  private static final List<String> UNITS = List.of("19774", "19777", "46-VPDK", "unheard of");

  /** Of working days, the same day, calendar days, without a limit, of a city agency, unknown. */
  private static final List<String> PROCEDURES =
      List.of("1.001022", "2.000815", "1.013225", "1.001612", "1.013831", "0.000000");

  private static final List<String> CHANNELS = List.of("ONLINE", "IN_PERSON", "POST", "FAX", "");

  /** Half of all open, so that there is something for the others to happen to. */
  private static final List<String> TYPES =
      List.of(
          "RECEIVED",
          "ACCEPTED",
          "RECEIVED",
          "ACCEPTED",
          "RECEIVED",
          "ACCEPTED",
          "ACCEPTED",
          "DECLINED",
          "INHERITED",
          "ASSIGNED",
          "TRANSFERRED",
          "SUPPLEMENT_REQUESTED",
          "SUPPLEMENTED",
          "FINANCIAL_DUTY_REQUESTED",
          "FINANCIAL_DUTY_PAID",
          "EXTENDED",
          "COMPLETED",
          "REJECTED",
          "DISCONTINUED",
          "RETURNED",
          "WITHDRAWN");

  private final Random random = new Random(7);

  /** A file with all of them. */
  static Path write() {
    try {
      Path file = Files.createTempDirectory(Path.of("target"), "random-log").resolve("events.csv");
      return Files.write(file, new RandomLog().lines());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (int dossier = 0; dossier < DOSSIERS; dossier++) {
      int events = 1 + random.nextInt(9);
      for (int event = 0; event < events; event++) {
        lines.add(line("R%04d".formatted(dossier), event));
      }
    }
    return lines;
  }

  private String line(String dossier, int event) {
    String type = random.nextInt(500) == 0 ? "CANCELLED" : oneOf(TYPES);
    boolean opens = type.equals("RECEIVED") || type.equals("INHERITED");
    boolean isDue = type.equals("EXTENDED") || random.nextInt(5) == 0;
    return String.join(
        ",",
        dossier + "/" + event,
        dossier,
        type,
        time(),
        "",
        opens ? oneOf(UNITS) : "",
        opens ? oneOf(PROCEDURES) : "",
        oneOf(CHANNELS),
        opens && random.nextBoolean() ? oneOf(UNITS) : "",
        random.nextInt(4) == 0 ? oneOf(UNITS) : "",
        "",
        isDue ? day() + "T00:00:00+07:00" : "");
  }

  private String time() {
    return BEGIN.plusMinutes(30L * random.nextInt(DAYS * 48)) + ":00+07:00";
  }

  private LocalDate day() {
    return BEGIN.toLocalDate().plusDays(random.nextInt(DAYS));
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
