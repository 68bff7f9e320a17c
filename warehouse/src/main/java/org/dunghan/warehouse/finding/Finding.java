/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.finding;

import java.util.Locale;
import org.dunghan.warehouse.text.Texts;

/**
 * One entry of the dictionary of findings.
 *
 * @param id the name in the warehouse, API, exports and screens
 * @param of what it is about
 */
public record Finding(String id, Subject of) {
  private static final Texts TEXTS = new Texts(Finding.class.getPackageName() + ".findings");

  /** The short name in a language: vi, en or pl. */
  public String label(Locale language) {
    return TEXTS.label(id, language);
  }

  /** What exactly was found, in a language: vi, en or pl. */
  public String definition(Locale language) {
    return TEXTS.definition(id, language);
  }
}
