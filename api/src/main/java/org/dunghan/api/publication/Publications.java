/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dunghan.api.error.NothingPublished;
import org.dunghan.api.error.UnusableParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The one place that reads which generations there are. A request asks for the current one once and
 * reads everything from it, so that all its figures agree.
 */
@Component
public class Publications {
  private static final String READ =
      """
      SELECT generation, as_of, published_at, layers, runs, reference_version, row_counts, state, known_at, code_version
      FROM kept_generation
      """;

  private static final String CURRENT =
      READ + "WHERE state = 'PUBLISHED' ORDER BY generation DESC LIMIT 1";
  private static final String NUMBERED = READ + "WHERE generation = toUInt32OrZero(:number)";
  private static final String NEWEST_FIRST = READ + "ORDER BY generation DESC";

  private static final String THE_CURRENT = "";

  private final JdbcClient warehouse;
  private final Cache<String, Publication> seen;
  private final Cache<String, Boolean> looked;

  /**
   * @param seen how long a generation is answered from before one request looks for it again, and
   *     twice as long before all do: a page asks many questions at a time, and all but this costs
   *     nothing where their answers are kept
   */
  Publications(JdbcClient warehouse, @Value("${dunghan.seen-generation}") Duration seen) {
    this.warehouse = warehouse;
    this.seen = keptFor(seen.multipliedBy(2));
    looked = keptFor(seen);
  }

  private static <V> Cache<String, V> keptFor(Duration time) {
    return Caffeine.newBuilder().expireAfterWrite(time).maximumSize(1_000).build();
  }

  /**
   * The generation to answer from, as it is now.
   *
   * @throws NothingPublished when there is none yet
   */
  public Publication current() {
    return published(warehouse.sql(CURRENT)).stream()
        .findFirst()
        .orElseThrow(NothingPublished::new);
  }

  /**
   * The generation that a request pins, as it was a moment ago.
   *
   * @param parameters of which {@code generation} is its number; without it the current one
   * @throws UnusableParameter when there is no such generation
   */
  public Publication pinned(MultiValueMap<String, String> parameters) {
    List<String> number = parameters.getOrDefault("generation", List.of());
    if (number.isEmpty()) {
      return seen(THE_CURRENT, this::current);
    }
    if (number.size() > 1) {
      throw new UnusableParameter("generation: send one number, not " + number.size() + ".");
    }
    return seen(number.get(0), () -> numbered(number.get(0)));
  }

  /** While one looks again, the others go on with what was seen; nobody waits for another. */
  private Publication seen(String number, Supplier<Publication> look) {
    Publication last = seen.getIfPresent(number);
    if (last != null && looked.asMap().putIfAbsent(number, true) != null) {
      return last;
    }
    Publication found = look.get();
    seen.put(number, found);
    looked.put(number, true);
    return found;
  }

  private Publication numbered(String number) {
    return published(warehouse.sql(NUMBERED).param("number", number)).stream()
        .findFirst()
        .orElseThrow(() -> unknown(number, current()));
  }

  private static UnusableParameter unknown(String number, Publication current) {
    return new UnusableParameter(
        "generation: there is no %s, or it is kept no longer; the current one is %d, and /api/v1/publications lists all."
            .formatted(number, current.generation()));
  }

  List<Publication> newestFirst() {
    return published(warehouse.sql(NEWEST_FIRST));
  }

  private static List<Publication> published(StatementSpec statement) {
    try {
      return statement.query(Publications::read).list();
    } catch (DataAccessException failure) {
      if (isBeforeTheFirstLoad(failure)) {
        return List.of();
      }
      throw failure;
    }
  }

  /** The first load applies the schema: until then ClickHouse answers UNKNOWN_TABLE. */
  private static boolean isBeforeTheFirstLoad(DataAccessException failure) {
    return failure.getCause() instanceof SQLException error && error.getErrorCode() == 60;
  }

  private static Publication read(ResultSet row, int number) throws SQLException {
    return new Publication(
        row.getLong("generation"),
        row.getObject("as_of", LocalDate.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        numbers(row, "layers"),
        numbers(row, "runs"),
        row.getLong("reference_version"),
        counts(row.getObject("row_counts", Map.class)),
        row.getString("state"),
        Optional.ofNullable(row.getObject("known_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("code_version"));
  }

  private static List<Long> numbers(ResultSet row, String column) throws SQLException {
    Object[] numbers = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(numbers).map(number -> ((Number) number).longValue()).toList();
  }

  private static Map<String, Long> counts(Map<?, ?> counted) {
    Map<String, Long> counts = new TreeMap<>();
    counted.forEach((table, rows) -> counts.put(table.toString(), ((Number) rows).longValue()));
    return counts;
  }
}
