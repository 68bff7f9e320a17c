/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.WebRequest;

/**
 * The ETag of an answer: it stays the same while generation, definitions, scope and question do.
 */
public final class AnswerTag {
  private AnswerTag() {}

  /**
   * The answer under its tag, or nothing where the caller has it already and is told so: then it is
   * not even made. Only to be asked for a question that was read: of any other, a tag says nothing.
   */
  public static <A> ResponseEntity<A> answer(
      Reading reading,
      MultiValueMap<String, String> parameters,
      WebRequest request,
      Supplier<A> answer) {
    String tag = of(reading, parameters);
    return request.checkNotModified(tag)
        ? null
        : ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(tag).body(answer.get());
  }

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
