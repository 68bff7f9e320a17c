/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Single dossiers: those behind a figure, and what became of one. */
package org.dunghan.api.dossier;
