/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import com.clickhouse.data.ClickHouseFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;

/** The formats that rows can be had in. */
public enum Format {
  JSON("application/json", Optional.empty()),
  CSV("text/csv;charset=UTF-8", Optional.of(ClickHouseFormat.CSVWithNames)),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Optional.empty()),
  PARQUET("application/vnd.apache.parquet", Optional.of(ClickHouseFormat.Parquet)),
  ARROW("application/vnd.apache.arrow.stream", Optional.of(ClickHouseFormat.ArrowStream));

  /** The parameters that choose a format. */
  public static final List<String> PARAMETERS = List.of("format", "bom");

  private final String mediaType;
  private final Optional<ClickHouseFormat> ofEngine;

  Format(String mediaType, Optional<ClickHouseFormat> ofEngine) {
    this.mediaType = mediaType;
    this.ofEngine = ofEngine;
  }

  /**
   * Reads which format is asked for; JSON without a word.
   *
   * @throws UnusableParameter when there is no such format
   */
  public static Format of(Parameters parameters) {
    return parameters
        .text("format")
        .map(
            text ->
                Arrays.stream(values())
                    .filter(format -> format.id().equals(text))
                    .findFirst()
                    .orElseThrow(() -> UnusableParameter.unknown("format", text, ids())))
        .orElse(JSON);
  }

  /**
   * Reads in which format an answer is asked for that the engine has no part in.
   *
   * @throws UnusableParameter when only the engine could write it
   */
  public static Format ofWhole(Parameters parameters) {
    Format format = of(parameters);
    if (format == PARQUET || format == ARROW) {
      throw new UnusableParameter("format: this answer is had as json, csv or xlsx.");
    }
    return format;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return mediaType;
  }

  /** The engine's own writer of it, if it has one. */
  Optional<ClickHouseFormat> ofEngine() {
    return ofEngine;
  }

  private static List<String> ids() {
    return Arrays.stream(values()).map(Format::id).toList();
  }
}
