/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An engine for the tests of a class, with an empty database {@code test} for each of them. */
final class RunningEngine
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  private Path data;
  private EmbeddedClickHouse clickHouse;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory("engine");
    clickHouse = EmbeddedClickHouse.start(data);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    clickHouse.execute("CREATE DATABASE test");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clickHouse.execute("DROP DATABASE IF EXISTS test");
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    clickHouse.close();
    try (Stream<Path> paths = Files.walk(data)) {
      paths.sorted(Comparator.reverseOrder()).forEach(RunningEngine::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void execute(String sql) {
    clickHouse.execute(sql);
  }

  int port() {
    return clickHouse.port();
  }

  /** The address of the endpoint with parameters, given as name, value, name, value ... */
  URI uri(String... parameters) {
    StringBuilder query = new StringBuilder("http://127.0.0.1:" + port() + "/?");
    for (int index = 0; index < parameters.length; index += 2) {
      String value = URLEncoder.encode(parameters[index + 1], StandardCharsets.UTF_8);
      query.append(parameters[index]).append('=').append(value).append('&');
    }
    return URI.create(query.toString());
  }

  /** A connection of the driver to the test's database, with properties as for the URL. */
  Connection connect(String... properties) throws SQLException {
    Properties all = new Properties();
    for (int index = 0; index < properties.length; index += 2) {
      all.setProperty(properties[index], properties[index + 1]);
    }
    return DriverManager.getConnection(clickHouse.jdbcUrl("test"), all);
  }
}
