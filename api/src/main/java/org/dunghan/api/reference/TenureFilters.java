/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;

/** Reads which tenures a question is about: values by the column that they stand in. */
@Component
public class TenureFilters {
  private static final List<String> CHANNELS = List.of("ONLINE", "IN_PERSON", "POST", "UNKNOWN");

  private final Codes codes;

  TenureFilters(Codes codes) {
    this.codes = codes;
  }

  /**
   * Reads unit (the one that resolves), holder, procedure, field and channel, as far as they were
   * sent.
   *
   * @throws UnusableParameter when there is no such code
   */
  public Map<String, List<String>> read(Parameters parameters, Reading reading) {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("resolving_unit", known("unit", Catalogue.UNIT, parameters, reading));
    filters.put("holder", known("holder", Catalogue.UNIT, parameters, reading));
    filters.put("procedure", known("procedure", Catalogue.PROCEDURE, parameters, reading));
    filters.put("field", known("field", Catalogue.FIELD, parameters, reading));
    filters.put("channel", channels(parameters));
    filters.values().removeIf(List::isEmpty);
    return filters;
  }

  private List<String> known(
      String name, Catalogue catalogue, Parameters parameters, Reading reading) {
    List<String> wanted = parameters.list(name);
    codes.require(name, catalogue, wanted, reading);
    return wanted;
  }

  private static List<String> channels(Parameters parameters) {
    List<String> channels = parameters.list("channel");
    for (String channel : channels) {
      if (!CHANNELS.contains(channel)) {
        throw UnusableParameter.unknown("channel", channel, CHANNELS);
      }
    }
    return channels;
  }
}
