/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Queries while they run: how long they may, and that none outlives its caller. */
package org.dunghan.api.running;
