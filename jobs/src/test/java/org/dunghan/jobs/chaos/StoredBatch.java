/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** A batch as it is stored in one format or another, and what may become of its bytes. */
final class StoredBatch {
  private StoredBatch() {}

  static byte[] zstandard(byte[] csv) {
    return Zstd.compress(csv);
  }

  static byte[] gzip(byte[] csv) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
      compressed.write(csv);
    }
    return bytes.toByteArray();
  }

  static byte[] parquet(byte[] csv, Path folder) throws IOException {
    List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
    String[] columns = lines.get(0).split(",", -1);
    MessageType schema = schema(columns);
    Path file = folder.resolve("batch.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      for (String line : lines.subList(1, lines.size())) {
        Group row = new SimpleGroup(schema);
        String[] values = line.split(",", -1);
        for (int column = 0; column < columns.length; column++) {
          row.add(column, values[column]);
        }
        writer.write(row);
      }
    }
    return Files.readAllBytes(file);
  }

  private static MessageType schema(String[] columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (String column : columns) {
      schema
          .required(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }
    return schema.named("event");
  }

  /** Without its second half. */
  static byte[] truncated(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  /** With one bit in its middle turned over. */
  static byte[] flipped(byte[] file) {
    byte[] flipped = file.clone();
    flipped[file.length / 2] ^= 1;
    return flipped;
  }
}
