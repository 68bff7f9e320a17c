/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, policies and sources of a reference folder. */
class ReferencePeriodsTest {
  private static final String DEFAULTS = "PAUSE,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,";

  private GivenTables tables;

  @BeforeEach
  void give(@TempDir Path folder) {
    tables = new GivenTables(folder);
  }

  @Test
  void takesRowsThatFollowEachOtherInAnyOrder() throws Exception {
    tables.write("unit", unit("2026-01-01", "") + unit("2025-07-01", "2025-12-31"));

    assertThat(tables.files().rows(ReferenceTable.named("unit"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-07-01,           | 2025-07-01,           | from 2025-07-01 on unit.csv:2 holds too",
        "2025-07-01,           | 2026-01-01,           | from 2026-01-01 on unit.csv:2 holds too",
        "2025-07-01,2026-01-01 | 2026-01-01,           | from 2026-01-01 on unit.csv:2 holds too",
        "2025-07-01,2025-12-30 | 2026-01-01,           | no row holds between unit.csv:2, which ends on 2025-12-30, and 2026-01-01",
        "2025-07-01,2025-12-31 | 2026-01-01,2025-12-31 | valid_until 2025-12-31 lies before valid_from"
      })
  void namesBothRowsThatOverlapOrLeaveAGap(String first, String second, String message)
      throws IOException {
    tables.write("unit", row(first) + row(second));

    tables.assertProblem("unit", "unit.csv:3: " + message);
  }

  @Test
  void refusesACalendarDayGivenTwice() throws IOException {
    String day = "2025-09-01,HOLIDAY,a,b,PUBLISHED\n";
    tables.write("calendar_day", day + day.replace("HOLIDAY", "WORKING"));

    tables.assertProblem(
        "calendar_day", "calendar_day.csv:3: is given by calendar_day.csv:2 already: keep one row");
  }

  @Test
  void refusesTwoPoliciesOfOneScopeAtATime() throws IOException {
    tables.write(
        "clock_policy", ",F1,,2025-01-01,," + DEFAULTS + "\n,F1,,2025-07-01,," + DEFAULTS + "\n");

    tables.assertProblem(
        "clock_policy", "clock_policy.csv:3: from 2025-07-01 on clock_policy.csv:2 holds too");
  }

  @Test
  void takesPoliciesOfDifferentScopesAtATime() throws Exception {
    tables.write(
        "clock_policy", ",F1,,2025-01-01,," + DEFAULTS + "\n,,,2025-01-01,," + DEFAULTS + "\n");

    assertThat(tables.files().rows(ReferenceTable.named("clock_policy"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STOP,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,    | supplement \"STOP\" is unknown: send one of [PAUSE, RESTART]",
        "RESTART,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00, | legal_act is missing",
        "PAUSE,STOP,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,    | financial_duty \"STOP\" is unknown",
        "PAUSE,PAUSE,LATE,AS_SET,15:00,07:30,11:30,13:00,17:00,   | lateness \"LATE\" is unknown",
        "PAUSE,PAUSE,DATE,SET,15:00,07:30,11:30,13:00,17:00,      | due \"SET\" is unknown",
        "PAUSE,PAUSE,DATE,AS_SET,3pm,07:30,11:30,13:00,17:00,     | same_day_until \"3pm\" is no time",
        "PAUSE,PAUSE,DATE,AS_SET,15:00,07:30,13:30,13:00,17:00,   | the office hours [07:30, 13:30, 13:00, 17:00] do not follow"
      })
  void namesWhatIsWrongWithAPolicy(String rules, String message) throws IOException {
    tables.write("clock_policy", ",,,2025-01-01,," + rules + "\n");

    tables.assertProblem("clock_policy", "clock_policy.csv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s,S,Asia/Hue,false         | zone \"Asia/Hue\" is unknown: send one such as Asia/Ho_Chi_Minh",
        "s,S,Asia/Ho_Chi_Minh,maybe | received_is_acceptance \"maybe\" is unknown",
        ",S,Asia/Ho_Chi_Minh,true   | source is missing"
      })
  void namesWhatIsWrongWithASource(String source, String message) throws IOException {
    tables.write("source", source + "\n");

    tables.assertProblem("source", "source.csv:2: " + message);
  }

  @Test
  void takesPoliciesAndSourcesThatAreNotGivenForNone() throws Exception {
    assertThat(tables.files().rows(ReferenceTable.named("clock_policy"))).isEmpty();
    assertThat(tables.files().rows(ReferenceTable.named("source"))).isEmpty();
  }

  private static String row(String period) {
    String[] days = period.split(",", -1);
    return unit(days[0], days[1]);
  }

  private static String unit(String from, String until) {
    return "W1,a,b,WARD,H,URBAN,%s,%s,SYNTHETIC\n".formatted(from, until);
  }
}
