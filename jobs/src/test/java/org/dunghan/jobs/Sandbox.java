/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.engine.EmbeddedClickHouse;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test Spark, and a warehouse with an empty database of its own. Both start once for all
 * tests and stop after the last.
 */
public final class Sandbox implements ParameterResolver {
  private static final ExtensionContext.Namespace ALL_TESTS =
      ExtensionContext.Namespace.create(Sandbox.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Warehouse.class || type == JavaSparkContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    ExtensionContext.Store store = test.getRoot().getStore(ALL_TESTS);
    return parameter.getParameter().getType() == Warehouse.class
        ? store.computeIfAbsent(Engine.class).emptyDatabase()
        : store.computeIfAbsent(Spark.class).context;
  }

  /** The engine of all tests; opened and closed by the store. */
  static final class Engine implements AutoCloseable {
    private final Path data = temporaryFolder();
    private final EmbeddedClickHouse clickHouse = EmbeddedClickHouse.start(data);
    private final AtomicInteger databases = new AtomicInteger();

    private Warehouse emptyDatabase() {
      String database = "test_" + databases.incrementAndGet();
      clickHouse.execute("CREATE DATABASE " + database);
      return new Warehouse(clickHouse.jdbcUrl(database), "default", "");
    }

    private static Path temporaryFolder() {
      try {
        return Files.createTempDirectory("sandbox");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      clickHouse.close();
      try (Stream<Path> files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** The Spark of all tests; opened and closed by the store. */
  static final class Spark implements AutoCloseable {
    private final JavaSparkContext context =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("tests")
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.default.parallelism", "2"));

    @Override
    public void close() {
      context.close();
    }
  }
}
