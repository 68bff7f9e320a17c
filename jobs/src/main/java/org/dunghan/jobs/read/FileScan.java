/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Reads the bytes of a file once: for its checksum, and for the splits in which it is read. When
 * the file begins with all of one that was loaded before, the splits leave that out.
 */
final class FileScan {
  private static final int BUFFER_BYTES = 1 << 20;

  private final MessageDigest digest;
  private final Borders borders;
  private final Map<String, Long> known;
  private final NavigableSet<Long> knownSizes;
  private long size;

  /**
   * @param known sizes of files that were loaded before, by their checksums
   */
  FileScan(Borders borders, Map<String, Long> known) {
    this.borders = borders;
    this.known = known;
    knownSizes = new TreeSet<>(known.values());
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads all of a file. */
  void read(InputStream file) throws IOException {
    byte[] bytes = new byte[BUFFER_BYTES];
    for (int length = file.read(bytes); length > 0; length = file.read(bytes)) {
      long before = size;
      for (long loaded : knownSizes.subSet(before, false, before + length, true)) {
        pass(bytes, (int) (size - before), (int) (loaded - before));
        if (Long.valueOf(loaded).equals(known.get(checksum()))) {
          borders.leaveOut();
        }
      }
      pass(bytes, (int) (size - before), length);
    }
  }

  private void pass(byte[] bytes, int from, int to) {
    digest.update(bytes, from, to - from);
    borders.pass(bytes, from, to);
    size += to - from;
  }

  /** SHA-256 of the bytes so far, hexadecimal. */
  String checksum() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
    }
  }

  /** Number of bytes that were read. */
  long size() {
    return size;
  }

  List<Split> splits() {
    return borders.splits();
  }
}
