/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.dunghan.warehouse.engine.EmbeddedClickHouse;
import org.dunghan.warehouse.schema.Schema;

/** The one engine of the run, with the hand-made cases in its database {@code cases}. */
public final class RunningWarehouse {
  private static final EmbeddedClickHouse ENGINE = start();

  private RunningWarehouse() {}

  /** Makes a database with the tables of the warehouse, and fills it. */
  public static RunningApi filled(String database, Contents contents, String... settings) {
    ENGINE.execute("CREATE DATABASE " + database);
    try (Connection connection = DriverManager.getConnection(ENGINE.jdbcUrl(database))) {
      Schema.apply(connection);
      contents.insert(new Rows(connection));
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return RunningApi.on(ENGINE.jdbcUrl(database), settings);
  }

  /** A program of its own on the hand-made cases, with other settings. */
  public static RunningApi programOnTheCases(String... settings) {
    return RunningApi.on(jdbcUrl("cases"), settings);
  }

  /** A program of its own on the hand-made cases, with the accounts of a folder. */
  public static RunningApi programWithAccounts(Path folder) {
    return RunningApi.withAccounts(folder, jdbcUrl("cases"));
  }

  /** A program of its own on a database that is filled already. */
  public static RunningApi programOn(String database, String... settings) {
    return RunningApi.on(jdbcUrl(database), settings);
  }

  /** What a database is to hold. */
  @FunctionalInterface
  public interface Contents {
    /** Inserts it. */
    void insert(Rows rows) throws SQLException;
  }

  static String jdbcUrl(String database) {
    return ENGINE.jdbcUrl(database);
  }

  public static void execute(String statement) {
    ENGINE.execute(statement);
  }

  static int port() {
    return ENGINE.port();
  }

  private static EmbeddedClickHouse start() {
    try {
      var engine =
          EmbeddedClickHouse.start(Files.createTempDirectory(Path.of("target"), "warehouse"));
      engine.execute("CREATE DATABASE empty");
      engine.execute("CREATE DATABASE cases");
      try (Connection cases = DriverManager.getConnection(engine.jdbcUrl("cases"))) {
        Schema.apply(cases);
        new Cases(new Rows(cases)).insert();
      }
      return engine;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
