/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The latest small answers, by path and tag: a tag names generation, definitions, scope and
 * question, so what is kept never goes stale, and nobody is given what another one may see.
 */
@Component
class KeptAnswers {
  private final Cache<String, KeptAnswer> answers;

  /**
   * @param room for all that is kept; without any, each question is put to the warehouse
   */
  KeptAnswers(@Value("${dunghan.kept-answers}") DataSize room) {
    answers =
        Caffeine.newBuilder()
            .maximumWeight(room.toBytes())
            .weigher((String key, KeptAnswer answer) -> key.length() + answer.length())
            .executor(Runnable::run)
            .build();
  }

  Optional<KeptAnswer> find(String path, String tag) {
    return Optional.ofNullable(answers.getIfPresent(path + tag));
  }

  void keep(String path, String tag, KeptAnswer answer) {
    answers.put(path + tag, answer);
  }
}
