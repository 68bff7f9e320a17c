/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the times of a foreign file; what no format fits is no time, whatever it may look like. */
final class TimeReader {
  private final ZoneId zone;
  private final List<DateTimeFormatter> formats;
  private final List<ZoneOffset> falseOffsets;
  private final Remarks remarks;

  /**
   * @throws DateTimeException when the zone or an offset does not exist
   * @throws IllegalArgumentException when a format is no pattern
   */
  TimeReader(Times times, Remarks remarks) {
    this.remarks = remarks;
    zone = ZoneId.of(times.zone());
    formats = times.formats().stream().map(TimeReader::formatter).toList();
    falseOffsets = times.falseOffsets().stream().map(ZoneOffset::of).toList();
  }

  static DateTimeFormatter formatter(String format) {
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    if (format.equals(Times.ISO)) {
      builder
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .optionalStart()
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]");
    } else {
      builder.appendPattern(format).parseDefaulting(ChronoField.ERA, 1);
    }
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The instant of a text; a date alone is its first moment. */
  Optional<Instant> instant(String column, String text) {
    for (DateTimeFormatter format : formats) {
      try {
        TemporalAccessor time =
            format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return instant(column, time);
      } catch (DateTimeException e) {
        // The next format may fit.
      }
    }
    return Optional.empty();
  }

  private Optional<Instant> instant(String column, TemporalAccessor time) {
    if (time instanceof LocalDate day) {
      return Optional.of(day.atStartOfDay(zone).toInstant());
    }
    if (time instanceof LocalDateTime local) {
      return local(column, local);
    }
    OffsetDateTime offset = (OffsetDateTime) time;
    if (falseOffsets.contains(offset.getOffset())) {
      remarks.add(column + ": false offset taken as local time");
      return local(column, offset.toLocalDateTime());
    }
    return Optional.of(offset.toInstant());
  }

  /** None in the hour that is left out when clocks go forward. */
  private Optional<Instant> local(String column, LocalDateTime local) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() > 1) {
      remarks.add(column + ": local time that comes twice taken as the first");
    }
    return offsets.stream().findFirst().map(local::toInstant);
  }
}
