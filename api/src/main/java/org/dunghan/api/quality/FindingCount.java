/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * How often something was found.
 *
 * @param unit none where all are counted together
 * @param periodFrom the period in which completions were compared; none for other findings
 * @param counted n: tenures, missing numbers, or completions from the last office hour on
 * @param total N: tenures, numbers up to the highest, or all completions of the period
 * @param expected completions in the last hour if all were spread evenly
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingCount(
    String finding,
    String unit,
    LocalDate periodFrom,
    LocalDate periodUntil,
    @JsonProperty("n") long counted,
    @JsonProperty("N") long total,
    Double expected) {}
