/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.read.NamedRows;

/** The values of one foreign row in the words of the contract; each is read and counted once. */
final class RowValues {
  private static final Set<EventColumn> TIMES =
      Set.of(EventColumn.OCCURRED_AT, EventColumn.RECORDED_AT, EventColumn.DUE_AT);

  private final NamedRows row;
  private final Set<String> missing;
  private final TimeReader times;
  private final Remarks remarks;
  private final IdentityHashMap<ValueSource, Optional<String>> known = new IdentityHashMap<>();

  RowValues(NamedRows row, Set<String> missing, TimeReader times, Remarks remarks) {
    this.row = row;
    this.missing = missing;
    this.times = times;
    this.remarks = remarks;
  }

  /**
   * The value for a contract column: an empty text where it is missing, nothing where the mapping
   * says that it means nothing.
   *
   * @param key of the source in the mapping
   */
  Optional<String> value(EventColumn column, ValueSource source, String key) throws InvalidRow {
    Optional<String> value = known.get(source);
    if (value == null) {
      value = read(column, source, key);
      known.put(source, value);
    }
    return value;
  }

  private Optional<String> read(EventColumn column, ValueSource source, String key)
      throws InvalidRow {
    if (source.constant() != null) {
      return Optional.of(source.constant());
    }
    String value = present(source);
    if (value.isEmpty()) {
      return Optional.of(instead(source));
    }
    if (TIMES.contains(column)) {
      Optional<Instant> instant = times.instant(source.column(), value);
      return instant.isPresent()
          ? instant.map(Instant::toString)
          : unknown(source, value, "fits none of times.formats", key);
    }
    if (source.values().isEmpty()) {
      return Optional.of(value);
    }
    return source.values().containsKey(value)
        ? Optional.ofNullable(source.values().get(value))
        : unknown(source, value, "is not in " + key + ".values", key);
  }

  private String present(ValueSource source) throws InvalidRow {
    String value = row.value(source.column()).strip();
    if (missing.contains(value)) {
      remarks.add(source.column(), value, "missing");
      return "";
    }
    return value;
  }

  private String instead(ValueSource source) {
    if (source.otherwise() == null) {
      return "";
    }
    remarks.add(source.column(), "", "taken as " + source.otherwise());
    return source.otherwise();
  }

  private Optional<String> unknown(ValueSource source, String value, String why, String key)
      throws InvalidRow {
    if (source.unknown() == ValueSource.Unknown.REJECT) {
      throw new InvalidRow(
          source.column(),
          "%s \"%s\" %s: add it to the mapping, or say \"unknown\": \"ignore\" in %s"
              .formatted(source.column(), value, why, key));
    }
    remarks.add(source.column(), value, "not known, ignored");
    return Optional.empty();
  }
}
