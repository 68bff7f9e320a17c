/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.GenericRecord;
import com.clickhouse.client.api.query.QueryResponse;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the jobs do through ClickHouse's own client, the one beneath the driver. */
class ClientIT {
  @RegisterExtension static final RunningEngine ENGINE = new RunningEngine();

  private static final int ROWS = 1_000_000;
  private static final String TEXT = "FORMAT ; 'VALUES'";

  private Client client;

  @BeforeEach
  void createTable() {
    ENGINE.execute(
        "CREATE TABLE test.note (id UInt32, text String) ENGINE = MergeTree ORDER BY id");
    client = client(false, false);
  }

  @AfterEach
  void closeClient() {
    client.close();
  }

  private static Client client(boolean compressRequests, boolean http) {
    return new Client.Builder()
        .addEndpoint("http://127.0.0.1:" + ENGINE.port())
        .setUsername("default")
        .setPassword("")
        .setDefaultDatabase("test")
        .compressClientRequest(compressRequests)
        .useHttpCompression(http)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void insertsAMillionRowsInRowBinary(boolean compressed) throws Exception {
    try (Client inserting = client(compressed, false);
        InsertResponse response =
            inserting
                .insert(
                    "note", ClientIT::writeRows, ClickHouseFormat.RowBinary, new InsertSettings())
                .get(1, TimeUnit.MINUTES)) {
      assertThat(response.getWrittenRows()).isEqualTo(ROWS);
    }
    assertThat(text("SELECT concat(count(), ' ', sum(id), ' ', max(text)) FROM note"))
        .isEqualTo("1000000 499999500000 " + TEXT);
  }

  private static void writeRows(OutputStream out) throws IOException {
    DataOutputStream rows = new DataOutputStream(new BufferedOutputStream(out));
    for (int id = 0; id < ROWS; id++) {
      rows.writeInt(Integer.reverseBytes(id));
      rows.writeByte(TEXT.length());
      rows.writeBytes(TEXT);
    }
    rows.close();
  }

  @Test
  @SuppressWarnings("try") // Closing the response could be interrupted.
  void readsRowBinary() throws Exception {
    ENGINE.execute("INSERT INTO test.note SELECT number, 'x' FROM numbers(200000)");
    QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.RowBinary);

    try (QueryResponse response =
            client
                .query("SELECT id, text FROM note ORDER BY id", settings)
                .get(1, TimeUnit.MINUTES);
        DataInputStream rows = new DataInputStream(response.getInputStream())) {
      for (int id = 0; id < 200_000; id++) {
        assertThat(Integer.reverseBytes(rows.readInt())).isEqualTo(id);
        assertThat(rows.readShort()).isEqualTo((short) 0x0178);
      }
      assertThat(rows.read()).isEqualTo(-1);
    }
  }

  /** Such are the bytes of Parquet. */
  @Test
  @SuppressWarnings("try") // Closing the response could be interrupted.
  void readsWhatCannotBePackedAnyMore() throws Exception {
    QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.RawBLOB);

    try (QueryResponse response =
            client.query("SELECT randomString(1000000)", settings).get(1, TimeUnit.MINUTES);
        InputStream bytes = response.getInputStream()) {
      assertThat(bytes.readAllBytes()).hasSize(1_000_000);
    }
  }

  @Test
  void takesBackAnInsertOfUnreadableRowsWithClickHousesCode() {
    assertThatExceptionOfType(ServerException.class)
        .isThrownBy(
            () ->
                client
                    .insert(
                        "note", new ByteArrayInputStream(new byte[3]), ClickHouseFormat.RowBinary)
                    .get(1, TimeUnit.MINUTES))
        .satisfies(error -> assertThat(error.getCode()).isEqualTo(33));
    assertThat(text("SELECT toString(count()) FROM note")).isEqualTo("0");
  }

  @Test
  void refusesCompressionThatItDoesNotKnow() {
    try (Client compressing = client(true, true)) {
      assertThatExceptionOfType(ServerException.class)
          .isThrownBy(
              () ->
                  compressing
                      .insert(
                          "note",
                          ClientIT::writeRows,
                          ClickHouseFormat.RowBinary,
                          new InsertSettings())
                      .get(1, TimeUnit.MINUTES))
          .withMessageContaining("send the body as gzip, or plain");
    }
  }

  private String text(String sql) {
    List<GenericRecord> records = client.queryAll(sql);
    return records.get(0).getString(1);
  }
}
