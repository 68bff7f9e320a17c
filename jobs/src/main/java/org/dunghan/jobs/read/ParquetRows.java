/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Parquet with strings, or UTC timestamps for instants. */
final class ParquetRows implements NamedRows {
  private final ParquetReader<Group> reader;
  private final Header header;
  private Group current;
  private long row;

  ParquetRows(String file, Configuration configuration, Columns columns)
      throws RefusedFile, IOException {
    Path path = new Path(file);
    try {
      header = new Header(names(path, configuration, columns), columns);
      reader = ParquetReader.builder(new GroupReadSupport(), path).withConf(configuration).build();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static List<String> names(Path path, Configuration configuration, Columns columns)
      throws RefusedFile, IOException {
    try (var footer = ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      List<Type> types = footer.getFileMetaData().getSchema().getFields();
      for (Type type : types) {
        if (columns.reads(type.getName())) {
          requireReadable(type, columns.takeEveryType());
        }
      }
      return types.stream().map(Type::getName).collect(Collectors.toList());
    }
  }

  private static void requireReadable(Type column, boolean everyType) throws RefusedFile {
    if (everyType ? !isPlain(column) : !isText(column) && !isInstant(column)) {
      throw new RefusedFile(
          "has the column \"%s\" as %s: send a string, or for an instant a timestamp in UTC"
              .formatted(column.getName(), column));
    }
  }

  private static boolean isText(Type column) {
    return column.isPrimitive()
        && column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
  }

  private static boolean isInstant(Type column) {
    return column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation timestamp
        && timestamp.isAdjustedToUTC();
  }

  /** Whether one text can stand for the value. */
  private static boolean isPlain(Type column) {
    return column.isPrimitive()
        && !column.isRepetition(Type.Repetition.REPEATED)
        && !(column.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation)
        && switch (column.asPrimitiveType().getPrimitiveTypeName()) {
          case BINARY, BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> true;
          case INT96, FIXED_LEN_BYTE_ARRAY -> false;
        };
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
  public String value(String column) {
    return header.position(column).map(this::text).orElse("");
  }

  private String text(int position) {
    if (current.getFieldRepetitionCount(position) == 0) {
      return "";
    }
    LogicalTypeAnnotation type = current.getType().getType(position).getLogicalTypeAnnotation();
    if (type instanceof TimestampLogicalTypeAnnotation timestamp) {
      Instant instant = instant(type, current.getLong(position, 0));
      return timestamp.isAdjustedToUTC()
          ? instant.toString()
          : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
    return type instanceof DateLogicalTypeAnnotation
        ? LocalDate.ofEpochDay(current.getInteger(position, 0)).toString()
        : current.getValueToString(position, 0);
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
