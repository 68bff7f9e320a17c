/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dunghan.jobs.report.Report;
import org.dunghan.jobs.report.ReportProblem;
import org.dunghan.jobs.report.Statement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which figures of a published report contradict the others. */
@Command(
    name = "check-report",
    mixinStandardHelpOptions = true,
    description = {
      "Hold the figures that a report states against one another.",
      "The file is CSV with the columns name, value, formula and, if wanted, tolerance, ex.",
      "  on_time_rate,92.2%%,on_time / (on_time + late)",
      "A formula is made of other rows' names, numbers, + - * / and parentheses. A figure may differ"
          + " from it by half of its last printed digit, or by its tolerance; figures with decimals"
          + " or %% are taken for rounded, whole numbers for exact.",
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:all statements are consistent",
      "1:a statement is inconsistent",
      "2:the call or the file must be mended",
      "3:the program itself is at fault",
    },
    exitCodeOnExecutionException = 3)
final class CheckReportCommand implements Callable<Integer> {
  private static final int INCONSISTENT = 1;
  private static final int TO_BE_MENDED = 2;

  @Parameters(paramLabel = "FILE", description = "CSV file of stated figures.")
  private Path file;

  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  @Override
  public Integer call() {
    try {
      Report report = Report.read(file);
      List<Statement> statements = report.statements();
      long inconsistent = statements.stream().filter(any -> !any.consistent()).count();
      PrintWriter output = command.commandLine().getOut();
      statements.forEach(output::println);
      output.printf(
          "%d figures, %d statements, %d inconsistent%n",
          report.figures(), statements.size(), inconsistent);
      output.flush();
      return inconsistent == 0 ? 0 : INCONSISTENT;
    } catch (ReportProblem e) {
      command.commandLine().getErr().println("dunghan check-report: " + e.getMessage());
      return TO_BE_MENDED;
    }
  }
}
