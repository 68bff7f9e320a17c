/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.dunghan.api.running.QueryLimits;
import org.dunghan.api.running.RunningQueries;
import org.dunghan.warehouse.Warehouse;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts questions to the warehouse. */
@Component
public class Facts {
  private static final int MOST_REMEMBERED = 1_000;

  private final JdbcClient warehouse;
  private final Client client;
  private final RunningQueries running;
  private final QueryLimits limits;
  private final Cache<Remembered, List<?>> remembered =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  /** What was asked of a generation. */
  private record Remembered(Instant publishedAt, FactsQuery query, Class<?> type) {}

  Facts(JdbcClient warehouse, Warehouse address, RunningQueries running, QueryLimits limits) {
    this.warehouse = warehouse;
    client = address.client();
    this.running = running;
    this.limits = limits;
  }

  /** Asks for rows, to be read one by one. */
  public StatementSpec ask(FactsQuery query) {
    return ask(query, limits.seconds());
  }

  /** Asks for all rows of a file, which may take longer. */
  public StatementSpec askForFile(FactsQuery query) {
    return ask(query, limits.exportSeconds());
  }

  /**
   * Reads rows that are passed on as they come: the first may take as long as an answer, all of
   * them, which may wait for their reader, as long as a file.
   */
  public void read(FactsQuery query, RowCallbackHandler taker) {
    Future<?> end = running.endAfter(limits.seconds());
    try {
      askForFile(query)
          .query(
              row -> {
                end.cancel(false);
                taker.processRow(row);
              });
    } finally {
      end.cancel(false);
    }
  }

  private StatementSpec ask(FactsQuery query, int seconds) {
    return warehouse
        .sql(running.marked(query.sql()))
        .withQueryTimeout(seconds)
        .params(query.parameters());
  }

  /** Asks for rows within a generation and scope. */
  public StatementSpec ask(String sql, Reading reading, Map<String, ?> parameters) {
    return ask(FactsQuery.of(sql, reading, parameters));
  }

  /**
   * Asks for a few values that many questions need. They stay as they are for as long as their
   * generation does, and are asked for once.
   */
  @SuppressWarnings("unchecked") // The key has the type.
  public <T> List<T> remembered(
      String sql, Reading reading, Map<String, ?> parameters, Class<T> type) {
    FactsQuery query = FactsQuery.of(sql, reading, parameters);
    Remembered asked = new Remembered(reading.freshness().publishedAt(), query, type);
    List<T> known = (List<T>) remembered.getIfPresent(asked);
    if (known == null) {
      known = ask(query).query(type).list();
      remembered.put(asked, known);
    }
    return known;
  }

  /** An error of the engine's own keeps its number, as with JDBC. */
  private static Throwable cause(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ServerException refused) {
        return new SQLException(refused.getMessage(), "", refused.getCode(), refused);
      }
    }
    return failure;
  }

  /** What is not known is empty: a spreadsheet would take the engine's own mark for a text. */
  private QuerySettings settings(ClickHouseFormat format) {
    return new QuerySettings()
        .setFormat(format)
        .setMaxExecutionTime(limits.exportSeconds())
        .serverSetting("log_comment", running.mark())
        .serverSetting("format_csv_null_representation", "");
  }

  /** Passes rows on as the engine writes them; none of them is kept in memory. */
  public void copy(FactsQuery query, ClickHouseFormat format, OutputStream output)
      throws IOException {
    EngineQuery asked = EngineQuery.of(query);
    try (var answer = client.query(asked.sql(), asked.parameters(), settings(format)).join();
        InputStream rows = answer.getInputStream()) {
      rows.transferTo(output);
    } catch (IOException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new DataAccessResourceFailureException("The warehouse did not answer", cause(failure));
    }
  }
}
