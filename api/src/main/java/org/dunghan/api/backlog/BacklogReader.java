/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question about open dossiers from a request, or says what is wrong with it. */
@Component
class BacklogReader {
  private static final List<String> OF_BOTH =
      Stream.of(Grouping.ids(), List.of("not_moving", "within", "generation"), Format.PARAMETERS)
          .flatMap(List::stream)
          .toList();

  private static final List<String> OF_COUNTS = with(List.of("by"));
  private static final List<String> OF_DOSSIERS = with(List.of("count", "limit", "after"));

  /** Working days: two weeks without a move, and a week to save what can be saved. */
  private static final int NOT_MOVING = 10;

  private static final int WITHIN = 5;
  private static final int MOST_DAYS = 1_000;
  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1_000;

  private final Codes codes;

  BacklogReader(Codes codes) {
    this.codes = codes;
  }

  private static List<String> with(List<String> names) {
    return Stream.concat(names.stream(), OF_BOTH.stream()).toList();
  }

  static Parameters parametersOfCounts(MultiValueMap<String, String> values) {
    return new Parameters(values, OF_COUNTS);
  }

  static Parameters parametersOfDossiers(MultiValueMap<String, String> values) {
    return new Parameters(values, OF_DOSSIERS);
  }

  /**
   * Reads which tenures are to be counted.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  Backlog read(Parameters parameters, Reading reading) {
    List<Grouping> by =
        parameters.list("by").stream()
            .map(
                id ->
                    Grouping.find(id)
                        .orElseThrow(() -> UnusableParameter.unknown("by", id, Grouping.ids())))
            .toList();
    return new Backlog(
        by,
        filters(parameters, reading),
        parameters.number("not_moving", NOT_MOVING, MOST_DAYS),
        parameters.number("within", WITHIN, 0, MOST_DAYS));
  }

  /**
   * Reads whose dossiers are wanted.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  OpenDossiers readDossiers(Parameters parameters, Reading reading) {
    String id = parameters.text("count").filter(sent -> !sent.isEmpty()).orElse(Count.OPEN.id());
    Count count =
        Count.find(id).orElseThrow(() -> UnusableParameter.unknown("count", id, Count.ids()));
    Backlog backlog = read(parameters, reading);
    boolean paged = Format.of(parameters) == Format.JSON;
    OpenDossiers all = new OpenDossiers(backlog, count, Optional.empty(), Optional.empty());
    return new OpenDossiers(
        backlog,
        count,
        paged || parameters.text("limit").isPresent()
            ? Optional.of(parameters.number("limit", ROWS, paged ? MOST_ROWS : Integer.MAX_VALUE))
            : Optional.empty(),
        parameters
            .text("after")
            .filter(sent -> !sent.isEmpty())
            .map(sent -> all.key(sent, reading)));
  }

  private Map<Grouping, List<String>> filters(Parameters parameters, Reading reading) {
    Map<Grouping, List<String>> filters = new EnumMap<>(Grouping.class);
    for (Grouping grouping : Grouping.values()) {
      List<String> wanted = parameters.list(grouping.id());
      if (!wanted.isEmpty()) {
        requireKnown(grouping, wanted, reading);
        filters.put(grouping, wanted);
      }
    }
    return filters;
  }

  private void requireKnown(Grouping grouping, List<String> wanted, Reading reading) {
    grouping
        .catalogue()
        .ifPresentOrElse(
            catalogue -> codes.require(grouping.id(), catalogue, wanted, reading),
            () ->
                wanted.stream()
                    .filter(value -> !grouping.closedList().contains(value))
                    .forEach(
                        value -> {
                          throw UnusableParameter.unknown(
                              grouping.id(), value, grouping.closedList());
                        }));
  }
}
