/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * The API's answers to questions as pages ask them, none kept from before, and the same statements
 * sent straight to the engine. One question at a time.
 *
 * @param question what is asked
 * @param api from the question to the whole answer
 * @param engine the same for all statements that the API sends for it
 */
record ApiTimes(String question, Latency api, Latency engine) {
  private static final int WARM_UP = 30;
  private static final int TIMES = 30;

  static List<ApiTimes> measure(FrontDoor door, BenchEngine engine)
      throws IOException, InterruptedException {
    String ward = Question.WARDS.get(0);
    Statements statements = Statements.record(door, engine, List.of(ward));
    Requests straight = Requests.straight();
    List<ApiTimes> times = new ArrayList<>();
    try (ServedApi api = ServedApi.start(door, engine.url(), "0B")) {
      for (Question question : Question.all()) {
        List<HttpRequest> asked = List.of(api.get(question.path(ward)));
        times.add(
            new ApiTimes(
                question.name(),
                latency(api.requests(), asked),
                latency(straight, statements.of(question, ward))));
      }
    }
    return times;
  }

  private static Latency latency(Requests sender, List<HttpRequest> requests)
      throws IOException, InterruptedException {
    for (int time = 0; time < WARM_UP; time++) {
      sender.sendAll(requests);
    }
    long[] nanos = new long[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long start = System.nanoTime();
      sender.sendAll(requests);
      nanos[time] = System.nanoTime() - start;
    }
    return Latency.of(nanos);
  }
}
