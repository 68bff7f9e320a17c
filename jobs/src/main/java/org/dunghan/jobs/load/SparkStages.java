/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.dunghan.jobs.mapping.Mapping;
import org.dunghan.jobs.read.Split;
import org.dunghan.warehouse.Warehouse;

/**
 * The two stages of a load, with one shuffle between them: blocks of events, by ranges of dossiers.
 * A task of the first reads a split of a file, a task of the second folds a range of dossiers.
 *
 * <p>The partition after the last holds the tallies of the files. Collecting it alone runs the
 * whole read stage, so the driver can refuse files before anything of them is folded; the fold
 * stage then finds the shuffle done.
 */
final class SparkStages {
  /** What a task keeps in memory for an event of its dossiers, until it has folded them. */
  private static final long BYTES_PER_EVENT = 2_000;

  /** Larger tasks would save nothing. */
  private static final long MOST_EVENTS_PER_TASK = 500_000;

  /** So many that the progress moves, and that one large task does not keep a core waiting... */
  private static final int TASKS_PER_CORE = 4;

  /** ...unless there is so little to do that asking and writing for each task would take longer. */
  private static final long FEWEST_EVENTS_PER_TASK = 20_000;

  private static final int MOST_TASKS = 512;

  private final JavaSparkContext spark;
  private final Warehouse warehouse;
  private final Optional<Mapping> mapping;
  private final PrintStream output;

  SparkStages(
      JavaSparkContext spark, Warehouse warehouse, Optional<Mapping> mapping, PrintStream output) {
    this.mapping = mapping;
    this.spark = spark;
    this.warehouse = warehouse;
    this.output = output;
  }

  /** Reads the files; the result knows their tallies and where their events are. */
  ReadStage read(
      List<NumberedFile> files, String source, int runId, Instant loadedAt, long heldEvents) {
    List<FileSplit> splits = files.stream().flatMap(file -> splits(file).stream()).toList();
    long events = files.stream().mapToLong(file -> file.file().estimatedEvents()).sum();
    int tasks = tasks(events, heldEvents);
    LongAccumulator rows = spark.sc().longAccumulator("rows read");
    ReadFiles readFiles =
        new ReadFiles(
            warehouse,
            new SerializableConfiguration(spark.hadoopConfiguration()),
            source,
            mapping.orElse(null),
            runId,
            loadedAt,
            tasks,
            rows);
    return shuffled(
        spark.parallelize(splits, Math.max(1, splits.size())).flatMapToPair(readFiles),
        tasks,
        rows);
  }

  /** Reads messages, as it reads files. */
  ReadStage read(TopicInput input, String source, int runId, Instant loadedAt, long heldEvents) {
    int tasks = tasks(input.messages(), heldEvents);
    LongAccumulator rows = spark.sc().longAccumulator("messages read");
    ReadTopic readTopic =
        new ReadTopic(warehouse, source, input.filesByPartition(), runId, loadedAt, tasks, rows);
    ReadStage read =
        shuffled(
            TopicMessages.of(input.topic(), input.ranges()).mapPartitionsToPair(readTopic),
            tasks,
            rows);
    List<ReadOutput.FileTally> tallies = new ArrayList<>(read.tallies());
    input.files().forEach(file -> tallies.add(ReadOutput.FileTally.nothing(file.id())));
    return new ReadStage(read.blocks(), tasks, ReadOutput.FileTally.ofFiles(tallies));
  }

  private ReadStage shuffled(
      JavaPairRDD<Integer, ReadOutput> unordered, int tasks, LongAccumulator rows) {
    JavaPairRDD<Integer, ReadOutput> blocks = unordered.partitionBy(new HashPartitioner(tasks + 1));
    try (Progress progress = new Progress(output, "reading", "rows", rows)) {
      List<ReadOutput.FileTally> tallies =
          blocks.collectPartitions(new int[] {tasks})[0].stream()
              .map(tally -> (ReadOutput.FileTally) tally._2())
              .toList();
      return new ReadStage(blocks, tasks, ReadOutput.FileTally.ofFiles(tallies));
    }
  }

  /**
   * A mapping must know all columns of a file, which one without a header tells only as a whole.
   */
  private List<FileSplit> splits(NumberedFile file) {
    return mapping.isPresent() && !file.file().format().hasHeader()
        ? List.of(new FileSplit(file, 0, Split.WHOLE))
        : FileSplit.all(file);
  }

  private int tasks(long events, long heldEvents) {
    long cores = spark.defaultParallelism();
    long share = Runtime.getRuntime().maxMemory() / cores;
    long fitting = Math.min(share / BYTES_PER_EVENT, MOST_EVENTS_PER_TASK);
    long needed = (events + heldEvents) / fitting + 1;
    long wanted = Math.max(cores, (events + heldEvents) / FEWEST_EVENTS_PER_TASK);
    long tasks = Math.max(needed, Math.min(wanted, TASKS_PER_CORE * cores));
    return (int) Math.min(tasks, MOST_TASKS);
  }

  /**
   * Folds the dossiers of files that are not refused, and those that the warehouse holds.
   *
   * @throws SparkException when a task failed; the layer is of no use then
   */
  FoldTally fold(ReadStage read, Rules rules, FoldPlan plan) throws SparkException {
    LongAccumulator dossiers = spark.sc().longAccumulator("dossiers folded");
    FoldDossiers foldDossiers =
        new FoldDossiers(warehouse, spark.broadcast(rules), plan, read.tasks(), dossiers);
    try (Progress progress = new Progress(output, "folding", "dossiers", dossiers)) {
      return read.blocks().<FoldTally>mapPartitionsWithIndex(foldDossiers, false).collect().stream()
          .reduce(FoldTally.NOTHING, FoldTally::plus);
    }
  }

  /** The shuffled events of the files, and their tallies. */
  record ReadStage(
      JavaPairRDD<Integer, ReadOutput> blocks, int tasks, List<ReadOutput.FileTally> tallies) {

    Set<Integer> refused(double above) {
      return tallies.stream()
          .filter(tally -> !refusal(tally, above).isEmpty())
          .map(ReadOutput.FileTally::fileId)
          .collect(Collectors.toSet());
    }

    /** Why a file is refused as a whole, or an empty text. */
    static String refusal(ReadOutput.FileTally tally, double above) {
      if (!tally.refusal().isEmpty()) {
        return tally.refusal();
      }
      return tally.rejected() > above * tally.rows()
          ? "%,d of %,d rows are rejected, more than %.0f %%: mend them (see rejected_row) and send the file again"
              .formatted(tally.rejected(), tally.rows(), above * 100)
          : "";
    }

    /**
     * A line for each thing that was read otherwise than it stands in the files, each after a
     * break.
     */
    String remarks() {
      SortedMap<String, Long> remarks = new TreeMap<>();
      for (ReadOutput.FileTally tally : tallies) {
        tally.remarks().forEach((remark, count) -> remarks.merge(remark, count, Long::sum));
      }
      return remarks.entrySet().stream()
          .map(remark -> "\nas mapped: %s (%d)".formatted(remark.getKey(), remark.getValue()))
          .collect(Collectors.joining());
    }

    Instant latest(Set<Integer> refused) {
      return tallies.stream()
          .filter(tally -> !refused.contains(tally.fileId()))
          .map(ReadOutput.FileTally::latest)
          .max(Instant::compareTo)
          .orElse(Instant.EPOCH);
    }
  }
}
