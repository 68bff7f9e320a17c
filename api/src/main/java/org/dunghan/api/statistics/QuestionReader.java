/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Publication;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question from a request, or says what is wrong with it. */
@Component
class QuestionReader {
  private static final List<String> NAMES =
      Stream.concat(
              Stream.of("measures", "basis", "by", "from", "to", "as_of", "generation"),
              Dimension.filters().stream().map(Dimension::id))
          .toList();

  private final Codes codes;
  private final StatisticsQueries queries;

  QuestionReader(Codes codes, StatisticsQueries queries) {
    this.codes = codes;
    this.queries = queries;
  }

  /**
   * Reads a question to a generation. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is missing, unknown or contradictory
   */
  Question read(MultiValueMap<String, String> values, Publication pinned) {
    var parameters = new Parameters(values, NAMES);
    List<Measure> measures = measures(parameters);
    LocalDate asOf = earlier(parameters.date("as_of").orElse(pinned.asOf()), pinned.asOf());
    LocalDate to = earlier(parameters.date("to").orElse(asOf), asOf);
    var question =
        new Question(
            measures,
            dimensions(parameters, measures),
            filters(parameters, pinned),
            parameters.date("from").orElseGet(() -> firstDay(measures, pinned, to)),
            to,
            asOf);
    if (question.from().isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(question.from(), to, pinned.generation()));
    }
    return question;
  }

  private LocalDate firstDay(List<Measure> measures, Publication pinned, LocalDate to) {
    return queries.firstDay(measures.get(0).basis(), pinned, to);
  }

  private static List<Measure> measures(Parameters parameters) {
    List<Measure> measures =
        parameters.list("measures").stream()
            .map(
                id ->
                    Measures.find(id)
                        .orElseThrow(() -> unknown("measures", id, Measures.ALL, Measure::id)))
            .toList();
    if (measures.isEmpty()) {
      throw new UnusableParameter(
          "measures: send at least one, as in measures=received,on_time_rate; GET /api/v1/measures"
              + " explains them all.");
    }
    Map<Basis, String> bases = new EnumMap<>(Basis.class);
    measures.forEach(
        measure -> bases.merge(measure.basis(), measure.id(), (some, id) -> some + ", " + id));
    if (bases.size() > 1) {
      throw new UnusableParameter(
          "measures: ask for one basis at a time: %s are of the basis PERIOD, %s of COHORT."
              .formatted(bases.get(Basis.PERIOD), bases.get(Basis.COHORT)));
    }
    requireBasis(parameters, measures.get(0).basis());
    return measures;
  }

  /** The measures tell the basis already; a caller who names it means it. */
  private static void requireBasis(Parameters parameters, Basis basis) {
    for (String named : parameters.list("basis")) {
      if (!named.equalsIgnoreCase(basis.name())) {
        throw new UnusableParameter(
            "basis: the measures are of the basis %s, not %s; send measures of one basis, and that"
                    .formatted(basis, named)
                + " basis or none.");
      }
    }
  }

  private static List<Dimension> dimensions(Parameters parameters, List<Measure> measures) {
    List<Dimension> by =
        parameters.list("by").stream()
            .map(
                id ->
                    Dimension.find(id)
                        .orElseThrow(
                            () -> unknown("by", id, List.of(Dimension.values()), Dimension::id)))
            .toList();
    if (by.stream().filter(Dimension::isTime).count() > 1) {
      throw new UnusableParameter("by: send only one of day, week and month.");
    }
    requireDistinct(by, measures);
    return by;
  }

  /** A row names its dimensions and its figures alike. */
  private static void requireDistinct(List<Dimension> by, List<Measure> measures) {
    for (Measure measure : measures) {
      if (by.stream().map(Dimension::id).anyMatch(measure.id()::equals)) {
        throw new UnusableParameter(
            "by: %1$s is also a measure asked for; ask twice, with %1$s=true and with %1$s=false."
                .formatted(measure.id()));
      }
    }
  }

  private Map<Dimension, List<String>> filters(Parameters parameters, Publication pinned) {
    Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.filters()) {
      List<String> wanted = parameters.list(dimension.id());
      if (!wanted.isEmpty()) {
        requireKnown(dimension, wanted, pinned);
        filters.put(dimension, wanted);
      }
    }
    return filters;
  }

  private void requireKnown(Dimension dimension, List<String> wanted, Publication pinned) {
    dimension
        .catalogue()
        .ifPresent(catalogue -> codes.require(dimension.id(), catalogue, wanted, pinned));
    if (dimension.catalogue().isEmpty()) {
      wanted.stream()
          .filter(value -> !dimension.closedList().contains(value))
          .forEach(
              value -> {
                throw UnusableParameter.unknown(dimension.id(), value, dimension.closedList());
              });
    }
  }

  private static <T> UnusableParameter unknown(
      String parameter, String sent, List<T> valid, Function<T, String> name) {
    return UnusableParameter.unknown(parameter, sent, valid.stream().map(name).toList());
  }

  private static LocalDate earlier(LocalDate some, LocalDate other) {
    return some.isBefore(other) ? some : other;
  }
}
