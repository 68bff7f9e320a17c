/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.dunghan.jobs.contract.InvalidRow;

/** Parquet with strings, or UTC timestamps for instants. */
final class ParquetRows implements NamedRows {
  private final ParquetReader<ParquetRow> reader;
  private final ParquetRow row;
  private long line;

  ParquetRows(String file, Configuration configuration, Columns columns, Split split)
      throws RefusedFile, IOException {
    Path path = new Path(file);
    try (ParquetFileReader footer = footer(path, configuration, split)) {
      MessageType read = read(footer.getFileMetaData().getSchema(), columns);
      line =
          footer.getRowGroups().stream()
              .mapToLong(BlockMetaData::getRowIndexOffset)
              .findFirst()
              .orElse(0);
      row = new ParquetRow(read.getFields());
      reader =
          ParquetReader.builder(new ParquetRowSupport(read, row), path)
              .withConf(configuration)
              .usePageChecksumVerification()
              .withFileRange(split.begin(), split.end())
              .build();
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  private static ParquetFileReader footer(Path path, Configuration configuration, Split split)
      throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(path, configuration),
        HadoopReadOptions.builder(configuration, path)
            .withRange(split.begin(), split.end())
            .build());
  }

  /** The columns that are read. */
  private static MessageType read(MessageType schema, Columns columns) throws RefusedFile {
    List<Type> read = new ArrayList<>();
    for (Type column : schema.getFields()) {
      if (columns.reads(column.getName())) {
        requireReadable(column, columns.takeEveryType());
        read.add(column);
      }
    }
    columns.requireAll(schema.getFields().stream().map(Type::getName).toList());
    return new MessageType(schema.getName(), read);
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
      if (reader.read() == null) {
        return false;
      }
      line++;
      return true;
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public String value(String column) throws InvalidRow {
    return cell(column).text();
  }

  @Override
  public Cell cell(String column) {
    return row.cell(column);
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public String content() {
    return row.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Names the first cause: what Parquet wraps around it counts values of a row group, not rows. */
  private static RefusedFile broken(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new RefusedFile("cannot be read as Parquet: " + cause.getMessage(), e);
  }
}
