/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import java.util.TreeMap;
import org.dunghan.api.publication.Publication;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.util.MultiValueMap;

/** The ETag of an answer: it stays the same while generation, definitions and question do. */
public final class AnswerTag {
  private AnswerTag() {}

  /** Weak, for Tomcat does not compress an answer with a strong one. */
  public static String of(Publication pinned, MultiValueMap<String, String> parameters) {
    String scope = pinned.publishedAt() + " " + new TreeMap<>(parameters);
    return "W/\"%d-%s-%s\""
        .formatted(pinned.generation(), Measures.VERSION, Checksum.of(scope).substring(0, 16));
  }
}
