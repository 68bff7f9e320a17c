/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What is open: how old it is, what is overdue or about to be, and what does not move. */
package org.dunghan.api.backlog;
