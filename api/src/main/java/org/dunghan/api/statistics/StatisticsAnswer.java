/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * Figures as they are sent, for the description of the API: the rows themselves are written as they
 * come.
 *
 * @param rows by dimension its value, by measure its figure
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record StatisticsAnswer(
    @JsonUnwrapped StatisticsHead head,
    List<Map<String, Object>> rows,
    int rowCount,
    String checksum) {}
