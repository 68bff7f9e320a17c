/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.dunghan.jobs.contract.EventColumn;

/** Parquet with strings, or UTC timestamps for instants. */
final class ParquetRows implements Rows {
  private final ParquetReader<Group> reader;
  private final Header header;
  private Group current;
  private long row;

  ParquetRows(String file, Configuration configuration) throws RefusedFile, IOException {
    Path path = new Path(file);
    try {
      header = new Header(columns(path, configuration));
      reader = ParquetReader.builder(new GroupReadSupport(), path).withConf(configuration).build();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static List<String> columns(Path path, Configuration configuration)
      throws RefusedFile, IOException {
    try (var footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      List<Type> columns = footer.getFileMetaData().getSchema().getFields();
      for (Type column : columns) {
        requireReadable(column);
      }
      return columns.stream().map(Type::getName).collect(Collectors.toList());
    }
  }

  private static void requireReadable(Type column) throws RefusedFile {
    Header.known(column.getName());
    boolean text =
        column.isPrimitive()
            && column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    if (!text && !isInstant(column)) {
      throw new RefusedFile(
          "has the column \"%s\" as %s: send a string, or for an instant a timestamp in UTC"
              .formatted(column.getName(), column));
    }
  }

  private static boolean isInstant(Type column) {
    return column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation timestamp
        && timestamp.isAdjustedToUTC();
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    try {
      current = reader.read();
    } catch (RuntimeException e) {
      throw broken(e);
    }
    row++;
    return current != null;
  }

  @Override
  public String value(EventColumn column) {
    return header.position(column).map(this::text).orElse("");
  }

  private String text(int position) {
    if (current.getFieldRepetitionCount(position) == 0) {
      return "";
    }
    PrimitiveType type = current.getType().getType(position).asPrimitiveType();
    return isInstant(type)
        ? instant(type.getLogicalTypeAnnotation(), current.getLong(position, 0)).toString()
        : current.getString(position, 0);
  }

  private static Instant instant(LogicalTypeAnnotation type, long value) {
    ChronoUnit unit =
        switch (((TimestampLogicalTypeAnnotation) type).getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(value, unit);
  }

  @Override
  public long line() {
    return row;
  }

  @Override
  public String content() {
    return current.toString().strip();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static RefusedFile broken(RuntimeException e) {
    return new RefusedFile("cannot be read as Parquet: " + e.getMessage(), e);
  }
}
