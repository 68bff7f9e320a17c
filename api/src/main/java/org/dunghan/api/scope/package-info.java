/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What a request may read: of which generation, and which of its rows. */
package org.dunghan.api.scope;
