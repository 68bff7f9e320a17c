/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What the officers of one unit did, told to that unit alone and never in an order of merit. */
package org.dunghan.api.workload;
