/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills jobs: once at each of the statements that make a load, then at random moments. */
final class Killer {
  /** Of those that begin alike the first one that is sent. */
  private static final List<String> STATEMENTS =
      List.of(
          "INSERT INTO load_run",
          "INSERT INTO layer",
          "INSERT INTO touched_dossier",
          "INSERT INTO event",
          "INSERT INTO dossier",
          "INSERT INTO officer_day",
          "INSERT INTO procedure_day SELECT",
          "INSERT INTO officer_day SELECT",
          "DROP PARTITION",
          "INSERT INTO load_file",
          "INSERT INTO publication",
          "INSERT INTO changed_dossier",
          "INSERT INTO generation_mark");

  private final Random random;
  private final Relay relay;
  private final Deque<String> aims;
  private Duration life = Duration.ZERO;
  private int chunks;
  private int kills;

  Killer(Random random, Relay relay) {
    this.random = random;
    this.relay = relay;
    List<String> shuffled = new ArrayList<>(STATEMENTS);
    Collections.shuffle(shuffled, random);
    aims = new ArrayDeque<>(shuffled);
  }

  /** Jobs that were killed. */
  int kills() {
    return kills;
  }

  /** Whether it has seen how long a job lives: before, it cannot kill at random. */
  boolean knowsALife() {
    return !life.isZero();
  }

  /** Kills a job, unless its end comes first. */
  boolean kills(JobProcess job) throws InterruptedException {
    if (!aims.isEmpty()) {
      Tripwire.Break broken = random.nextBoolean() ? Tripwire.Break.WITHIN : Tripwire.Break.BEHIND;
      relay.watch(Tripwire.at(aims.pop(), broken, job::kill));
    } else if (random.nextBoolean()) {
      job.killAfter(Duration.ofMillis(random.nextLong(life.toMillis())));
    } else {
      relay.watch(Tripwire.atChunk(1 + random.nextInt(chunks), job::kill));
    }
    boolean killed = job.wasKilled();
    relay.watchNothing();
    kills += killed ? 1 : 0;
    return killed;
  }

  /** Looks how long a job lives, and how much it sends, that nobody kills. */
  int spare(JobProcess job) throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    relay.watch(
        (chunk, count, engine) -> {
          sent.incrementAndGet();
          Relay.pass(chunk, count, engine);
        });
    int exitCode = job.exitCode();
    relay.watchNothing();
    life = job.age();
    chunks = sent.get();
    return exitCode;
  }
}
