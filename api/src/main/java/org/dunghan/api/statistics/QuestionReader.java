/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question from a request, or says what is wrong with it. */
@Component
public class QuestionReader {
  private static final List<String> NAMES =
      Stream.concat(
              Stream.concat(
                  Stream.of(
                      "measures", "basis", "by", "from", "to", "as_of", "compare", "sort", "limit"),
                  Stream.concat(Stream.of("generation"), Format.PARAMETERS.stream())),
              filterNames().stream())
          .toList();

  /** More would be an attack rather than a question. */
  private static final int MOST_ROWS = Integer.MAX_VALUE;

  private final Codes codes;
  private final StatisticsQueries queries;

  QuestionReader(Codes codes, StatisticsQueries queries) {
    this.codes = codes;
    this.queries = queries;
  }

  /** The parameters by which the dossiers that count are chosen. */
  public static List<String> filterNames() {
    return Dimension.filters().stream().map(Dimension::id).toList();
  }

  /** The parameters of a request, all of which have a known name. */
  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads a question to a generation. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is missing, unknown or contradictory
   */
  Question read(Parameters parameters, Reading reading) {
    List<Measure> measures = measures(parameters);
    List<Dimension> by = dimensions(parameters, measures);
    Map<Dimension, List<String>> filters = filters(parameters, reading);
    requireBasisOfHolder(by, filters, measures.get(0).basis());
    return new Question(
        measures,
        by,
        filters,
        days(parameters, measures.get(0).basis(), reading),
        order(parameters, by, measures),
        parameters.number("limit", 0, MOST_ROWS));
  }

  /**
   * Reads which figure of a measure is meant: of which days, and of which of its dossiers.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  public Question read(Measure measure, Parameters parameters, Reading reading) {
    Map<Dimension, List<String>> filters = filters(parameters, reading);
    requireBasisOfHolder(List.of(), filters, measure.basis());
    Days days = days(parameters, measure.basis(), reading);
    return new Question(List.of(measure), List.of(), filters, days, List.of(), 0);
  }

  private Days days(Parameters parameters, Basis basis, Reading reading) {
    LocalDate asOf = earlier(parameters.date("as_of").orElse(reading.asOf()), reading.asOf());
    LocalDate to = earlier(parameters.date("to").orElse(asOf), asOf);
    Optional<LocalDate> from = parameters.date("from");
    List<Comparison> comparisons = comparisons(parameters);
    LocalDate first =
        from.isPresent() && comparisons.isEmpty()
            ? from.get()
            : queries.firstDay(basis, reading, to);
    Days days = new Days(from.orElse(first), to, asOf, first, comparisons);
    if (days.from().isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(days.from(), to, reading.generation()));
    }
    return days;
  }

  private static List<Comparison> comparisons(Parameters parameters) {
    return known(
        "compare", parameters, Comparison::find, List.of(Comparison.values()), Comparison::id);
  }

  /** What is sorted by is named as the columns are; a minus before it turns the order round. */
  private static List<Order> order(
      Parameters parameters, List<Dimension> by, List<Measure> measures) {
    List<String> columns =
        Stream.concat(by.stream().map(Dimension::id), measures.stream().map(Measure::id)).toList();
    return parameters.list("sort").stream()
        .map(
            sent -> {
              boolean descending = sent.startsWith("-");
              String column = descending ? sent.substring(1) : sent;
              if (!columns.contains(column)) {
                throw UnusableParameter.unknown("sort", column, columns);
              }
              return new Order(column, descending);
            })
        .toList();
  }

  private static <T> List<T> known(
      String parameter,
      Parameters parameters,
      Function<String, Optional<T>> find,
      List<T> all,
      Function<T, String> name) {
    return parameters.list(parameter).stream()
        .map(id -> find.apply(id).orElseThrow(() -> unknown(parameter, id, all, name)))
        .toList();
  }

  /**
   * Days are counted where a dossier was received and resolved; its desk is known of itself only.
   */
  private static void requireBasisOfHolder(
      List<Dimension> by, Map<Dimension, List<String>> filters, Basis basis) {
    if (basis != Basis.COHORT
        && (by.contains(Dimension.HOLDER) || filters.containsKey(Dimension.HOLDER))) {
      throw new UnusableParameter(
          "holder: figures of a period are not known by holder; ask for measures of the basis"
              + " COHORT, or GET /api/v1/backlog.");
    }
  }

  private static List<Measure> measures(Parameters parameters) {
    List<Measure> measures =
        known("measures", parameters, Measures::find, Measures.ALL, Measure::id);
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
        known("by", parameters, Dimension::find, List.of(Dimension.values()), Dimension::id);
    if (by.stream().filter(Dimension::isTime).count() > 1) {
      throw new UnusableParameter(
          "by: send only one of %s."
              .formatted(
                  Arrays.stream(Dimension.values())
                      .filter(Dimension::isTime)
                      .map(Dimension::id)
                      .collect(Collectors.joining(", "))));
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

  private Map<Dimension, List<String>> filters(Parameters parameters, Reading reading) {
    Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.filters()) {
      List<String> wanted = parameters.list(dimension.id());
      if (!wanted.isEmpty()) {
        requireKnown(dimension, wanted, reading);
        filters.put(dimension, wanted);
      }
    }
    return filters;
  }

  private void requireKnown(Dimension dimension, List<String> wanted, Reading reading) {
    dimension
        .catalogue()
        .ifPresent(catalogue -> codes.require(dimension.id(), catalogue, wanted, reading));
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
