/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.util.TreeMap;
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.util.MultiValueMap;

/**
 * The ETag of an answer: it stays the same while generation, definitions, scope and question do.
 */
public final class AnswerTag {
  private AnswerTag() {}

  /** Weak, for Tomcat does not compress an answer with a strong one. */
  public static String of(Reading reading, MultiValueMap<String, String> parameters) {
    String asked =
        String.join(
            " ",
            reading.freshness().publishedAt().toString(),
            reading.scope().id(),
            new TreeMap<>(parameters).toString());
    return "W/\"%d-%s-%s\""
        .formatted(reading.generation(), Measures.VERSION, Checksum.of(asked).substring(0, 16));
  }
}
