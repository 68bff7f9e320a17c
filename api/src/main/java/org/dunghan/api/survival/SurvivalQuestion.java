/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Reading;

/**
 * Whose time is asked for, once every word of it is known to be valid.
 *
 * @param filters values by column
 */
record SurvivalQuestion(LocalDate from, LocalDate to, Map<String, List<String>> filters) {
  Map<String, Object> parameters(Reading reading) {
    Map<String, Object> parameters = new LinkedHashMap<>(filters);
    parameters.put("from", from.toString());
    parameters.put("to", to.toString());
    parameters.put("as_of", reading.asOf().toString());
    return parameters;
  }
}
