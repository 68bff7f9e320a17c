/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;

/** A text; one that stands in the dictionary of its column is decoded once. */
final class ParquetText extends ParquetCell {
  private Dictionary dictionary;
  private String[] words = {};
  private String text;

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary ofPages) {
    dictionary = ofPages;
    words = new String[ofPages.getMaxId() + 1];
  }

  @Override
  public void addValueFromDictionary(int id) {
    if (words[id] == null) {
      words[id] = dictionary.decodeToBinary(id).toStringUsingUTF8();
    }
    add(words[id]);
  }

  @Override
  public void addBinary(Binary value) {
    add(value.toStringUsingUTF8());
  }

  /** Of a repeated column the first value counts. */
  private void add(String value) {
    text = text == null ? value : text;
  }

  @Override
  void clear() {
    text = null;
  }

  @Override
  boolean isNull() {
    return text == null;
  }

  @Override
  public String text() {
    return text == null ? "" : text;
  }

  @Override
  String stored() {
    return text();
  }
}
