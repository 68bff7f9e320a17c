/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.dunghan.warehouse.Warehouse;

/**
 * The right to write to a warehouse, which one job has at a time. Its holder lets itself be heard
 * of; one that is silent for {@link #LEASE} is dead, and the next one takes its place.
 *
 * <p>Whoever wants it says so first and looks for others then, so of two who come at once at least
 * one sees the other and steps back.
 */
public final class Writer implements AutoCloseable {
  static final Duration LEASE = Duration.ofSeconds(10);
  private static final long BEAT_SECONDS = 2;
  private static final long SHORTEST_PAUSE_MILLIS = 200;
  private static final long LONGEST_PAUSE_MILLIS = 700;

  private final Connection connection;
  private final WriterLog log;
  private final String token = UUID.randomUUID().toString();
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(
          beat -> {
            Thread thread = new Thread(beat, "writer heartbeat");
            thread.setDaemon(true);
            return thread;
          });

  private Writer(Connection connection) throws SQLException {
    this.connection = connection;
    log = new WriterLog(connection, token, ManagementFactory.getRuntimeMXBean().getName());
  }

  /**
   * Takes the right, when it is free.
   *
   * @param patience how long to wait for another writer
   * @param output where it is told that and for whom one waits
   * @throws WriterBusy when the other one is at work for longer
   */
  public static Writer take(Warehouse warehouse, Duration patience, PrintStream output)
      throws SQLException, WriterBusy {
    Writer writer = new Writer(warehouse.connect());
    try {
      writer.take(patience, output);
      return writer;
    } catch (SQLException | WriterBusy e) {
      writer.close();
      throw e;
    }
  }

  private void take(Duration patience, PrintStream output) throws SQLException, WriterBusy {
    long begin = System.nanoTime();
    boolean told = false;
    for (Optional<String> other = tried(); other.isPresent(); other = tried()) {
      if (System.nanoTime() - begin > patience.toNanos()) {
        throw new WriterBusy(other.get());
      }
      if (!told) {
        output.println("waiting for another job that is writing: " + other.get());
        told = true;
      }
      pause();
    }
    var unused = heart.scheduleAtFixedRate(log::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  /** Tries once; the other writer when there is one. */
  private Optional<String> tried() throws SQLException {
    Optional<String> other = log.other();
    if (other.isPresent()) {
      return other;
    }
    log.note(WriterLog.Act.TRIES);
    other = log.other();
    log.note(other.isPresent() ? WriterLog.Act.GOES : WriterLog.Act.TOOK);
    return other;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(
          ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for another writer", e);
    }
  }

  /** What tells this writer from all others. */
  String token() {
    return token;
  }

  /** Lets nothing be heard of itself any more. */
  void fallSilent() {
    heart.shutdownNow();
  }

  @Override
  public void close() throws SQLException {
    fallSilent();
    try (connection) {
      log.note(WriterLog.Act.GOES);
    }
  }
}
