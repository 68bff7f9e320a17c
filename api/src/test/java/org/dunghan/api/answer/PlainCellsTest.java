/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellsTest {
  private static final String SENT =
      """
      "code","count","day"
      "=1+1",-5,"2025-07-01"
      "+84",+5,"-"
      "@SUM(A1)",,""
      "\tx",1,"\rx"
      "a=1","a,""=1","a
      =1"
      """
          + "\"Đà\",=1,\"\"\"=1\"\n";

  private static final String WRITTEN =
      """
      "code","count","day"
      "'=1+1",-5,"2025-07-01"
      "'+84",+5,"'-"
      "'@SUM(A1)",,""
      "'\tx",1,"'\rx"
      "a=1","a,""=1","a
      =1"
      """
          + "\"Đà\",=1,\"\"\"=1\"\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void textsThatASpreadsheetWouldRunBecomePlain(int chunk) throws IOException {
    byte[] sent = SENT.getBytes(UTF_8);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PlainCells cells = new PlainCells(written);
    for (int from = 0; from < sent.length; from += chunk) {
      cells.write(sent, from, Math.min(chunk, sent.length - from));
    }
    assertThat(written.toString(UTF_8)).isEqualTo(WRITTEN);
  }

  @Test
  void bytesMayComeOneByOne() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PlainCells cells = new PlainCells(written)) {
      for (byte one : SENT.getBytes(UTF_8)) {
        cells.write(one);
      }
    }
    assertThat(written.toString(UTF_8)).isEqualTo(WRITTEN);
  }

  @Test
  void aTextByItselfToo() {
    assertThat(PlainCells.of("=1")).isEqualTo("'=1");
    assertThat(PlainCells.of("19774")).isEqualTo("19774");
    assertThat(PlainCells.of("")).isEmpty();
  }
}
