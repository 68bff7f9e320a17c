/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dunghan.api.error.UnusableParameter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The layouts that there are: the files {@code form-*.json} beside this class. */
@Component
class Layouts {
  private static final String FILES = "classpath*:org/dunghan/api/report/form/form-*.json";

  private final List<Layout> all;

  Layouts(ResourcePatternResolver resources, JsonMapper json) {
    all = read(resources, json);
  }

  List<Layout> all() {
    return all;
  }

  /**
   * The layout of an id.
   *
   * @throws UnusableParameter when there is none
   */
  Layout of(String id) {
    return all.stream()
        .filter(layout -> layout.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> UnusableParameter.unknown("reports", id, all.stream().map(Layout::id).toList()));
  }

  private static List<Layout> read(ResourcePatternResolver resources, JsonMapper json) {
    try {
      List<Layout> layouts = new ArrayList<>();
      for (Resource file : resources.getResources(FILES)) {
        try (InputStream content = file.getInputStream()) {
          layouts.add(json.readValue(content, Layout.class));
        }
      }
      layouts.sort(Comparator.comparing(Layout::id));
      return List.copyOf(layouts);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
