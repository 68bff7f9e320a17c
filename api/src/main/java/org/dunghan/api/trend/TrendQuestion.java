/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import org.dunghan.api.statistics.Question;
import org.dunghan.warehouse.measure.Measure;

/** Which measure is to be seen over time, and in which steps. */
record TrendQuestion(Question figures, TimeStep step) {
  Measure measure() {
    return figures.measures().get(0);
  }
}
