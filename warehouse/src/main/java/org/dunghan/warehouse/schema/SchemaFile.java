/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** A numbered file of statements, each ended by a semicolon at the end of a line. */
record SchemaFile(String name, String sql) {
  private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(\\R|$)");

  static SchemaFile ofResource(String name) {
    try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
      return new SchemaFile(name, new String(in.readAllBytes(), UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<String> statements() {
    return END_OF_STATEMENT
        .splitAsStream(sql)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** SHA-256 of the text, hexadecimal. */
  String checksum() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
