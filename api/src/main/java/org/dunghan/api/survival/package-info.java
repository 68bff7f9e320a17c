/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** How long dossiers take until they are resolved, with those that still are not. */
package org.dunghan.api.survival;
