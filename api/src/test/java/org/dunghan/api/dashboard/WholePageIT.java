/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At its end a page gives all its figures as one file. */
class WholePageIT {
  private static final String LINK = ".end .actions a";

  private static final String QUESTIONS =
      "return new URL(document.querySelector(arguments[0]).href).searchParams.getAll('question').length";

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/wards.html",
        "/procedure.html",
        "/bottlenecks.html",
        "/workload.html",
        "/lateness.html"
      })
  void hasASheetForEachAnswer(String page) throws IOException {
    Screen.open(page);
    long questions = (Long) Screen.BROWSER.script(QUESTIONS, LINK);

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(Screen.file(LINK)))) {
      // Some answers have several, and the last one defines what stands in the others.
      assertThat(workbook.getSheets().count()).isGreaterThan(questions);
    }
  }
}
