/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes of a request are the statement and which are the data of an insert. */
class StatementTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          insert into t values (1)              | insert into t                   | Values | ~ (1)~
          INSERT INTO t(a,b)VALUES(1,2)         | INSERT INTO t(a,b)              | Values | (1,2)
          INSERT INTO t FORMAT CSV 1,2          | INSERT INTO t                   | CSV    | 1,2
          INSERT INTO values (`format`) FORMAT TSV 7 | INSERT INTO values (`format`) | TSV  | 7
          INSERT INTO d.format SETTINGS a=1 FORMAT TSV 7 | INSERT INTO d.format SETTINGS a=1 | TSV | 7
          INSERT /* FORMAT X */ INTO "VALUES" FORMAT TSV 7 | INSERT /* FORMAT X */ INTO "VALUES" | TSV | 7
          INSERT INTO FUNCTION file('FORMAT a') FORMAT TSV 7 | INSERT INTO FUNCTION file('FORMAT a') | TSV | 7
          INSERT INTO t (`a\\`VALUES`) FORMAT TSV 7 | INSERT INTO t (`a\\`VALUES`)  | TSV    | 7
          """)
  void partsAnInsertFromItsData(String request, String sql, String format, String data)
      throws Exception {
    Statement statement = read(request.getBytes(UTF_8));

    assertThat(statement.sql().strip()).isEqualTo(sql);
    assertThat(statement.insertFormat()).hasValue(format);
    assertThat(statement.data()).hasBinaryContent(data.getBytes(UTF_8));
  }

  @Test
  void leavesTheDataBehindOneLineBreakAsTheyAre() throws Exception {
    byte[] request = "INSERT INTO t FORMAT RowBinary\n\n\0\377;'--".getBytes(UTF_8);

    assertThat(read(request).data()).hasBinaryContent("\n\0\377;'--".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 'INSERT INTO t VALUES (1)'",
        "INSERT INTO t SELECT 1 FORMAT TSV",
        "INSERT INTO t (a) (SELECT 1)",
        "INSERT INTO t WITH 1 AS x SELECT x",
        "CREATE TABLE t (x Int8) ENGINE = Memory",
        "WITH 1 AS x SELECT x FORMAT JSON",
        ""
      })
  void takesEverythingElseAsAStatement(String request) throws Exception {
    Statement statement = read(request.getBytes(UTF_8));

    assertThat(statement.sql()).isEqualTo(request);
    assertThat(statement.insertFormat()).isEmpty();
  }

  @Test
  void readsAStatementAsLongAsAServerWouldAndNoLonger() throws Exception {
    String longest = "SELECT '" + "\\'".repeat((Statement.LONGEST_TEXT - 10) / 2) + "'";

    assertThat(read(longest.getBytes(UTF_8)).sql()).isEqualTo(longest);
    assertThatExceptionOfType(StatementException.class)
        .isThrownBy(() -> read((longest + "  ").getBytes(UTF_8)))
        .withMessageContaining("longer than 262144 bytes");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    assertThatExceptionOfType(StatementException.class)
        .isThrownBy(() -> read(new byte[] {'S', (byte) 0xFF}))
        .withMessageContaining("send it in UTF-8");
  }

  private static Statement read(byte[] request) throws IOException, StatementException {
    return Statement.read(new ByteArrayInputStream(request));
  }
}
