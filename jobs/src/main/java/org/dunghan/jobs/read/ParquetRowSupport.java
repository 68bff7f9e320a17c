/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads some columns of a Parquet file into one row, again and again. */
final class ParquetRowSupport extends ReadSupport<ParquetRow> {
  private final MessageType columns;
  private final ParquetRow row;

  ParquetRowSupport(MessageType columns, ParquetRow row) {
    this.columns = columns;
    this.row = row;
  }

  @Override
  public ReadContext init(InitContext context) {
    return new ReadContext(columns);
  }

  @Override
  @SuppressWarnings("deprecation") // Its successor is not abstract yet, so this one must be here.
  public RecordMaterializer<ParquetRow> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType schema,
      ReadContext context) {
    return new RecordMaterializer<>() {
      @Override
      public ParquetRow getCurrentRecord() {
        return row;
      }

      @Override
      public GroupConverter getRootConverter() {
        return row;
      }
    };
  }
}
