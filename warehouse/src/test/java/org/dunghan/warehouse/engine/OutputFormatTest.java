/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT 1                                 | TSV
          SELECT 1 FORMAT JSON                     | JSON
          SELECT 1 format JSON ;                   | JSON
          SELECT 1 FORMAT JSON -- FORMAT CSV       | JSON
          SELECT 1 FORMAT JSON SETTINGS a = 1, b=2 | JSON
          SELECT 1 SETTINGS a = 1 FORMAT JSON      | JSON
          SELECT 1 -- FORMAT JSON                  | TSV
          SELECT 'a FORMAT JSON'                   | TSV
          SELECT * FROM (SELECT 1 FORMAT JSON)     | TSV
          SELECT format FROM t                     | TSV
          SELECT 1 AS format SETTINGS a = 1        | TSV
          """)
  void isTheOneOfTheClauseElseTheOneAskedFor(String sql, String format) {
    assertThat(OutputFormat.of(sql, "TSV").name()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"RowBinaryWithNamesAndTypes, true", "CSV, true", "JSON, false", "Parquet, false"})
  void streamsUnlessItHasAFrameAroundItsRows(String format, boolean streams) {
    assertThat(new OutputFormat(format).streams()).isEqualTo(streams);
  }
}
