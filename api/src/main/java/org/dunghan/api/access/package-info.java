/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who asks, and what they may see: accounts, tokens, roles, and a record of what left the house.
 */
package org.dunghan.api.access;
