/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.dunghan.jobs.contract.RowToEvent;
import org.dunghan.jobs.mapping.MappedRows;
import org.dunghan.jobs.mapping.Mapping;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.RefusedFile;
import org.dunghan.jobs.read.RowReader;
import org.dunghan.jobs.read.Rows;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.warehouse.Warehouse;
import scala.Tuple2;

/**
 * The map step: a split of a file goes in, blocks of valid events come out; invalid rows are kept
 * aside.
 */
final class ReadFiles implements PairFlatMapFunction<FileSplit, Integer, ReadOutput>, Serializable {
  private final Warehouse warehouse;
  private final SerializableConfiguration configuration;
  private final String source;

  /** Null for files by the contract: an Optional cannot be sent to a task. */
  private final Mapping mapping;

  private final int runId;
  private final Instant loadedAt;
  private final int tasks;
  private final LongAccumulator progress;

  ReadFiles(
      Warehouse warehouse,
      SerializableConfiguration configuration,
      String source,
      Mapping mapping,
      int runId,
      Instant loadedAt,
      int tasks,
      LongAccumulator progress) {
    this.warehouse = warehouse;
    this.configuration = configuration;
    this.source = source;
    this.mapping = mapping;
    this.runId = runId;
    this.loadedAt = loadedAt;
    this.tasks = tasks;
    this.progress = progress;
  }

  @Override
  public Iterator<Tuple2<Integer, ReadOutput>> call(FileSplit split) {
    RowStream stream = new RowStream(warehouse);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> stream.close());
    try {
      return new FileEvents(
          runId,
          split,
          open(split),
          new RowToEvent(source, loadedAt),
          new RejectedRows(stream, runId, split.file()),
          tasks,
          progress);
    } catch (RefusedFile e) {
      return FileEvents.refused(split, tasks, e.getMessage());
    } catch (IOException e) {
      return FileEvents.refused(
          split, tasks, "cannot be read: " + e.getMessage() + "; send the whole file again");
    }
  }

  private Rows open(FileSplit split) throws RefusedFile, IOException {
    RowReader reader = new RowReader(configuration.value(), split.split());
    EventFile file = split.file().file();
    return mapping == null ? reader.open(file) : new MappedRows(reader, file, mapping);
  }
}
