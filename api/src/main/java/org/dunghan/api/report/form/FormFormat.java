/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;

/** What a form can be had as. */
enum FormFormat {
  JSON("application/json"),
  CSV("text/csv;charset=UTF-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A page to print. */
  HTML("text/html;charset=UTF-8");

  private final String mediaType;

  FormFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * Reads which format is asked for; JSON without a word.
   *
   * @throws UnusableParameter when there is no such format
   */
  static FormFormat of(Parameters parameters) {
    String id = parameters.text("format").orElse(JSON.id());
    return Arrays.stream(values())
        .filter(format -> format.id().equals(id))
        .findFirst()
        .orElseThrow(() -> UnusableParameter.unknown("format", id, ids()));
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** What a browser saves a report as; JSON and pages it shows. */
  Optional<String> fileName(FormReport report) {
    return this == JSON || this == HTML
        ? Optional.empty()
        : Optional.of("%s-%d.%s".formatted(report.form().id(), report.generation(), id()));
  }

  private static List<String> ids() {
    return Arrays.stream(values()).map(FormFormat::id).toList();
  }
}
