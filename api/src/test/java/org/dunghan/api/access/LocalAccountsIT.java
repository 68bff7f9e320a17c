/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dunghan.api.ApiApplication;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may sign in where there are no ready-made accounts. */
class LocalAccountsIT {
  private static final Pattern SAID_ONLY_NOW =
      Pattern.compile("password (?:is )?(\\S{20}) \\(said only now\\)");
  private static final String SESSION = "/api/v1/session";
  private static final int PATIENCE = 60;

  @TempDir private Path folder;

  @Test
  void theFirstStartSaysThePasswordOfTheAdminAndTheSecondDoesNot() {
    Started first = start();
    try (RunningApi program = first.program()) {
      assertThat(program.as("admin", password(first.said())).json(SESSION).toString())
          .isEqualTo("{\"name\":\"admin\",\"roles\":[\"ADMIN\"],\"units\":[]}");
      AccessIT.assertProblem(
          program.asNobody().get(SESSION, "Authorization", AccessIT.basic("admin", "admin")),
          401,
          "There is no such account");
    }
    Started second = start();
    try (RunningApi program = second.program()) {
      assertThat(second.said()).contains("Ready:").doesNotContain("password");
      assertThat(program.as("admin", password(first.said())).get(SESSION).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void anAccountLetsInUntilItIsRemoved() throws Exception {
    Ended added = run(List.of(), "account", "add", "hoa", "--role", "COUNCIL", "--unit", "19774");
    String hoa = AccessIT.basic("hoa", password(added.said()));
    try (RunningApi program = start().program()) {
      assertThat(program.asNobody().get(SESSION, "Authorization", hoa).body())
          .isEqualTo("{\"name\":\"hoa\",\"roles\":[\"COUNCIL\"],\"units\":[\"19774\"]}");
      assertThat(run(List.of(), "account", "remove", "hoa").exitCode()).isZero();
      AccessIT.assertProblem(
          program.asNobody().get(SESSION, "Authorization", hoa), 401, "There is no such account");
    }
  }

  @Test
  void aSessionEndsOnceItsAccountIsAnotherOrGone() throws Exception {
    Ended lan = run(List.of(), "account", "add", "lan", "--role", "CITY");
    Ended hoa = run(List.of(), "account", "add", "hoa", "--role", "CITY");
    try (RunningApi program = start().program()) {
      RunningApi other = program.as("lan", password(lan.said()));
      RunningApi before = program.as("hoa", password(hoa.said()));
      assertThat(before.get(SESSION).statusCode()).isEqualTo(200);
      hoa = run(List.of(), "account", "add", "hoa", "--role", "COUNCIL", "--unit", "19774");
      AccessIT.assertProblem(before.get(SESSION), 401, "Sign in first");
      RunningApi after = program.as("hoa", password(hoa.said()));
      assertThat(after.json(SESSION).get("roles").toString()).isEqualTo("[\"COUNCIL\"]");
      assertThat(run(List.of(), "account", "remove", "hoa").exitCode()).isZero();
      AccessIT.assertProblem(after.get(SESSION), 401, "Sign in first");
      assertThat(other.get(SESSION).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theDemoDoesNotStartWhereOthersReachIt() throws Exception {
    Ended demo = run(List.of("DUNGHAN_DEMO=true", "DUNGHAN_BIND=0.0.0.0", "DUNGHAN_PORT=0"));
    assertThat(demo.exitCode()).isEqualTo(1);
    assertThat(demo.said())
        .contains("so it does not listen on 0.0.0.0: leave DUNGHAN_BIND at 127.0.0.1")
        .doesNotContain("Ready:", "\tat ");
  }

  /** Nobody asks anything before it has started. */
  private Started start() {
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, UTF_8));
    try {
      return new Started(RunningWarehouse.programWithAccounts(folder), said.toString(UTF_8));
    } finally {
      System.setOut(out);
    }
  }

  private static String password(String said) {
    Matcher found = SAID_ONLY_NOW.matcher(said);
    assertThat(found.find()).as(said).isTrue();
    return found.group(1);
  }

  /** The program as a process of its own, until it ends. */
  private Ended run(List<String> settings, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ApiApplication.class.getName()));
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder program =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    program.environment().put("DUNGHAN_STATE", folder.toString());
    settings.stream()
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> program.environment().put(setting[0], setting[1]));
    Process process = program.start();
    boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as(Files.readString(said)).isTrue();
    return new Ended(process.exitValue(), Files.readString(said));
  }

  private record Started(RunningApi program, String said) {}

  private record Ended(int exitCode, String said) {}
}
