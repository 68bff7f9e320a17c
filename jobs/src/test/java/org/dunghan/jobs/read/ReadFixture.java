/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;

/** A folder of small files, and what reading them gives. */
record ReadFixture(Path folder) {
  static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,recorded_at,unit_code,procedure_code\n";
  static final Configuration HADOOP = new Configuration();

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static byte[] zstandard(String text) {
    return Zstd.compress(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] halfOf(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** Rows that hardly shrink, so that half a compressed file still holds some. */
  static String manyRows() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int row = 0; row < 20_000; row++) {
      rows.append(Integer.toHexString(row * 0x9E3779B1)).append(",d,RECEIVED,,,,\n");
    }
    return rows.toString();
  }

  static EventFiles find(Path... paths) throws IOException {
    return new EventFiles(Arrays.stream(paths).map(Path::toString).toList(), HADOOP);
  }

  /** Every row as "line: event_id", or what is wrong with it. */
  List<String> read(Path file) throws IOException, RefusedFile {
    List<String> read = new ArrayList<>();
    try (Rows rows = new RowReader(HADOOP).open(find(file).found().get(0))) {
      while (rows.next()) {
        read.add(rows.line() + ": " + value(rows));
      }
    }
    return read;
  }

  private static String value(Rows rows) {
    try {
      return rows.value(EventColumn.EVENT_ID);
    } catch (InvalidRow e) {
      return e.column() + "! " + e.getMessage();
    }
  }
}
