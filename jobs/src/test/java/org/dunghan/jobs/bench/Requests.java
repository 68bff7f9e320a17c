/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Sends requests and insists on good answers.
 *
 * @param client that keeps connections and cookies
 */
record Requests(HttpClient client) {

  void send(HttpRequest request) throws IOException, InterruptedException {
    check(client.send(request, BodyHandlers.ofByteArray()));
  }

  /** One after the other. */
  void sendAll(List<HttpRequest> requests) throws IOException, InterruptedException {
    for (HttpRequest request : requests) {
      send(request);
    }
  }

  /** At once, as a page does, until the last answer is there. */
  void sendTogether(List<HttpRequest> requests) throws IOException {
    List<CompletableFuture<HttpResponse<byte[]>>> answers =
        requests.stream()
            .map(request -> client.sendAsync(request, BodyHandlers.ofByteArray()))
            .toList();
    try {
      for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
        check(answer.join());
      }
    } catch (CompletionException failure) {
      throw new IOException(failure.getCause());
    }
  }

  private static void check(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "%s answered %d %s"
              .formatted(answer.uri(), answer.statusCode(), new String(answer.body(), UTF_8)));
    }
  }
}
