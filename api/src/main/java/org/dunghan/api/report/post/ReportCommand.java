/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.PrintWriter;
import org.dunghan.api.report.post.Subscription.Every;
import org.dunghan.api.state.StateFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/dunghan report}: who is sent form 06 when its period is over. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Keeps the list of those to whom \"serve\" sends form 06 by mail.")
public final class ReportCommand implements Runnable {
  private final Subscriptions subscriptions =
      new Subscriptions(StateFolder.file("subscriptions.json"));
  @Spec private CommandSpec spec;

  private ReportCommand() {}

  /** Runs one command and gives its exit code. */
  public static int run(String... arguments) {
    return new CommandLine(new ReportCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("dunghan report: " + failure.getMessage());
              return CommandLine.ExitCode.USAGE;
            })
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "send subscribe, unsubscribe or list");
  }

  @Command(description = "Sends the form of every period that is over, the latest one at once.")
  void subscribe(
      @Parameters(paramLabel = "ADDRESS") String address,
      @Option(names = "--unit", description = "code of a unit; by default the city as a whole")
          String unit,
      @Option(
              names = "--every",
              defaultValue = "QUARTER",
              description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
          Every every) {
    try {
      new InternetAddress(address, true);
    } catch (AddressException wrong) {
      throw new ParameterException(
          spec.commandLine(),
          "\"%s\" is no mail address (%s): send one as in hoa@example.vn"
              .formatted(address, wrong.getMessage()));
    }
    subscriptions.put(new Subscription(address, unit, every, null));
    out().println(address + " is sent form 06 of every " + every);
  }

  @Command(description = "Sends nothing more to an address.")
  void unsubscribe(@Parameters(paramLabel = "ADDRESS") String address) {
    if (subscriptions.remove(address) == 0) {
      throw new ParameterException(spec.commandLine(), "nothing is sent to " + address);
    }
    out().println(address + " is sent nothing more");
  }

  @Command(description = "Lists who is sent what, and the period sent last.")
  void list() {
    subscriptions
        .all()
        .forEach(
            one ->
                out()
                    .printf(
                        "%s  %s  %s  %s%n",
                        one.address(),
                        one.unit() == null ? "city" : one.unit(),
                        one.every(),
                        one.sent() == null ? "-" : one.sent()));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
