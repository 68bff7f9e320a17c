/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The dictionary of findings: what can be odd about a dossier or a unit, and what it is called. */
package org.dunghan.warehouse.finding;
