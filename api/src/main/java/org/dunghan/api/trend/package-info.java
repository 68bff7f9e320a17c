/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** One measure over time: what is usual, and what is a signal of change. */
package org.dunghan.api.trend;
