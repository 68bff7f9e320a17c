/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;

/** What nobody should send, and somebody will. */
final class HostileValues {
  /** What a query would take for a part of itself if it were put together from values. */
  static final List<String> OF_SQL =
      List.of(
          "'",
          "\\",
          "' OR '1'='1",
          "1) UNION ALL SELECT * FROM event --",
          "x'; DROP TABLE event; --",
          "{unit:String}",
          ":scope");

  /** All of one basis, again and again. */
  static final String HUNDRED_MEASURES =
      Stream.generate(() -> Measures.ALL.stream().filter(any -> any.basis() == Basis.PERIOD))
          .flatMap(all -> all.map(Measure::id))
          .limit(100)
          .collect(joining(","));

  static final List<String> OTHERS =
      List.of(
          "",
          " ",
          "\"",
          "${jndi:ldap://127.0.0.1/a}",
          "<script>alert(1)</script>",
          "../../etc/passwd",
          "%2e%2e%2f",
          "\u0001\u0007\u001b",
          "a\r\nSet-Cookie: a=b",
          "\u0000",
          "a".repeat(4_000),
          "Đ\u0323\u0302ạ\uD83D\uDE00\u202e",
          "\uFFFD\uFFFF",
          "-1",
          "0",
          "1",
          "99999999999999999999",
          "1e309",
          "NaN",
          "0x10",
          "١٢",
          "null",
          "true",
          "[]",
          "{\"a\":1}",
          ",,,",
          "19774,19774,,19777",
          "2025-02-30",
          "2025-07-01",
          "0000-00-00",
          "9999-12-31",
          "2025-07-01T00:00:00Z",
          "-received",
          "--",
          "*",
          "json",
          "csv",
          "false",
          "unit",
          "PERIOD",
          IntStream.range(0, 300).mapToObj(Integer::toString).collect(joining(",")),
          Measures.ALL.stream().map(Measure::id).collect(joining(",")));

  private static final int OF_A_PARAMETER = Integer.getInteger("fuzz.values", 5);

  private HostileValues() {}

  static List<String> all() {
    return Stream.concat(OF_SQL.stream(), OTHERS.stream()).toList();
  }

  /** Those that every parameter gets. */
  static Stream<String> always(String parameter) {
    return parameter.equals("measures")
        ? Stream.concat(OF_SQL.stream(), Stream.of(HUNDRED_MEASURES))
        : OF_SQL.stream();
  }

  /** Some of the others, others for each parameter, always the same. */
  static Stream<String> some(String parameter) {
    List<String> shuffled = new ArrayList<>(OTHERS);
    Collections.shuffle(shuffled, new Random(parameter.hashCode()));
    return shuffled.stream().limit(OF_A_PARAMETER);
  }
}
