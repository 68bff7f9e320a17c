/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedFilesTest {
  private static final String ROWS = ReadFixture.HEADER + "e1,d,,,,,\n";

  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @Test
  void readsGzip() throws Exception {
    assertThat(fixture.read(fixture.write("a.csv.gz", ReadFixture.gzipped(ROWS))))
        .containsExactly("2: e1");
  }

  @Test
  void readsZstandard() throws Exception {
    assertThat(fixture.read(fixture.write("a.CSV.ZST", ReadFixture.zstandard(ROWS))))
        .containsExactly("2: e1");
  }

  @Test
  void readsCompressedJsonLines() throws Exception {
    byte[] bytes = ReadFixture.gzipped("{\"event_id\":\"e1\"}");

    assertThat(fixture.read(fixture.write("a.jsonl.gz", bytes))).containsExactly("1: e1");
  }

  @Test
  void readsGzipFilesThatWereJoined() throws Exception {
    byte[] first = ReadFixture.gzipped(ROWS);
    byte[] second = ReadFixture.gzipped("e2,d,,,,,\n");
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThat(fixture.read(fixture.write("a.csv.gz", both))).containsExactly("2: e1", "3: e2");
  }

  @Test
  void failsOnGzipThatWasCutOff() throws Exception {
    assertBreaksOff("a.csv.gz", ReadFixture.halfOf(ReadFixture.gzipped(ReadFixture.manyRows())));
  }

  @Test
  void failsOnZstandardThatWasCutOff() throws Exception {
    assertBreaksOff("a.csv.zst", ReadFixture.halfOf(ReadFixture.zstandard(ReadFixture.manyRows())));
  }

  @Test
  void failsOnWhatIsNotCompressedAtAll() throws Exception {
    Path gzip = fixture.write("a.csv.gz", ROWS);
    Path zstandard = fixture.write("a.csv.zst", ROWS);

    assertThatThrownBy(() -> fixture.read(gzip)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> fixture.read(zstandard)).isInstanceOf(IOException.class);
  }

  private void assertBreaksOff(String name, byte[] bytes) throws Exception {
    Path file = fixture.write(name, bytes);
    try (Rows rows =
        new RowReader(ReadFixture.HADOOP).open(ReadFixture.find(file).found().get(0))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.value(EventColumn.DOSSIER_ID)).isEqualTo("d");
      assertThatThrownBy(
              () -> {
                while (rows.next()) {
                  rows.line();
                }
              })
          .isInstanceOf(IOException.class);
    }
  }
}
