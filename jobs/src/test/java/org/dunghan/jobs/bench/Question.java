/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.util.List;

/**
 * What a page asks.
 *
 * @param page it belongs to
 * @param name for the reader
 * @param path of a ward, whose code stands for {@code %s}
 */
record Question(String page, String name, String path) {
  /** Wards of different sizes. */
  static final List<String> WARDS =
      List.of("19774", "19753", "19789", "19804", "19819", "19885", "19930", "20182");

  static List<Question> all() {
    return Resource.text("requests.txt")
        .lines()
        .map(line -> line.split("\\|"))
        .map(parts -> new Question(parts[0], parts[1], parts[2]))
        .toList();
  }

  static List<Question> of(String page) {
    return all().stream().filter(question -> question.page().equals(page)).toList();
  }

  String path(String ward) {
    return path.replace("%s", ward);
  }
}
