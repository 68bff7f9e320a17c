/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the warehouse may work on one query, and how long a question may take to arrive.
 *
 * @param seconds of a question, until its first row is sent
 * @param exportSeconds of a file of rows, whose reader may be slow
 * @param uploadSeconds of a list that is sent, until its last row is here
 */
@ConfigurationProperties("dunghan.queries")
public record QueryLimits(
    @DefaultValue("30") int seconds,
    @DefaultValue("1800") int exportSeconds,
    @DefaultValue("60") int uploadSeconds) {}
