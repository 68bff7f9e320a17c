/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The latest small answers, by path and tag: a tag names generation, definitions, scope and
 * question, so what is kept never goes stale, and nobody is given what another one may see.
 */
@Component
class KeptAnswers {
  /** Bytes of all that is kept. */
  private static final long ROOM = 64 << 20;

  private final Cache<String, byte[]> answers =
      Caffeine.newBuilder()
          .maximumWeight(ROOM)
          .weigher((String key, byte[] answer) -> key.length() + answer.length)
          .build();

  Optional<byte[]> find(String path, String tag) {
    return Optional.ofNullable(answers.getIfPresent(path + tag));
  }

  void keep(String path, String tag, byte[] answer) {
    answers.put(path + tag, answer);
  }
}
