/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** How far the data can be trusted: what is odd in it, counted and listed. */
package org.dunghan.api.quality;
