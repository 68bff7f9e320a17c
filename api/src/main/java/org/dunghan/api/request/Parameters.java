/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dunghan.api.error.UnusableParameter;
import org.springframework.util.MultiValueMap;

/** The parameters of a request: lists may be separated by commas, repeated, or both. */
public final class Parameters {
  /** What ClickHouse's Date holds, without the day that stands for all days before. */
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 2);

  private static final LocalDate LAST = LocalDate.of(2149, 6, 6);

  private final MultiValueMap<String, String> values;

  /**
   * Takes the parameters as they were sent.
   *
   * @throws UnusableParameter when there is one of another name
   */
  public Parameters(MultiValueMap<String, String> values, List<String> names) {
    this.values = values;
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(Set.copyOf(names));
    if (!unknown.isEmpty()) {
      throw new UnusableParameter(
          "There is no parameter %s; there are %s."
              .formatted(
                  String.join(", ", unknown), names.isEmpty() ? "none" : String.join(", ", names)));
    }
  }

  /**
   * Refuses what nobody reads, where nothing is read but the path or the generation.
   *
   * @throws UnusableParameter when there is one of another name
   */
  public static void requireOnly(List<String> names, MultiValueMap<String, String> values) {
    new Parameters(values, names);
  }

  /** As they were sent. */
  public MultiValueMap<String, String> values() {
    return values;
  }

  /** All values of a parameter, each once. */
  public List<String> list(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * A parameter as it was sent, commas and all.
   *
   * @throws UnusableParameter when it was repeated: what looks at requests before they are answered
   *     might go by another one of them
   */
  public Optional<String> text(String name) {
    List<String> texts = values.getOrDefault(name, List.of());
    if (texts.size() > 1) {
      throw new UnusableParameter("%s: send one, not %d.".formatted(name, texts.size()));
    }
    return texts.stream().findFirst();
  }

  /** The whole number of a parameter, from 1 to a most, or the usual one where none was sent. */
  public int number(String name, int usual, int most) {
    return number(name, usual, 1, most);
  }

  /** The same, from a least to a most. */
  public int number(String name, int usual, int least, int most) {
    List<String> numbers = list(name);
    if (numbers.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(numbers.get(0));
      if (numbers.size() == 1 && number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException unreadable) {
      // Said below, as for a number out of range.
    }
    throw new UnusableParameter(
        "%s: %s is no whole number from %d to %d; send one as in %s=%d."
            .formatted(name, String.join(",", numbers), least, most, name, Math.max(usual, least)));
  }

  /**
   * Whether a parameter says true; no where it was not sent.
   *
   * @throws UnusableParameter when it is neither true nor false
   */
  public boolean truth(String name) {
    String said = text(name).orElse("false");
    if (!said.equals("true") && !said.equals("false")) {
      throw UnusableParameter.unknown(name, said, List.of("true", "false"));
    }
    return said.equals("true");
  }

  /** The one date of a parameter, if there is one. */
  public Optional<LocalDate> date(String name) {
    List<String> dates = list(name);
    if (dates.size() > 1) {
      throw new UnusableParameter(name + ": send one date, not " + dates.size() + ".");
    }
    return dates.stream().findFirst().map(text -> parse(name, text));
  }

  private static LocalDate parse(String name, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
        return date;
      }
    } catch (DateTimeParseException unreadable) {
      // Said below, as for a date that cannot be held.
    }
    throw new UnusableParameter(
        "%s: %s is no date from %s to %s; send one as in %s=2025-07-01."
            .formatted(name, text, FIRST, LAST, name));
  }
}
