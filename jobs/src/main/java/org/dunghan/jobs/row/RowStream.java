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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.dunghan.warehouse.Warehouse;

/** Streams of rows to and from the warehouse, for one thread. */
public final class RowStream implements AutoCloseable {
  private static final String TYPES =
      """
      SELECT name, type
      FROM system.columns
      WHERE database = currentDatabase() AND table = {table:String} AND default_kind != 'MATERIALIZED'
      ORDER BY position
      """;

  private final Client client;
  private final Map<String, Map<String, String>> typesByTable = new HashMap<>();

  public RowStream(Warehouse warehouse) {
    client = warehouse.client();
  }

  /**
   * Writes rows as they are made; only a block of them is kept in memory.
   *
   * @param columns those that a row gives, in its order; none: all of the table
   */
  public void insert(String table, List<String> columns, Rows rows) throws IOException {
    Map<String, String> types = types(table, columns);
    finished(
            client.insert(
                table,
                List.copyOf(types.keySet()),
                output -> {
                  OutputStream buffered = new FlushedBuffer(output);
                  TableRows sent = new TableRows(types, buffered);
                  rows.writeTo(sent);
                  sent.flush();
                  buffered.flush();
                },
                ClickHouseFormat.Native,
                distinct()))
        .close();
  }

  /** What is inserted at once holds no row twice, so that the engine need not look for one. */
  private static InsertSettings distinct() {
    return new InsertSettings().serverSetting("optimize_on_insert", "0");
  }

  /** The types of columns by their names. */
  private Map<String, String> types(String table, List<String> columns) throws IOException {
    if (!typesByTable.containsKey(table)) {
      Map<String, String> types = new LinkedHashMap<>();
      query(TYPES, Map.of("table", table), row -> types.put(row.text(), row.text()));
      if (types.isEmpty()) {
        throw new IOException("the warehouse has no table " + table);
      }
      typesByTable.put(table, types);
    }
    Map<String, String> all = typesByTable.get(table);
    if (columns.isEmpty()) {
      return all;
    }
    Map<String, String> some = new LinkedHashMap<>();
    columns.forEach(column -> some.put(column, all.get(column)));
    return some;
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
    void writeTo(TableRows table) throws IOException;
  }

  /** Reads one row. */
  @FunctionalInterface
  public interface Reader {
    void read(RowInput row) throws IOException;
  }
}
