/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What keeps the service answering, whoever asks how much. */
package org.dunghan.api.limit;
