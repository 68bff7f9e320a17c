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
  private static final int TOO_MUCH = 503;

  /** To the engine, which knows no other HTTP. */
  static Requests straight() {
    return new Requests(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  void send(HttpRequest request) throws IOException, InterruptedException {
    check(client.send(request, BodyHandlers.ofByteArray()));
  }

  /** One after the other. */
  void sendAll(List<HttpRequest> requests) throws IOException, InterruptedException {
    for (HttpRequest request : requests) {
      send(request);
    }
  }

  /**
   * At once, as a page does, until the last answer is there; false when one of them was sent away
   * because too much was asked.
   */
  boolean sendTogether(List<HttpRequest> requests) throws IOException {
    List<CompletableFuture<HttpResponse<byte[]>>> answers =
        requests.stream()
            .map(request -> client.sendAsync(request, BodyHandlers.ofByteArray()))
            .toList();
    try {
      boolean all = true;
      for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
        if (answer.join().statusCode() == TOO_MUCH) {
          all = false;
        } else {
          check(answer.join());
        }
      }
      return all;
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
