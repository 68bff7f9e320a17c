/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The API's answers to questions as pages ask them, and the same statements sent straight to the
 * engine. One question at a time.
 *
 * @param question what is asked
 * @param api from the question to the whole answer
 * @param engine the same for all statements that the API sends for it
 */
record ApiTimes(String question, Latency api, Latency engine) {
  private static final int WARM_UP = 5;
  private static final int TIMES = 30;

  static List<ApiTimes> measure(FrontDoor door, BenchEngine engine)
      throws IOException, InterruptedException {
    Map<String, String> questions = questions();
    Map<String, List<HttpRequest>> statements = record(door, engine, questions);
    HttpClient client = HttpClient.newHttpClient();
    List<ApiTimes> times = new ArrayList<>();
    int port = freePort();
    try (MeasuredProcess api = door.serve(engine.url(), port)) {
      awaitAnswers(api, port);
      for (var question : questions.entrySet()) {
        times.add(
            new ApiTimes(
                question.getKey(),
                latency(client, List.of(get(port, question.getValue()))),
                latency(client, statements.get(question.getKey()))));
      }
    }
    return times;
  }

  private static Map<String, String> questions() {
    Map<String, String> questions = new LinkedHashMap<>();
    Resource.text("requests.txt")
        .lines()
        .map(line -> line.split("\\|"))
        .forEach(line -> questions.put(line[0], line[1]));
    return questions;
  }

  /** What the API sends to the engine for each question, once it is warm. */
  private static Map<String, List<HttpRequest>> record(
      FrontDoor door, BenchEngine engine, Map<String, String> questions)
      throws IOException, InterruptedException {
    Map<String, List<HttpRequest>> statements = new LinkedHashMap<>();
    HttpClient client = HttpClient.newHttpClient();
    int port = freePort();
    try (RecordingProxy proxy = new RecordingProxy(engine.address());
        MeasuredProcess api = door.serve(proxy.url(), port)) {
      awaitAnswers(api, port);
      for (var question : questions.entrySet()) {
        send(client, List.of(get(port, question.getValue())));
        proxy.take();
        send(client, List.of(get(port, question.getValue())));
        statements.put(question.getKey(), proxy.take());
      }
    }
    return statements;
  }

  private static void awaitAnswers(MeasuredProcess api, int port)
      throws IOException, InterruptedException {
    api.awaitOutput(Pattern.compile("Ready: .*:" + port));
  }

  private static HttpRequest get(int port, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
  }

  private static Latency latency(HttpClient client, List<HttpRequest> requests)
      throws IOException, InterruptedException {
    for (int time = 0; time < WARM_UP; time++) {
      send(client, requests);
    }
    long[] nanos = new long[TIMES];
    for (int time = 0; time < TIMES; time++) {
      long start = System.nanoTime();
      send(client, requests);
      nanos[time] = System.nanoTime() - start;
    }
    return Latency.of(nanos);
  }

  private static void send(HttpClient client, List<HttpRequest> requests)
      throws IOException, InterruptedException {
    for (HttpRequest request : requests) {
      var answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException(request.uri() + " answered " + new String(answer.body(), UTF_8));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
