/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that choose among open dossiers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
    name = "unit",
    in = QUERY,
    description = "Codes of /api/v1/units: the unit that answers for it, the resolving one")
@Parameter(name = "resolving_unit", in = QUERY, description = "Codes of /api/v1/units")
@Parameter(name = "receiving_unit", in = QUERY, description = "Codes of /api/v1/units")
@Parameter(name = "holder", in = QUERY, description = "Codes of /api/v1/units: who must act now")
@Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
@Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
@Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
@Parameter(name = "inherited", in = QUERY, description = "true or false")
@Parameter(
    name = "not_moving",
    in = QUERY,
    description = "Working days without a move, 1 to 1000, by default 10")
@Parameter(
    name = "within",
    in = QUERY,
    description = "Whole working days left until it is late, 0 to 1000, by default 5")
@Parameter(
    name = "generation",
    in = QUERY,
    description = "Number of /api/v1/publications; by default the current one")
@Parameter(name = "format", in = QUERY, description = "json, csv, xlsx, parquet, arrow")
@Parameter(
    name = "bom",
    in = QUERY,
    description = "true begins CSV with a byte order mark, by which Excel knows UTF-8")
@interface OfWhichDossiers {}
