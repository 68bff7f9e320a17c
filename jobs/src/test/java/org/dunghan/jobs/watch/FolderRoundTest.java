/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRoundTest {
  private static final int QUIET_SECONDS = 10;

  @TempDir private Path folder;
  private final List<String> loaded = new ArrayList<>();
  private long seconds;
  private Folders folders;
  private FolderRound round;

  @BeforeEach
  void build() {
    folders = new Folders(List.of(folder.toString()), new Configuration());
    round = round(this::load);
  }

  @Test
  void readsAFileThatHasNotChangedForAWhile() throws Exception {
    write("a.csv", "1");
    round.run();
    assertThat(loaded).isEmpty();

    after(QUIET_SECONDS - 1);
    assertThat(loaded).isEmpty();
    after(1);
    assertThat(loaded).containsExactly("a.csv");
  }

  @Test
  void readsNoFileThatIsStillWritten() throws Exception {
    write("a.csv", "1");
    round.run();
    write("a.csv", "1,2");
    after(QUIET_SECONDS);
    assertThat(loaded).isEmpty();

    after(QUIET_SECONDS);
    assertThat(loaded).containsExactly("a.csv");
  }

  @Test
  void doesNotTakeAnOldTimeForTheSignOfAFinishedFile() throws Exception {
    write("a.csv", "1");
    assertThat(folder.resolve("a.csv").toFile().setLastModified(0)).isTrue();
    round.run();

    assertThat(loaded).isEmpty();
  }

  @Test
  void neverReadsWhatProgramsHaveNotFinished() throws Exception {
    for (String name :
        List.of(
            ".a.csv",
            "_a.csv",
            "a.csv.tmp",
            "a.csv.part",
            "a.csv.crdownload",
            "_temporary/a.csv")) {
      write(name, "1");
    }
    write("week/b.csv", "1");
    write("notes.txt", "1");
    settle();

    assertThat(loaded).containsExactly("b.csv");
  }

  @Test
  void loadsAFileOnceAndAgainWhenItHasChanged() throws Exception {
    write("a.csv", "1");
    settle();
    settle();
    assertThat(loaded).containsExactly("a.csv");

    write("a.csv", "1,2");
    settle();
    assertThat(loaded).containsExactly("a.csv", "a.csv");
  }

  @Test
  void loadsAFileAgainThatCameBack() throws Exception {
    write("a.csv", "1");
    settle();
    Files.delete(folder.resolve("a.csv"));
    round.run();
    write("a.csv", "1");
    settle();

    assertThat(loaded).containsExactly("a.csv", "a.csv");
  }

  @Test
  void doesNotLoadAFileThatChangesAtTheLastMoment() throws Exception {
    write("a.csv", "1");
    round =
        round(
            wanted -> {
              write("a.csv", "1,2");
              return load(wanted);
            });
    settle();

    assertThat(loaded).isEmpty();
  }

  @Test
  void triesAFileAgainThatCouldNotBeLoaded() throws Exception {
    write("a.csv", "1");
    round = round(new Refusing("a.csv"));
    round.run();
    seconds += QUIET_SECONDS;

    for (int attempt = 1; attempt <= 3; attempt++) {
      assertThatThrownBy(round::run).isInstanceOf(LoadProblem.class);
    }
  }

  @Test
  void doesNotLetOneFileKeepBackTheOthers() throws Exception {
    for (String name : List.of("a.csv", "b.csv", "c.csv", "d.csv", "e.csv")) {
      write(name, "1");
    }
    round = round(new Refusing("a.csv"));
    round.run();
    seconds += QUIET_SECONDS;
    tryTimes(10);
    assertThat(loaded).containsExactlyInAnyOrder("b.csv", "c.csv", "d.csv", "e.csv");

    write("f.csv", "1");
    tryTimes(1);
    seconds += QUIET_SECONDS;
    tryTimes(1);
    assertThat(loaded).contains("f.csv");
  }

  @Test
  void saysThatTheFolderIsGone() throws Exception {
    Files.delete(folder);

    assertThatThrownBy(round::run)
        .isInstanceOf(LoadProblem.class)
        .hasMessage(folder + " does not exist");
  }

  private void tryTimes(int times) {
    for (int attempt = 0; attempt < times; attempt++) {
      try {
        round.run();
      } catch (LoadProblem e) {
        assertThat(e).hasMessage("a.csv cannot be read");
      }
    }
  }

  private FolderRound round(FolderRound.Loader loader) {
    return new FolderRound(
        folders,
        loader,
        Duration.ofSeconds(QUIET_SECONDS),
        () -> TimeUnit.SECONDS.toNanos(seconds));
  }

  private void settle() throws LoadProblem {
    round.run();
    after(QUIET_SECONDS);
  }

  private void after(int pause) throws LoadProblem {
    seconds += pause;
    round.run();
  }

  private void write(String name, String content) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LoadResult load(Predicate<FileStatus> wanted) {
    loaded.addAll(names(wanted));
    return Loaded.NOTHING;
  }

  private List<String> names(Predicate<FileStatus> wanted) {
    try {
      return folders.files().stream().filter(wanted).map(file -> file.getPath().getName()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads no batch that has a certain file in it. */
  private final class Refusing implements FolderRound.Loader {
    private final String name;

    Refusing(String name) {
      this.name = name;
    }

    @Override
    public LoadResult load(Predicate<FileStatus> wanted) throws LoadProblem {
      if (names(wanted).contains(name)) {
        throw new LoadProblem(name + " cannot be read", null);
      }
      return FolderRoundTest.this.load(wanted);
    }
  }
}
