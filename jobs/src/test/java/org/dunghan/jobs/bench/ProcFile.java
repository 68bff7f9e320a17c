/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

/** The lines of {@code /proc/PID} that tell what a process took. */
final class ProcFile {
  /** Of user and system, then of the children that were waited for; counted after the name. */
  private static final int FIRST_TIME = 11;

  private static final int LAST_TIME = 14;

  private ProcFile() {}

  /** From {@code stat}: the name in parentheses may hold anything. */
  static long cpuTicks(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = 0;
    for (int field = FIRST_TIME; field <= LAST_TIME; field++) {
      ticks += Long.parseLong(fields[field]);
    }
    return ticks;
  }

  /** From {@code status}; 0 for a process that has ended and is not yet forgotten. */
  static long peakBytes(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }
}
