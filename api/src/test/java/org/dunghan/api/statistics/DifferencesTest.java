/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody has all public answers about a month, knows the rule by which they hide counts, and goes
 * through all the tables that would have been answered the same: no count below five may be the
 * only one that they leave open.
 */
class DifferencesTest {
  @ParameterizedTest
  @CsvSource({"1, 20", "2, 20", "3, 18", "4, 13", "5, 10"})
  void noCountOfAUnitIsMadeOut(int units, int most) {
    assertNothingIsMadeOut(
        units,
        most,
        counts -> List.of(table(counts), table(sum(counts))),
        counts -> Arrays.stream(counts));
  }

  @ParameterizedTest
  @CsvSource({"2, 14", "3, 9"})
  void norWhatOfItCameOnline(int units, int most) {
    assertNothingIsMadeOut(
        2 * units,
        most,
        counts -> List.of(parted(counts), parted(sum(online(counts)), sum(offline(counts)))),
        counts -> IntStream.concat(Arrays.stream(counts), received(counts)));
  }

  @ParameterizedTest
  @CsvSource({"2, 13", "3, 8"})
  void norWhereUnitsAndFieldsHaveTheSameTotal(int units, int most) {
    assertNothingIsMadeOut(
        2 * units,
        most,
        counts ->
            List.of(
                table(received(counts).toArray()),
                table(sum(online(counts)), sum(offline(counts))),
                table(sum(counts))),
        counts ->
            IntStream.concat(
                Arrays.stream(counts),
                IntStream.concat(
                    received(counts), IntStream.of(sum(online(counts)), sum(offline(counts))))));
  }

  @Test
  void whatManyUnitsLeaveOfTheirTotalIsOfSeveralAndNotSmall() {
    Random random = new Random(61);
    for (int time = 0; time < 200; time++) {
      int[] counts = random.ints(2 * 40, 0, 1 + random.nextInt(60)).toArray();
      List<Map<String, Object>> rows = parted(counts).shown("received", "online_share");
      List<Map<String, Object>> told = rows.stream().filter(row -> value(row) != null).toList();
      assertThat(rows.size() - told.size()).isNotEqualTo(1);
      if (!rows.isEmpty()) {
        long received = sum(counts) - told.stream().mapToLong(row -> value(row)).sum();
        long online = sum(online(counts)) - told.stream().mapToLong(row -> online(row)).sum();
        assertThat(List.of(online, received - online)).noneMatch(DifferencesTest::isFew);
      }
    }
  }

  /**
   * Tries all tables of so many counts.
   *
   * @param most dossiers that are in a table
   * @param answered what is told of a table, before small counts are hidden
   * @param sought what is to be made out of the answers
   */
  private static void assertNothingIsMadeOut(
      int length,
      int most,
      Function<int[], List<PublicTable>> answered,
      Function<int[], IntStream> sought) {
    Map<String, List<Set<Integer>>> possible = new HashMap<>();
    each(
        new int[length],
        0,
        most,
        table -> {
          String answers =
              answered.apply(table).stream()
                  .map(one -> one.shown("received", "online_share").toString())
                  .toList()
                  .toString();
          int[] counts = sought.apply(table).toArray();
          List<Set<Integer>> known =
              possible.computeIfAbsent(
                  answers,
                  any -> Stream.<Set<Integer>>generate(HashSet::new).limit(counts.length).toList());
          IntStream.range(0, counts.length).forEach(at -> known.get(at).add(counts[at]));
        });
    assertThat(
            possible.entrySet().stream()
                .filter(answers -> answers.getValue().stream().anyMatch(known -> isMadeOut(known))))
        .isEmpty();
  }

  private static void each(int[] table, int at, int most, Consumer<int[]> taker) {
    if (at == table.length) {
      taker.accept(table);
      return;
    }
    for (int count = 0; count <= most; count++) {
      table[at] = count;
      each(table, at + 1, most - count, taker);
    }
  }

  private static boolean isMadeOut(Set<Integer> known) {
    return known.size() == 1 && isFew(known.iterator().next());
  }

  private static boolean isFew(long count) {
    return count > 0 && count < 5;
  }

  /** A row for each count: all of it came online. */
  private static PublicTable table(int... counts) {
    PublicTable table = new PublicTable();
    for (int unit = 0; unit < counts.length; unit++) {
      table.unit("unit " + unit, counts[unit], counts[unit]);
    }
    return table;
  }

  /** A row for each two counts: what came online, and what did not. */
  private static PublicTable parted(int... counts) {
    PublicTable table = new PublicTable();
    for (int at = 0; at < counts.length; at += 2) {
      table.unit("unit " + at, counts[at], counts[at] + counts[at + 1]);
    }
    return table;
  }

  private static int[] online(int... counts) {
    return IntStream.range(0, counts.length / 2).map(unit -> counts[2 * unit]).toArray();
  }

  private static int[] offline(int... counts) {
    return IntStream.range(0, counts.length / 2).map(unit -> counts[2 * unit + 1]).toArray();
  }

  private static IntStream received(int... counts) {
    return IntStream.range(0, counts.length / 2)
        .map(unit -> counts[2 * unit] + counts[2 * unit + 1]);
  }

  private static int sum(int... counts) {
    return Arrays.stream(counts).sum();
  }

  private static Long value(Map<String, Object> row) {
    return (Long) ((Map<?, ?>) row.get("received")).get("value");
  }

  private static long online(Map<String, Object> row) {
    return (Long) ((Map<?, ?>) row.get("online_share")).get("n");
  }
}
