/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * The dossiers behind a figure as they are sent, for the description of the API: the rows
 * themselves are written as they come.
 *
 * @param rows what is known of each tenure, and how often it counts
 * @param next what to send as {@code after} for the next page; none on the last one
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record BehindFigureAnswer(
    @JsonUnwrapped BehindFigureHead head,
    List<Map<String, Object>> rows,
    int rowCount,
    String next,
    String checksum) {}
