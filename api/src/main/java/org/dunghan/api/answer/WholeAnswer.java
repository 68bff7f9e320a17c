/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.time.LocalDate;
import java.util.List;
import org.dunghan.warehouse.measure.Measure;

/**
 * An answer that is made as a whole, and is not of rows of the warehouse.
 *
 * @param name of its file
 * @param asOf the evening that its figures look back from
 * @param body whose lists are the tables of a file
 * @param tables the lists, by their names in JSON; CSV has room for the first only
 * @param definitions of the measures in it
 */
public record WholeAnswer(
    String name, LocalDate asOf, Object body, List<String> tables, List<Measure> definitions)
    implements AnyAnswer {}
