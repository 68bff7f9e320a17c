/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** A value that the Parquet reader puts in place, row by row. */
abstract class ParquetCell extends PrimitiveConverter implements Cell {

  static ParquetCell of(PrimitiveType column) {
    if (column.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation timestamp) {
      return new ParquetTimestamp(timestamp);
    }
    return column.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        ? new ParquetText()
        : new ParquetNumber(column);
  }

  /** Makes it null, as it is until a value is added. */
  abstract void clear();

  abstract boolean isNull();

  @Override
  public abstract String text();

  /** The value as it is stored. */
  abstract String stored();
}
