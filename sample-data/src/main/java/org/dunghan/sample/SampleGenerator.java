/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command line of the generator. */
@Command(
    name = "sample-data",
    description = "Makes up dossier events of Huế's wards.",
    mixinStandardHelpOptions = true)
public final class SampleGenerator {

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SampleGenerator()).execute(arguments));
  }

  @Command(description = "Writes the events from 1 July 2025 on as *.csv.zst files.")
  int generate(
      @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
          Path folder,
      @Option(
              names = "--until",
              defaultValue = "2025-08-25",
              paramLabel = "DAY",
              description = "Last day, ${DEFAULT-VALUE} if not given.")
          LocalDate until)
      throws IOException {
    try (EventFiles files = new EventFiles(folder)) {
      System.out.println(Sample.asPublished(until).writeTo(files) + " rows in " + folder);
    }
    return 0;
  }

  @Command(
      description =
          "Writes a long history, of wards with as many dossiers as it takes, as plain CSV files"
              + " by month; and what was recorded next, as increments.")
  int history(
      @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
          Path folder,
      @Option(names = "--events", required = true, paramLabel = "N", description = "Rows, about.")
          long events,
      @Option(
              names = "--largest",
              defaultValue = "1",
              paramLabel = "TIMES",
              description = "How many times its share the first ward has of them.")
          double largest,
      @Option(
              names = "--increment",
              paramLabel = "ROWS",
              description = "Rows of a file that follows; may be repeated.")
          List<Integer> increments)
      throws IOException {
    History history = new History(events, largest, increments == null ? List.of() : increments);
    System.out.println(history.writeTo(folder) + " rows in " + folder);
    return 0;
  }
}
