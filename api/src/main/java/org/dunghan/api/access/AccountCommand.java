/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.io.PrintWriter;
import java.util.List;
import org.dunghan.api.state.StateFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keeps the local accounts: {@code bin/dunghan account}. A change counts from the next request on.
 */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "Keeps the accounts of this machine.")
public final class AccountCommand implements Runnable {
  private final Accounts accounts = new Accounts(StateFolder.file("accounts.json"));
  @Spec private CommandSpec spec;

  private AccountCommand() {}

  /** Runs one command and gives its exit code. */
  public static int run(String... arguments) {
    return new CommandLine(new AccountCommand())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("dunghan account: " + failure.getMessage());
              return CommandLine.ExitCode.USAGE;
            })
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "send add, remove or list");
  }

  @Command(
      description = "Adds an account, or gives the one of this name another password and role.")
  void add(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--role", required = true, description = "COUNCIL, CITY, ANALYST, ADMIN")
          String role,
      @Option(names = "--unit", split = ",", description = "code of a unit, for COUNCIL")
          List<String> units) {
    Role found =
        Role.find(role)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "there is no role " + role + ": send COUNCIL, CITY, ANALYST or ADMIN"));
    String password = Passwords.random();
    List<String> named = units == null ? List.of() : units;
    accounts.put(new Account(name, found, named, Passwords.ENCODER.encode(password)));
    out().printf("%s may sign in; the password is %s (said only now)%n", name, password);
  }

  @Command(description = "Removes an account.")
  void remove(@Parameters(paramLabel = "NAME") String name) {
    if (!accounts.remove(name)) {
      throw new UnusableAccount("there is no account " + name);
    }
    out().println(name + " may no longer sign in");
  }

  @Command(description = "Lists the accounts.")
  void list() {
    accounts
        .all()
        .forEach(
            account ->
                out()
                    .printf(
                        "%s  %s  %s%n",
                        account.name(), account.role(), String.join(" ", account.units())));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
