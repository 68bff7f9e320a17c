/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.contract.RowToEvent;
import org.dunghan.jobs.read.RefusedFile;
import org.dunghan.jobs.read.Rows;
import org.dunghan.jobs.row.Bucket;
import org.dunghan.jobs.row.EventRows;
import org.dunghan.jobs.row.RowBuffer;
import scala.Tuple2;

/**
 * Reads one split of a file as a stream: blocks of events for the tasks that fold them, and at last
 * the tally for the driver, which has the number after the last task.
 */
final class FileEvents implements Iterator<Tuple2<Integer, ReadOutput>> {
  private static final int BLOCK_BYTES = 1 << 16;
  private static final int ROWS_PER_TICK = 1000;

  private final int runId;
  private final FileSplit split;
  private final Rows rows;
  private final RowToEvent rowToEvent;
  private final RejectedRows rejectedRows;
  private final LongAccumulator progress;
  private final EventRows eventRows = new EventRows();
  private final RowBuffer[] blocks;
  private final Deque<Tuple2<Integer, ReadOutput>> ready = new ArrayDeque<>();

  private long read;
  private long rejected;
  private Instant latest = Instant.EPOCH;
  private boolean finished;

  FileEvents(
      int runId,
      FileSplit split,
      Rows rows,
      RowToEvent rowToEvent,
      RejectedRows rejectedRows,
      int tasks,
      LongAccumulator progress) {
    this.runId = runId;
    this.split = split;
    this.rows = rows;
    this.rowToEvent = rowToEvent;
    this.rejectedRows = rejectedRows;
    this.progress = progress;
    blocks = IntStream.range(0, tasks).mapToObj(task -> new RowBuffer()).toArray(RowBuffer[]::new);
  }

  /** The output of a file that could not even be opened. */
  static Iterator<Tuple2<Integer, ReadOutput>> refused(FileSplit split, int tasks, String reason) {
    ReadOutput tally =
        new ReadOutput.FileTally(
            split.file().id(), split.number(), 0, 0, Instant.EPOCH, new TreeMap<>(), reason);
    return List.of(new Tuple2<>(tasks, tally)).iterator();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !finished) {
      readOn();
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<Integer, ReadOutput> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void readOn() {
    try {
      if (rows.next()) {
        readRow();
      } else {
        finish("");
      }
    } catch (RefusedFile e) {
      finish("line %d: %s".formatted(rows.line(), e.getMessage()));
    } catch (IOException e) {
      finish(
          "cannot be read after %s: %s; send the whole file again"
              .formatted(
                  split.split().isFirst() ? "row " + read : "line " + rows.line(), e.getMessage()));
    }
  }

  private void readRow() {
    read++;
    if (read % ROWS_PER_TICK == 0) {
      progress.add(ROWS_PER_TICK);
    }
    try {
      DossierEvent event =
          rowToEvent.event(rows, new DossierEvent.Origin(runId, split.file().id(), rows.line()));
      latest = event.recordedAt().isAfter(latest) ? event.recordedAt() : latest;
      append(event);
    } catch (InvalidRow e) {
      reject(e);
    }
  }

  private void append(DossierEvent event) {
    int bucket = Bucket.of(event.dossierId());
    int task = Bucket.task(bucket, blocks.length);
    eventRows.writeAfterLength(event, bucket, blocks[task]);
    if (blocks[task].size() >= BLOCK_BYTES) {
      emit(task);
    }
  }

  private void emit(int task) {
    ready.add(
        new Tuple2<>(
            task, new ReadOutput.EventBlock(split.file().id(), blocks[task].toByteArray())));
    blocks[task].clear();
  }

  /** An error of the warehouse is no fault of the file: it fails the task. */
  private void reject(InvalidRow why) {
    rejected++;
    try {
      rejectedRows.add(rows, why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish(String refusal) {
    finished = true;
    try (rows) {
      rejectedRows.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int task = 0; task < blocks.length; task++) {
      if (blocks[task].size() > 0) {
        emit(task);
      }
    }
    progress.add(read % ROWS_PER_TICK);
    ready.add(
        new Tuple2<>(
            blocks.length,
            new ReadOutput.FileTally(
                split.file().id(),
                split.number(),
                read,
                rejected,
                latest,
                new TreeMap<>(rows.remarks()),
                refusal)));
  }
}
