/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How answers are sent: in any format, row by row, with what is needed to trust, check and cache
 * them.
 */
package org.dunghan.api.answer;
