/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.Serializable;

/**
 * A part of a file that one task reads; it begins and ends where records do. In Parquet it holds
 * the row groups whose middle lies in it.
 *
 * @param begin its first byte, counted from 0
 * @param end the byte after its last
 * @param linesBefore number of lines before it
 * @param lastLine line on which the last record before it begins, 0 if there is none
 */
public record Split(long begin, long end, long linesBefore, long lastLine) implements Serializable {

  /** All of a file. */
  public static final Split WHOLE = new Split(0, Long.MAX_VALUE, 0, 0);

  /** Whether it holds the beginning of the file, and with it the header. */
  public boolean isFirst() {
    return begin == 0;
  }
}
