/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the API sends to the engine for each question about a ward, once it is warm. */
final class Statements {
  private final Map<String, List<HttpRequest>> byPath = new HashMap<>();

  static Statements record(FrontDoor door, BenchEngine engine, List<String> wards)
      throws IOException, InterruptedException {
    Statements statements = new Statements();
    try (RecordingProxy proxy = new RecordingProxy(engine.address());
        ServedApi api = ServedApi.start(door, proxy.url(), "0B")) {
      for (Question question : Question.all()) {
        api.requests().send(api.get(question.path(wards.get(0))));
        for (String ward : wards) {
          proxy.take();
          api.requests().send(api.get(question.path(ward)));
          statements.byPath.put(question.path(ward), proxy.take());
        }
      }
    }
    return statements;
  }

  List<HttpRequest> of(Question question, String ward) {
    return byPath.get(question.path(ward));
  }
}
