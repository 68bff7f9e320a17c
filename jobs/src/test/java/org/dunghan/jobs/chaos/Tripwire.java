/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Does something once, at a point of what is sent to the engine. */
final class Tripwire implements Relay.Watch {
  private final Trigger trigger;
  private final Break broken;
  private final Runnable action;
  private boolean sprung;

  /** Whether this chunk is the one. */
  private interface Trigger {
    boolean isReached(byte[] chunk, int count);
  }

  /** What becomes of the connection. */
  enum Break {
    /** Half of the statement arrives, and nothing after it. */
    WITHIN,
    /** The statement arrives; its answer does not. */
    BEHIND,
    /** It stays whole. */
    NOT_AT_ALL
  }

  private Tripwire(Trigger trigger, Break broken, Runnable action) {
    this.trigger = trigger;
    this.broken = broken;
    this.action = action;
  }

  /** At a chunk of a number; a short statement is one. */
  static Tripwire atChunk(int number, Runnable action) {
    AtomicInteger chunks = new AtomicInteger();
    return new Tripwire(
        (chunk, count) -> chunks.incrementAndGet() == number, Break.NOT_AT_ALL, action);
  }

  /** At the first statement with a text. */
  static Tripwire at(String statement, Break broken, Runnable action) {
    return new Tripwire(
        (chunk, count) ->
            new String(chunk, 0, count, StandardCharsets.ISO_8859_1)
                .replace("%20", " ")
                .replace("%28", "(")
                .contains(statement),
        broken,
        action);
  }

  @Override
  public void pass(byte[] chunk, int count, OutputStream engine) throws IOException {
    boolean springs = springs(chunk, count);
    engine.write(chunk, 0, springs && broken == Break.WITHIN ? count / 2 : count);
    if (springs) {
      action.run();
      if (broken != Break.NOT_AT_ALL) {
        throw new IOException("broken off");
      }
    }
  }

  private synchronized boolean springs(byte[] chunk, int count) {
    boolean springs = !sprung && trigger.isReached(chunk, count);
    sprung |= springs;
    return springs;
  }
}
