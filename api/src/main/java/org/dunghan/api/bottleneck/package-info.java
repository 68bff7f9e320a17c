/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Where dossiers wait: from desk to desk, how often and how long. */
package org.dunghan.api.bottleneck;
