/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicViewIT {
  private static final RunningApi PROGRAM =
      RunningWarehouse.programOnTheCases("--dunghan.access.public-view=true");
  private static final RunningApi ANYBODY = PROGRAM.asNobody();
  private static final String JUNE =
      "/api/v1/statistics?measures=received&from=2025-06-01&to=2025-06-30&by=month";

  @AfterAll
  static void stop() {
    PROGRAM.close();
  }

  @Test
  void figuresAreForAnybody() {
    assertThat(ANYBODY.get(JUNE).statusCode()).isEqualTo(200);
    assertThat(ANYBODY.get("/api/v1/units").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/quality/findings", "/api/v1/session", "/api/v1/quality/runs"})
  void allElseIsNot(String path) {
    AccessIT.assertProblem(ANYBODY.get(path), 401, "Sign in first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measures=resolved_late&by=month | measures: the public view has received",
        "measures=received&by=day | by: the public view is by month",
        "measures=received&by=month,unit,field | by: the public view is by month",
        "measures=received&by=month,unit_group | at most one of unit, field",
        "measures=received&by=month,channel | at most one of unit, field",
        "measures=received&by=month&unit=19774 | has no filters",
        "measures=received&by=month&from=2025-06-02 | whole months",
        "measures=received&by=month&as_of=2025-07-20 | as_of: the public view looks back from 2025",
        "measures=received&by=month&generation=1 | generation: the public view has the current one",
        "measures=received&by=month&sort=received | neither sorted nor cut",
        "measures=received&by=month&format=csv | only had as json",
      })
  void whatWouldGiveAPersonAwayIsRefused(String question, String reason) {
    String days = question.contains("from=") ? "" : "&from=2025-06-01";
    AccessIT.assertProblem(
        ANYBODY.get("/api/v1/statistics?to=2025-06-30&" + question + days), 400, reason);
  }
}
