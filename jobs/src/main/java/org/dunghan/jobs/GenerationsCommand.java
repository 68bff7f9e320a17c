/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dunghan.jobs.publish.BrokenLayer;
import org.dunghan.jobs.publish.Compaction;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Generations;
import org.dunghan.jobs.publish.Layers;
import org.dunghan.jobs.publish.UnknownGeneration;
import org.dunghan.jobs.publish.Writer;
import org.dunghan.jobs.publish.WriterBusy;
import org.dunghan.jobs.publish.WriterReplaced;
import org.dunghan.warehouse.schema.Schema;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and looks after the generations that are kept. */
@Command(
    name = "generations",
    mixinStandardHelpOptions = true,
    description = {
      "List the generations that are kept: the current one, pinned ones, the ten latest, and of the"
          + " last five weeks the last one of each day.",
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:done", "2:the call must be mended", "3:the program itself is at fault"},
    exitCodeOnExecutionException = 3)
final class GenerationsCommand implements Callable<Integer> {
  private static final int TO_BE_MENDED = 2;

  @Mixin private WarehouseOptions target;

  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  /** What is done with the generations of a warehouse. */
  private interface Task {
    void run(Connection connection, PrintWriter output)
        throws SQLException, UnknownGeneration, WriterBusy, WriterReplaced, BrokenLayer;
  }

  @Override
  public Integer call() {
    return with((connection, output) -> list(new Generations(connection), output));
  }

  private static void list(Generations generations, PrintWriter output) throws SQLException {
    output.println(
        "  generation  as of       layers  runs  dossier rows      rows  MiB  published (UTC)");
    for (Generations.Listed listed : generations.list()) {
      output.printf(
          Locale.ROOT,
          "%s %10d  %s  %6d %5d %,13d %,9d %,4d  %s  %s%n",
          listed.isCurrent() ? "*" : " ",
          listed.number(),
          listed.asOf(),
          listed.layers(),
          listed.runs(),
          listed.dossierRows(),
          listed.rows(),
          listed.bytes() >> 20,
          listed.publishedAt(),
          remark(listed));
    }
  }

  private static String remark(Generations.Listed listed) {
    String known = listed.state().equals(Generation.AS_KNOWN) ? "as known at a time " : "";
    return known + (listed.label().isEmpty() ? "" : "pinned: " + listed.label());
  }

  @Command(
      name = "restore",
      mixinStandardHelpOptions = true,
      description =
          "Make a generation current again. What was loaded after it is set aside, until a"
              + " generation that has it is restored.")
  int restore(@Parameters(paramLabel = "NUMBER") int number) {
    return with(
        (connection, output) -> {
          try (Writer writer = writer()) {
            Generation restored = new Generations(connection).restore(number, writer);
            output.printf(
                "generation %d is current: the same figures as generation %d%n",
                restored.number(), number);
          }
        });
  }

  @Command(
      name = "pin",
      mixinStandardHelpOptions = true,
      description = "Keep a generation for ever.")
  int pin(
      @Parameters(paramLabel = "NUMBER") int number,
      @Option(
              names = "--label",
              required = true,
              paramLabel = "TEXT",
              description = "What it is kept for, ex. \"report of the third quarter\".")
          String label) {
    return with(
        (connection, output) -> {
          new Generations(connection).pin(number, label);
          output.printf("generation %d is kept for ever: %s%n", number, label);
        });
  }

  @Command(
      name = "unpin",
      mixinStandardHelpOptions = true,
      description = "Keep a generation no longer than others.")
  int unpin(@Parameters(paramLabel = "NUMBER") int number) {
    return with(
        (connection, output) -> {
          new Generations(connection).unpin(number);
          output.printf("generation %d is kept as long as others%n", number);
        });
  }

  @Command(
      name = "compact",
      mixinStandardHelpOptions = true,
      description = "Merge all layers of the current generation into one; no figure changes.")
  int compact() {
    return with(
        (connection, output) -> {
          try (Writer writer = writer()) {
            new Layers(connection).dropAbandoned(writer);
            output.println(
                new Compaction(connection, writer)
                    .compact(Compaction.Extent.ALL_LAYERS)
                    .map(merged -> "generation %d has one layer".formatted(merged.number()))
                    .orElse("there is nothing to merge"));
          }
        });
  }

  private Writer writer() throws SQLException, WriterBusy {
    return Writer.take(target.warehouse(), target.patience(), System.err);
  }

  /** Tables are changed by one job at a time; to look at them is free. */
  private void applySchema(Connection connection) throws SQLException, WriterBusy {
    if (!Schema.isApplied(connection)) {
      try (Writer writer = writer()) {
        Schema.apply(connection);
      }
    }
  }

  private int with(Task task) {
    try (Connection connection = target.warehouse().connect()) {
      applySchema(connection);
      PrintWriter output = command.commandLine().getOut();
      task.run(connection, output);
      output.flush();
      return 0;
    } catch (SQLException
        | UnknownGeneration
        | WriterBusy
        | WriterReplaced
        | BrokenLayer
        | IllegalStateException e) {
      command.commandLine().getErr().println("dunghan generations: " + e.getMessage());
      return TO_BE_MENDED;
    }
  }
}
