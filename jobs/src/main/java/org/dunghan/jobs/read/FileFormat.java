/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Locale;
import java.util.Optional;

/** How a file writes its rows. */
public enum FileFormat {
  CSV,
  JSON_LINES,
  PARQUET,
  /** Event log of process mining, IEEE 1849; its meaning needs a mapping. */
  XES,
  /** Messages of a topic; no file is of this format. */
  KAFKA;

  /** What the names of event files end with, for messages. */
  public static final String ENDINGS =
      ".csv, .jsonl, .ndjson or .xes (plain, .gz, .zst) or .parquet";

  /** Whether a file lists its columns before its rows. */
  public boolean hasHeader() {
    return this == CSV || this == PARQUET;
  }

  /** Where files of a name of this format can be split, into parts of about so many bytes. */
  Borders borders(String name, long splitBytes) {
    if (this == XES || isCompressed(name)) {
      return new EvenBorders(Long.MAX_VALUE);
    }
    return this == PARQUET ? new EvenBorders(splitBytes) : new LineBorders(this == CSV, splitBytes);
  }

  private static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(gz|zst)");
  }

  /** What an event typically takes in files of a name of this format. */
  long bytesPerEvent(String name) {
    long plain =
        switch (this) {
          case CSV -> 130;
          case JSON_LINES, KAFKA -> 280;
          case PARQUET -> 25;
          case XES -> 500;
        };
    return isCompressed(name) ? plain / 10 : plain;
  }

  /** The format that a file's name tells, or none. */
  public static Optional<FileFormat> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.replaceFirst("\\.(gz|zst)$", "");
    if (plain.endsWith(".csv")) {
      return Optional.of(CSV);
    }
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      return Optional.of(JSON_LINES);
    }
    if (plain.endsWith(".xes")) {
      return Optional.of(XES);
    }
    return lower.endsWith(".parquet") ? Optional.of(PARQUET) : Optional.empty();
  }
}
