/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the API counts and lists over random tenures is what a count by hand finds. */
class RandomFindingsIT {
  private static final List<Folded> TENURES = new RandomTenures(20250825).some(1500);
  private static final RunningApi API =
      RunningWarehouse.filled("random_findings", RandomFindingsIT::insert);
  private static final String FINDINGS = "/api/v1/quality/findings";

  @ParameterizedTest
  @CsvSource({"2025-05-01, 2025-08-25", "2025-07-01, 2025-07-30", "2025-07-15, 2025-08-14"})
  void countsAsAnyoneWouldByHand(LocalDate from, LocalDate to) {
    var byHand = new FindingsByHand(TENURES, from, to);
    Map<String, String> ofDossiers = new TreeMap<>();
    Map<String, List<Double>> inTheLastHour = new TreeMap<>();
    int missing = 0;
    for (JsonNode row : API.json(FINDINGS + "?by=unit" + between(from, to)).get("rows")) {
      String unit = row.get("unit").stringValue();
      switch (row.get("finding").stringValue()) {
        case "CODE_SEQUENCE_GAPS" -> missing += row.get("n").intValue();
        case "COMPLETIONS_IN_LAST_HOUR" ->
            inTheLastHour.put(
                unit + " " + row.get("period_from").stringValue(),
                List.of(number(row, "n"), number(row, "N"), number(row, "expected")));
        default ->
            ofDossiers.put(
                row.get("finding").stringValue() + " " + unit,
                row.get("n") + " of " + row.get("N"));
      }
    }
    assertThat(ofDossiers).hasSize(12).isEqualTo(byHand.ofDossiers());
    assertThat(missing).isPositive().isEqualTo(byHand.missingCodes().size());
    assertThat(inTheLastHour).isNotEmpty().isEqualTo(byHand.inTheLastHour());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHANNEL_UNKNOWN", "RECEIVED_AT_NIGHT"})
  void listsEachTenureOnceOverAllPages(String finding) {
    Set<String> keys = new HashSet<>();
    List<JsonNode> rows = pages(finding);
    rows.forEach(
        row ->
            keys.add(
                String.join(
                    "/",
                    row.get("source").stringValue(),
                    row.get("dossier_id").stringValue(),
                    row.get("tenure").asString())));
    assertThat(rows).hasSameSizeAs(keys);
    assertThat(keys).isEqualTo(everything().behind(finding));
  }

  @Test
  void listsEachMissingCodeOnceOverAllPages() {
    assertThat(pages("CODE_SEQUENCE_GAPS"))
        .extracting(row -> row.get("missing_code").stringValue())
        .isEqualTo(everything().missingCodes());
  }

  @Test
  void listsAsManyCompletionsAsAreCounted() {
    double counted =
        everything().inTheLastHour().values().stream().mapToDouble(counts -> counts.get(0)).sum();
    assertThat((double) pages("COMPLETIONS_IN_LAST_HOUR").size()).isEqualTo(counted);
  }

  private static FindingsByHand everything() {
    return new FindingsByHand(TENURES, LocalDate.of(2025, 5, 1), RandomTenures.AS_OF);
  }

  private static List<JsonNode> pages(String finding) {
    List<JsonNode> rows = new ArrayList<>();
    String after = "";
    while (after != null) {
      JsonNode page =
          API.json(FINDINGS + "/" + finding + "?limit=97&from=2025-05-01&after=" + after);
      page.get("rows").forEach(rows::add);
      JsonNode next = page.get("next");
      after = next.isNull() ? null : next.stringValue();
    }
    return rows;
  }

  private static String between(LocalDate from, LocalDate to) {
    return "&from=" + from + "&to=" + to;
  }

  private static double number(JsonNode row, String name) {
    return row.get(name).doubleValue();
  }

  /** Every third tenure was first said of another ward, which the second layer takes back. */
  private static void insert(Rows rows) throws SQLException {
    Reference.insert(rows, RandomTenures.AS_OF.toString());
    rows.insert(
        "clock_policy",
        List.of(
            policy("", "2025-01-01", "15:30", "16:30"),
            policy("", "2026-01-01", "13:00", "19:00"),
            policy("boston", "2025-01-01", "13:00", "19:00")));
    List<Map<String, Object>> dossiers = new ArrayList<>();
    for (Folded tenure : TENURES) {
      boolean isRestated = dossiers.size() % 3 == 0;
      dossiers.add(tenure.row(isRestated ? 2 : 1, 1));
      if (isRestated) {
        Map<String, Object> former = tenure.row(1, 1);
        former.put("receiving_unit", "19774");
        former.put("resolving_unit", "19774");
        dossiers.add(former);
        Map<String, Object> takenBack = new TreeMap<>(former);
        takenBack.putAll(Map.of("layer", 2, "sign", -1));
        dossiers.add(takenBack);
      }
    }
    rows.insert("dossier", dossiers);
  }

  private static Map<String, ?> policy(String source, String from, String noon, String evening) {
    return Map.of(
        "reference_version", 1,
        "source", source,
        "valid_from", from,
        "morning_from", "07:00",
        "morning_until", "13:30",
        "afternoon_from", noon,
        "afternoon_until", evening);
  }
}
