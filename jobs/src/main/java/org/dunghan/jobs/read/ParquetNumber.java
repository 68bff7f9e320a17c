/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.time.LocalDate;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** A number, a truth value or a day: only foreign files have them, where any text will do. */
final class ParquetNumber extends ParquetCell {
  private final boolean day;
  private String text = "";

  ParquetNumber(PrimitiveType column) {
    day = column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
  }

  @Override
  public void addBoolean(boolean value) {
    text = String.valueOf(value);
  }

  @Override
  public void addInt(int value) {
    text = day ? LocalDate.ofEpochDay(value).toString() : String.valueOf(value);
  }

  @Override
  public void addLong(long value) {
    text = String.valueOf(value);
  }

  @Override
  public void addFloat(float value) {
    text = String.valueOf(value);
  }

  @Override
  public void addDouble(double value) {
    text = String.valueOf(value);
  }

  @Override
  void clear() {
    text = "";
  }

  @Override
  boolean isNull() {
    return text.isEmpty();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  String stored() {
    return text;
  }
}
