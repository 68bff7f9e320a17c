/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that were decoded lately; units, procedures and officers come again and again. */
final class Codes {
  private static final int PLACES = 1024;
  private static final int LONGEST = 32;

  private final byte[][] encoded = new byte[PLACES][];
  private final String[] texts = new String[PLACES];

  String text(byte[] bytes, int from, int length) {
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
    int place = place(bytes, from, length);
    byte[] known = encoded[place];
    if (known == null || !Arrays.equals(known, 0, known.length, bytes, from, from + length)) {
      encoded[place] = Arrays.copyOfRange(bytes, from, from + length);
      texts[place] = new String(bytes, from, length, StandardCharsets.UTF_8);
    }
    return texts[place];
  }

  private static int place(byte[] bytes, int from, int length) {
    int hash = length;
    for (int index = from; index < from + length; index++) {
      hash = 31 * hash + bytes[index];
    }
    return (hash ^ hash >>> 10) & (PLACES - 1);
  }
}
