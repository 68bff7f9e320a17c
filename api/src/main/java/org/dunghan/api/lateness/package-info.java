/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Open dossiers that are in time still, and what became of others like them. */
package org.dunghan.api.lateness;
