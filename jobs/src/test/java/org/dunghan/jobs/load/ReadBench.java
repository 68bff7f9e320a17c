/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.LongAccumulator;
import org.dunghan.jobs.contract.RowToEvent;
import org.dunghan.jobs.read.EventFile;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.jobs.read.RefusedFile;
import org.dunghan.jobs.read.RowReader;
import org.dunghan.jobs.read.Split;

/**
 * Times the reading of event files alone, on one thread, without Spark: checksums, then rows into
 * blocks of events. The first round warms up.
 */
final class ReadBench {
  private static final int TASKS = 64;
  private static final int ROUNDS = 4;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ReadBench() {}

  /** Takes files or folders whose rows are all valid. */
  public static void main(String[] arguments) throws Exception {
    Configuration configuration = new Configuration();
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      List<EventFile> files = new EventFiles(List.of(arguments), configuration).found();
      System.out.printf(Locale.ROOT, "checksums in %.2f s%n", (System.nanoTime() - begin) / 1e9);
      for (EventFile file : files) {
        long start = CLOCK.getCurrentThreadCpuTime();
        ReadOutput.FileTally tally = read(file, configuration);
        double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "%s: %,d rows in %.2f s of one core: %,.0f rows/s%n",
            file.name(),
            tally.rows(),
            seconds,
            tally.rows() / seconds);
      }
    }
  }

  private static ReadOutput.FileTally read(EventFile file, Configuration configuration)
      throws RefusedFile, IOException {
    FileSplit whole = new FileSplit(new NumberedFile(1, file), 0, Split.WHOLE);
    FileEvents events =
        new FileEvents(
            1,
            whole,
            new RowReader(configuration).open(file),
            new RowToEvent("bench", Instant.now()),
            new RejectedRows(null, 1, whole.file()),
            TASKS,
            new LongAccumulator());
    ReadOutput last = null;
    while (events.hasNext()) {
      last = events.next()._2();
    }
    return (ReadOutput.FileTally) last;
  }
}
