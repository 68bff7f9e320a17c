/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

/** A group of procedures. */
public record Field(String code, String nameVi, String nameEn, String namePl) {}
