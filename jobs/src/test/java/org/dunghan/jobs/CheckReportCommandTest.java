/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CheckReportCommandTest {
  private static final Path HUE = Path.of("..", "sample-data", "reports", "hue-2020.csv");

  @TempDir private Path folder;
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void namesTheThreeContradictionsOfThePageOfHue() {
    assertThat(call(HUE)).isEqualTo(1);

    assertThat(output.toString().lines().filter(line -> line.startsWith("inconsistent")))
        .containsExactly(
            "inconsistent  city_resolved: stated 18273, computed 18723"
                + " (line 11: city_on_time + city_late)",
            "inconsistent  city_late_share: stated 9.2%, computed 8.35% to 8.45%"
                + " (line 18: 1 - city_on_time_share)",
            "inconsistent  land_on_time_share: stated 90.1%, computed 89.084%"
                + " (line 26: land_on_time / land_resolved)");
    assertThat(output.toString().lines())
        .contains(
            "consistent    online_share: stated 11.3%, computed 11.253% (line 9: online / received)")
        .endsWith("21 figures, 11 statements, 3 inconsistent");
  }

  @Test
  void isContentWhenAllFiguresAgree() throws Exception {
    assertThat(call(file("name,value,formula\na,2,\nb,3,\nc,5,a + b\n"))).isZero();
    assertThat(output.toString().lines())
        .containsExactly(
            "consistent    c: stated 5, computed 5 (line 4: a + b)",
            "3 figures, 1 statements, 0 inconsistent");
  }

  @Test
  void saysThatNothingCanBeStatedOfZero() throws Exception {
    assertThat(call(file("name,value,formula\na,0,\nshare,100%,a / a\n"))).isEqualTo(1);
    assertThat(output.toString())
        .startsWith(
            "inconsistent  share: stated 100%, computing it divides by zero (line 3: a / a)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a,5,b + 1             | 2:5: no other row has the name \"b\": send one that has a row",
        "a,5,a                 | 2:5: no other row has the name \"a\": send one that has a row",
        "a,5,1 +               | 2:8: the end of the formula cannot stand here: send a name or a number",
        "a,5,(1 + 2            | 2:11: the end of the formula cannot stand here: send a )",
        "a,5,1 ^ 2             | 2:7: \"^\" cannot stand here: send one of + - * /",
        "a,5,1.2.3             | 2:5: \"1.2.3\" is no number: send one such as 100, 0.5 or 10%",
        "\"a\",5,\"1 ^ 2\"     | 2:10: \"^\" cannot stand here: send one of + - * /",
        "a,\"33,450\",1        | 2:4: \"33,450\" is no number: send digits without separators",
        "a,,1                  | 2:3: \"\" is no number: send digits without separators",
        "a,33,450,1            | 2:6: the row has 4 values where the header has 3",
        "1a,5,1                | 2:1: \"1a\" is no name: send a letter, then letters, digits and _",
      })
  void namesFileLineAndColumnOfWhatItCannotRead(String row, String message) throws Exception {
    Path file = file("name,value,formula\n" + row + "\nz,1,1\n");

    assertThat(call(file)).isEqualTo(2);
    assertThat(errors.toString()).startsWith("dunghan check-report: " + file + ":" + message);
    assertThat(output.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "name,value             | : send a header line name,value,formula or",
        "name,value,formula,sum | : send a header line name,value,formula or",
        "name,value,formula     | : no row has a formula, so there is nothing to check"
      })
  void saysWhatAFileMustHold(String header, String message) throws Exception {
    Path file = file(header + "\na,1,\n");

    assertThat(call(file)).isEqualTo(2);
    assertThat(errors.toString()).startsWith("dunghan check-report: " + file + message);
  }

  @Test
  void takesItsColumnsInAnyOrder() throws Exception {
    Path file = file("value,formula,name\n\"33,450\",1,1a\n");

    assertThat(call(file)).isEqualTo(2);
    assertThat(errors.toString()).contains(file + ":2:12: \"1a\" is no name");
  }

  @Test
  void refusesAFormulaThatIsTooLongToBeUnderstood() throws Exception {
    Path file = file("name,value,formula\na,1," + "(".repeat(100_000) + "\n");

    assertThat(call(file)).isEqualTo(2);
    assertThat(errors.toString())
        .contains(file + ":2:1005: a formula has at most 1000 characters: give its parts rows");
  }

  @Test
  void refusesANameThatIsThereAlready() throws Exception {
    Path file = file("name,value,formula\na,1,\na,2,1 + 1\n");

    assertThat(call(file)).isEqualTo(2);
    assertThat(errors.toString())
        .contains(file + ":3:1: \"a\" is the name of line 2 already: send another one");
  }

  @Test
  void saysThatAFileDoesNotExist() {
    assertThat(call(folder.resolve("missing.csv"))).isEqualTo(2);
    assertThat(errors.toString()).contains("missing.csv does not exist");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("report.csv"), text);
  }

  private int call(Path file) {
    return new CommandLine(new CheckReportCommand())
        .setOut(new PrintWriter(output, true))
        .setErr(new PrintWriter(errors, true))
        .execute(file.toString());
  }
}
