/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/**
 * Pseudo-random numbers that stay the same on every machine and every JDK: SplitMix64 (Steele, Lea
 * and Flood, OOPSLA 2014), written out because the JDK leaves its own algorithms free to change.
 *
 * <p>A stream is named by keys (ward, day, number ...), so that each dossier can be drawn alone.
 */
final class Chance {

  private static final long SEED = 20250701;
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long... keys) {
    long state = SEED;
    for (long key : keys) {
      state = mix(state + GAMMA * (key + 1));
    }
    return new Chance(state);
  }

  /** From 0 to bound - 1. */
  int below(int bound) {
    state += GAMMA;
    return (int) (((mix(state) >>> 32) * bound) >>> 32);
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean permille(int share) {
    return below(1000) < share;
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
