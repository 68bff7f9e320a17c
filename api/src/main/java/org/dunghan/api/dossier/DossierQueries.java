/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Asks the warehouse for single dossiers. */
@Component
class DossierQueries {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Facts facts;

  DossierQueries(Facts facts) {
    this.facts = facts;
  }

  /**
   * A dossier as far as the reader may see it.
   *
   * @param source empty for the only one that knows the code
   * @throws ResponseStatusException when there is none, or none that the reader may see: nobody
   *     learns which
   * @throws UnusableParameter when the code means several dossiers
   */
  Dossier dossier(String code, String source, Reading reading) {
    List<Tenure> tenures =
        ask(DossierSql.TENURES, code, source, reading)
            .param("any_source", source.isEmpty())
            .param("known_until", reading.asOf().toString())
            .query((row, number) -> Tenure.read(row))
            .list();
    if (tenures.isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND,
          "Among the dossiers that you may see there is no %s; GET /api/v1/dossiers lists those behind a figure."
              .formatted(code));
    }
    requireOne(code, tenures);
    String from = tenures.get(0).source();
    List<DossierEvent> events =
        ask(DossierSql.EVENTS, code, from, reading)
            .param("runs", reading.publication().runs())
            .param("knows_all", reading.publication().knownAt().isEmpty())
            .param(
                "known_at", reading.publication().knownAt().map(DossierQueries::micros).orElse(0L))
            .query((row, number) -> DossierEvent.read(row))
            .list();
    Timeline timeline = new Timeline(tenures, zone(code, from, reading), reading.scope());
    return new Dossier(
        reading.freshness(),
        code,
        from,
        tenures.stream().map(Tenure::facts).toList(),
        timeline.of(events, reading.asOf()));
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static void requireOne(String code, List<Tenure> tenures) {
    List<String> sources = tenures.stream().map(Tenure::source).distinct().toList();
    if (sources.size() > 1) {
      throw new UnusableParameter(
          "source: %s is a dossier of each of %s; send the one that you mean, as in source=%s."
              .formatted(code, String.join(", ", sources), sources.get(0)));
    }
  }

  private ZoneId zone(String code, String source, Reading reading) {
    return ask(DossierSql.ZONE, code, source, reading)
        .query(String.class)
        .optional()
        .map(ZoneId::of)
        .orElse(ZONE);
  }

  private StatementSpec ask(String sql, String code, String source, Reading reading) {
    return facts.ask(sql, reading, Map.of("dossier", code, "source", source));
  }
}
