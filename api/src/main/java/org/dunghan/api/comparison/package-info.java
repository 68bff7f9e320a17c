/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Units held against all units, fairly: by case mix, within limits, with what chance allows. */
package org.dunghan.api.comparison;
