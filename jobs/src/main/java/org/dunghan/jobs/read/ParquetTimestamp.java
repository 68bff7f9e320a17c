/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;

/** A timestamp, in UTC or local. */
final class ParquetTimestamp extends ParquetCell {
  private final ChronoUnit unit;
  private final boolean utc;
  private boolean added;
  private long value;

  ParquetTimestamp(TimestampLogicalTypeAnnotation type) {
    utc = type.isAdjustedToUTC();
    unit =
        switch (type.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
  }

  /** Of a repeated column the first value counts. */
  @Override
  public void addLong(long stored) {
    value = added ? value : stored;
    added = true;
  }

  @Override
  void clear() {
    added = false;
  }

  @Override
  boolean isNull() {
    return !added;
  }

  @Override
  public Optional<Instant> instant() {
    return added && utc ? Optional.of(moment()) : Optional.empty();
  }

  @Override
  public String text() {
    if (!added) {
      return "";
    }
    return utc ? moment().toString() : LocalDateTime.ofInstant(moment(), ZoneOffset.UTC).toString();
  }

  private Instant moment() {
    return Instant.EPOCH.plus(value, unit);
  }

  @Override
  String stored() {
    return String.valueOf(value);
  }
}
