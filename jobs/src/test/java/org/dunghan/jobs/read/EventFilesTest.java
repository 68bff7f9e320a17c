/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFilesTest {
  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @Test
  void findsTheFilesOfAFolderAndItsSubfoldersInOrder() throws IOException {
    fixture.write("b.csv", "b");
    fixture.write("2025/07/a b.csv.zst", "z");
    fixture.write("2025/08.parquet", "p");
    fixture.write("a.NDJSON.gz", "n");

    assertThat(ReadFixture.find(folder).found())
        .extracting(EventFile::name, EventFile::format)
        .containsExactly(
            tuple("2025/07/a b.csv.zst", FileFormat.CSV),
            tuple("2025/08.parquet", FileFormat.PARQUET),
            tuple("a.NDJSON.gz", FileFormat.JSON_LINES),
            tuple("b.csv", FileFormat.CSV));
  }

  @Test
  void namesWhatItPassesOver() throws IOException {
    fixture.write("a.csv", "a");
    fixture.write("README.md", "");
    fixture.write("x/notes.xlsx", "");
    fixture.write("b.parquet.gz", "");
    fixture.write(".hidden.csv", "");

    EventFiles files = ReadFixture.find(folder);

    assertThat(files.found()).extracting(EventFile::name).containsExactly("a.csv");
    assertThat(files.passedOver())
        .containsExactlyInAnyOrder("README.md", "x/notes.xlsx", "b.parquet.gz", ".hidden.csv");
  }

  @Test
  void knowsAFileByItsBytesOnly() throws IOException {
    Path first = fixture.write("a.csv", "abc");
    Path second = fixture.write("x/b.csv", "abc");

    assertThat(ReadFixture.find(first, second).found())
        .extracting(EventFile::checksum)
        .containsOnly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void findsNothingInAnEmptyFolder() throws IOException {
    assertThat(ReadFixture.find(folder).found()).isEmpty();
  }

  @Test
  void saysThatAPathDoesNotExist() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> ReadFixture.find(missing))
        .isInstanceOf(IOException.class)
        .hasMessage(missing + " does not exist");
  }

  @Test
  void refusesASingleFileOfAnotherKind() throws IOException {
    Path file = fixture.write("events.xlsx", "");

    assertThatThrownBy(() -> ReadFixture.find(file))
        .isInstanceOf(IOException.class)
        .hasMessage("events.xlsx is no event file: its name must end in " + FileFormat.ENDINGS);
  }
}
