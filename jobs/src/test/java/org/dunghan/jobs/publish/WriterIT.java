/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One job writes at a time. */
@ExtendWith(Sandbox.class)
class WriterIT {
  private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void aSecondWriterIsRefusedAndToldForWhom(Warehouse warehouse) throws Exception {
    try (Writer first = take(warehouse, Duration.ZERO)) {
      assertThatThrownBy(() -> take(warehouse, Duration.ZERO))
          .isInstanceOf(WriterBusy.class)
          .hasMessageMatching(
              "another job is writing to this warehouse: \\d+@.+, since [-0-9]+ [:0-9]+ UTC;"
                  + " wait for its end, or give --wait SECONDS");
      assertThat(first.token()).isNotEmpty();
    }
  }

  @Test
  void thePlaceOfOneThatLeftIsFree(Warehouse warehouse) throws Exception {
    take(warehouse, Duration.ZERO).close();

    take(warehouse, Duration.ZERO).close();
  }

  @Test
  void oneThatWaitsSaysSoAndGetsItsTurn(Warehouse warehouse) throws Exception {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (Writer silent = silentWriter(warehouse);
        Writer next = Writer.take(warehouse, Duration.ofMinutes(1), new PrintStream(told))) {
      assertThat(next.token()).isNotEqualTo(silent.token());
    }
    assertThat(told.toString(StandardCharsets.UTF_8))
        .startsWith("waiting for another job that is writing: ")
        .hasLineCount(1);
  }

  @Test
  void whatAReplacedWriterWantsToPublishIsRefused(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect();
        Writer silent = silentWriter(warehouse);
        Writer next = take(warehouse, Duration.ofMinutes(1))) {
      Schema.apply(connection);
      Publications publications = new Publications(connection);

      assertThatThrownBy(() -> publications.publish(ofLayer(1), silent))
          .isInstanceOf(WriterReplaced.class);
      assertThat(publications.current()).isEmpty();

      publications.publish(ofLayer(1), next);
      assertThat(publications.current()).contains(ofLayer(1));
      assertThatThrownBy(() -> publications.publish(ofLayer(2), next))
          .as("a number that is taken")
          .isInstanceOf(WriterReplaced.class);
    }
  }

  @Test
  void aReplacedWriterThatWakesUpTakesNothingFromItsSuccessor(Warehouse warehouse)
      throws Exception {
    try (Connection connection = warehouse.connect();
        Writer silent = silentWriter(warehouse);
        Writer next = take(warehouse, Duration.ofMinutes(1))) {
      Schema.apply(connection);
      Publications publications = new Publications(connection);
      assertThat(publications.next(next)).isEqualTo(1);
      assertThatThrownBy(() -> publications.requireStill(silent))
          .isInstanceOf(WriterReplaced.class);
      assertThatThrownBy(() -> publications.next(silent)).isInstanceOf(WriterReplaced.class);
    }
  }

  @Test
  void neverTwoOfManyThatComeAtOnce(Warehouse warehouse) throws Exception {
    AtomicInteger writing = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<Void> job =
        () -> {
          try (Writer writer = take(warehouse, Duration.ofMinutes(2))) {
            most.accumulateAndGet(writing.incrementAndGet(), Math::max);
            assertThat(writer.token()).isNotEmpty();
            writing.decrementAndGet();
          }
          return null;
        };
    ExecutorService jobs = Executors.newFixedThreadPool(6);
    try {
      for (var done : jobs.invokeAll(List.of(job, job, job, job, job, job))) {
        done.get();
      }
    } finally {
      jobs.shutdown();
    }

    assertThat(most).hasValue(1);
  }

  private static Writer take(Warehouse warehouse, Duration patience) throws Exception {
    return Writer.take(warehouse, patience, SILENT);
  }

  /** A writer that lives, and is not heard of. */
  private static Writer silentWriter(Warehouse warehouse) throws Exception {
    Writer writer = take(warehouse, Duration.ZERO);
    writer.fallSilent();
    return writer;
  }

  private static Generation ofLayer(int layer) {
    return new Generation(
        1,
        LocalDate.parse("2025-07-31"),
        List.of(layer),
        new TreeSet<>(List.of(1)),
        1,
        Generation.PUBLISHED,
        Optional.empty(),
        "test");
  }
}
