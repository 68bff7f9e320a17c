/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dunghan.jobs.load.RandomBatch;

/**
 * Files of random events of some hundred dossiers. Every row says when it was recorded, so that
 * loads at different times say the same.
 */
final class Batches {
  private static final int DISTRICTS = 100;
  private static final int RECORDED_AT = 4;

  private final List<RandomBatch> districts = new ArrayList<>();
  private final Set<String> sent = new HashSet<>();

  Batches(long seed) {
    for (int district = 0; district < DISTRICTS; district++) {
      districts.add(new RandomBatch(new Random(seed * DISTRICTS + district)));
    }
  }

  /** The bytes of the next file. */
  byte[] next() {
    List<String> lines = new ArrayList<>();
    for (int district = 0; district < DISTRICTS; district++) {
      String dossier = ",d" + district + "-";
      List<String> rows =
          new String(districts.get(district).next(), StandardCharsets.UTF_8).lines().toList();
      if (lines.isEmpty()) {
        lines.add(rows.get(0));
      }
      rows.stream()
          .skip(1)
          .filter(row -> !row.split(",", -1)[RECORDED_AT].isEmpty())
          .map(row -> row.replaceFirst(",d", dossier))
          .forEach(lines::add);
    }
    sent.addAll(lines.subList(1, lines.size()));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** How many distinct rows all files together have. */
  int distinctRows() {
    return sent.size();
  }
}
