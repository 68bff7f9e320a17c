/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.jobs.load.LoadScene;

/** What a warehouse says in which nothing ever fails, after none, one, two, ... of the batches. */
final class Prefixes {
  static final String AS_OF = "2025-08-20";
  private static final int NONE = -1;

  private final LoadScene calm;
  private final Batches batches;
  private final List<List<String>> figures = new ArrayList<>(List.of(List.of()));

  Prefixes(LoadScene calm, long seed) {
    this.calm = calm;
    batches = new Batches(seed);
  }

  /** Loads one batch more. */
  byte[] next() throws Exception {
    byte[] file = batches.next();
    calm.write(number() + ".csv", file);
    calm.loadAsOf(AS_OF);
    figures.add(figuresOf(calm));
    return file;
  }

  /** Number of batches. */
  int number() {
    return figures.size() - 1;
  }

  int distinctRows() {
    return batches.distinctRows();
  }

  LoadScene calm() {
    return calm;
  }

  /** How many batches the figures of a warehouse tell of. */
  int toldBy(LoadScene scene) throws SQLException {
    int told = figures.indexOf(figuresOf(scene));
    if (told == NONE) {
      throw new AssertionError(
          "the figures are those of no complete prefix of %d batches".formatted(number()));
    }
    return told;
  }

  /** All figures of the current generation with its checksums; nothing when there is none. */
  private static List<String> figuresOf(LoadScene scene) throws SQLException {
    if (!hasPublished(scene)) {
      return List.of();
    }
    List<String> figures = new ArrayList<>(scene.figures());
    figures.addAll(scene.checksums());
    return figures;
  }

  private static boolean hasPublished(LoadScene scene) throws SQLException {
    return scene.rows("EXISTS TABLE publication").equals(List.of("1"))
        && !scene.rows("SELECT count() FROM publication").equals(List.of("0"));
  }
}
