/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The working calendar as SQL, at the reference version that a generation was made with. */
package org.dunghan.warehouse.calendar;
