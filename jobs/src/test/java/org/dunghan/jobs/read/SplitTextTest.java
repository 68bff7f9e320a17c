/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read in splits gives the rows, lines and refusals of one that is read whole. */
class SplitTextTest {
  private static final int CASES = 400;
  private static final String ROW = "e%d,d,RECEIVED,,,,\n";
  private static final List<String> CSV_PIECES =
      List.of("e1,d,,,,,", "\"e\n1\",d,,,,,", "a", ",", "\"", "\"\"", "é", " ", "\n", "\r\n", "\r");
  private static final List<String> JSON_PIECES =
      List.of("{\"event_id\":\"e\"}", "{\"ho_ten\":1}", "\"", " ", "é", "\n", "\n", "\r\n", "\r");

  private final Random random = new Random(20250701);

  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @Test
  void readsAnyCsvInSplitsAsItReadsItWhole() throws IOException {
    int splits = 0;
    for (int number = 0; number < CASES; number++) {
      String mark = random.nextInt(4) == 0 ? "\uFEFF" : "";
      String breaks = random.nextInt(4) == 0 ? "\n\r\n" : "";
      splits += assertSame("a.csv", mark + breaks + ReadFixture.HEADER + any(CSV_PIECES));
    }
    assertThat(splits).isGreaterThan(3 * CASES);
  }

  @Test
  void readsAnyJsonLinesInSplitsAsItReadsThemWhole() throws IOException {
    int splits = 0;
    for (int number = 0; number < CASES; number++) {
      splits += assertSame("a.jsonl", any(JSON_PIECES));
    }
    assertThat(splits).isGreaterThan(3 * CASES);
  }

  @Test
  void splitsALargeFileIntoPartsOfTheSizeThatIsAskedFor() throws IOException {
    EventFile file = SplitFixture.find(fixture.write("a.csv", ReadFixture.manyRows()), 10_000);

    assertThat(file.splits()).hasSizeBetween(45, 50);
    assertThat(file.splits())
        .allSatisfy(split -> assertThat(split.end() - split.begin()).isLessThan(10_100));
    assertThat(file.splits().get(40).linesBefore()).isGreaterThan(15_000);
  }

  @Test
  void refusesAQuoteThatIsNeverClosedWithTheLineOfTheFile() throws IOException {
    String text = ReadFixture.manyRows() + "\"e2,d,,,,,\ne3,d,,,,,\n";
    EventFile file = SplitFixture.find(fixture.write("a.csv", text), 10_000);

    assertThat(SplitFixture.read(file))
        .last()
        .isEqualTo(
            "refused: line 20001: is no CSV: Unclosed quoted field at end of input"
                + " (record starting at line 20002)");
  }

  @Test
  void refusesABrokenCharacterInTheLastSplit() throws IOException {
    String text = ReadFixture.manyRows() + "é,d,,,,,\n";
    Path path = fixture.write("a.csv", text.getBytes(StandardCharsets.ISO_8859_1));
    EventFile file = SplitFixture.find(path, 10_000);

    assertThat(file.splits()).hasSizeGreaterThan(40);
    assertThat(SplitFixture.read(file))
        .last()
        .asString()
        .endsWith(": is not UTF-8: save it as UTF-8 and send it again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv.gz", "a.csv.zst"})
  void readsACompressedFileWhole(String name) throws IOException {
    String text = ReadFixture.manyRows();
    byte[] bytes = name.endsWith("gz") ? ReadFixture.gzipped(text) : ReadFixture.zstandard(text);
    EventFile file = SplitFixture.find(fixture.write(name, bytes), 10_000);

    assertThat(file.splits()).hasSize(1);
    assertThat(SplitFixture.read(file)).hasSize(20_001);
  }

  private String any(List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int rest = random.nextInt(30); rest > 0; rest--) {
      text.append(
          random.nextInt(3) == 0 ? ROW.formatted(rest) : pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private int assertSame(String name, String text) throws IOException {
    Path path = fixture.write(name, text);
    EventFile split = SplitFixture.find(path, 1 + random.nextInt(40));
    assertThat(SplitFixture.read(split))
        .as(text)
        .isEqualTo(SplitFixture.read(SplitFixture.find(path, Long.MAX_VALUE)));
    return split.splits().size();
  }
}
