/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.Collection;

/** Texts laid out as C wants them: an array of pointers and an array of lengths. */
final class NativeTexts {
  final Pointer[] pointers;
  final long[] lengths;

  NativeTexts(Collection<String> texts) {
    pointers = new Pointer[texts.size()];
    lengths = new long[texts.size()];
    int index = 0;
    for (String text : texts) {
      byte[] bytes = text.getBytes(UTF_8);
      Memory memory = new Memory(bytes.length + 1L);
      memory.write(0, bytes, 0, bytes.length);
      memory.setByte(bytes.length, (byte) 0);
      pointers[index] = memory;
      lengths[index++] = bytes.length;
    }
  }
}
