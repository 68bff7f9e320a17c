/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.QueryResponse;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.dunghan.warehouse.Warehouse;

/** Streams of RowBinary to and from the warehouse, one at a time. */
public final class RowStream implements AutoCloseable {
  private final Client client;

  public RowStream(Warehouse warehouse) {
    client = warehouse.client();
  }

  /** Writes rows as they are made; nothing of them is kept in memory. */
  public void insert(String table, List<String> columns, Rows rows) throws IOException {
    finished(
            client.insert(
                table,
                columns,
                output -> {
                  OutputStream buffered = new FlushedBuffer(output);
                  rows.writeTo(buffered);
                  buffered.flush();
                },
                ClickHouseFormat.RowBinary,
                new InsertSettings()))
        .close();
  }

  /** Reads the rows of a query whose parameters are bound by the engine. */
  public void query(String sql, Map<String, Object> parameters, Reader reader) throws IOException {
    QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.RowBinary);
    try (QueryResponse response = finished(client.query(sql, parameters, settings))) {
      RowInput rows = new RowInput(response.getInputStream());
      while (rows.hasNext()) {
        reader.read(rows);
      }
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the answer of the warehouse broke off: " + e.getMessage(), e);
    }
  }

  private static <T> T finished(CompletableFuture<T> answer) throws IOException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the warehouse was at work", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  /** Writes rows. */
  @FunctionalInterface
  public interface Rows {
    void writeTo(OutputStream output) throws IOException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface Reader {
    void read(RowInput row) throws IOException;
  }
}
