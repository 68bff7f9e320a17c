/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is answered.
 *
 * @param requestsPerMinute of one address
 * @param failuresPerMinute wrong passwords and tokens of one address
 * @param questions answered at a time
 * @param exports of rows in files, and to slow readers, written at a time, and lists read: they
 *     last, and hold nobody else up
 * @param waiting that wait for their turn; more are sent away
 * @param patience how long they wait
 */
@ConfigurationProperties("dunghan.limits")
record LimitSettings(
    @DefaultValue("3000") int requestsPerMinute,
    @DefaultValue("30") int failuresPerMinute,
    @DefaultValue("16") int questions,
    @DefaultValue("4") int exports,
    @DefaultValue("200") int waiting,
    @DefaultValue("10s") Duration patience) {}
