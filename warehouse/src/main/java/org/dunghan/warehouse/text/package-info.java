/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The names and meanings of the dictionaries' entries, in every language of the screens. */
package org.dunghan.warehouse.text;
