/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reference data that the fold goes by.
 *
 * @param zone of all local days, whatever the machine's
 * @param procedures rows of the catalogue by code
 * @param units codes of all units ever valid
 */
public record Rulebook(
    ZoneId zone,
    WorkingCalendar calendar,
    Map<String, List<Procedure>> procedures,
    Set<String> units)
    implements Serializable {

  /** Where the dossiers are, unless a source names another zone. */
  public static final ZoneId HO_CHI_MINH = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The row of a procedure on a day, or none where the catalogue has no such row. */
  Optional<Procedure> procedure(String code, LocalDate day) {
    return procedures.getOrDefault(code, List.of()).stream()
        .filter(procedure -> procedure.isValidOn(day))
        .findFirst();
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  LocalDate day(Instant instant) {
    return local(instant).toLocalDate();
  }
}
