/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of a dictionary: a label and a definition for every id, in every language.
 *
 * @param bundle base name of its resource files
 */
public record Texts(String bundle) {
  private static final List<String> LANGUAGES = List.of("vi", "en", "pl");

  /** The short name of an entry. */
  public String label(String id, Locale language) {
    return text(id + ".label", language);
  }

  /** What exactly an entry means. */
  public String definition(String id, Locale language) {
    return text(id + ".definition", language);
  }

  /** A text by the languages vi, en and pl, in this order. */
  public static Map<String, String> inEveryLanguage(Function<Locale, String> text) {
    Map<String, String> texts = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> texts.put(language, text.apply(Locale.forLanguageTag(language))));
    return texts;
  }

  private String text(String key, Locale language) {
    var exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(bundle, language, exactly).getString(key);
  }
}
