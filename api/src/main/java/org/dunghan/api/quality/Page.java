/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

/**
 * Which of the rows behind a finding are asked for.
 *
 * @param limit the most that may be sent
 * @param after the key of the last row that the caller has; empty for none
 */
record Page(int limit, String after) {}
