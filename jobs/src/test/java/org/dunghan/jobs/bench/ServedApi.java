/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The API as a process of its own, and a city leader who has signed in. */
final class ServedApi implements AutoCloseable {
  private final MeasuredProcess process;
  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final Requests requests =
      new Requests(
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .cookieHandler(cookies)
              .build());

  private ServedApi(MeasuredProcess process, int port) {
    this.process = process;
    address = "http://127.0.0.1:" + port;
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param kept memory for answers that may be asked for again, ex. {@code 0B}
   */
  static ServedApi start(FrontDoor door, String warehouse, String kept)
      throws IOException, InterruptedException {
    int port = freePort();
    Map<String, String> settings =
        Map.of(
            "DUNGHAN_DEMO", "true",
            "DUNGHAN_KEPT_ANSWERS", kept,
            // All readers of the benchmark ask from one address.
            "DUNGHAN_LIMITS_REQUESTSPERMINUTE", "10000000");
    ServedApi api = new ServedApi(door.serve(warehouse, port, settings), port);
    api.process.awaitOutput(Pattern.compile("Ready: .*:" + port));
    api.signIn();
    return api;
  }

  private void signIn() throws IOException, InterruptedException {
    requests.send(get("/api/v1/sign-in"));
    String token =
        cookies.getCookieStore().getCookies().stream()
            .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
            .map(HttpCookie::getValue)
            .findFirst()
            .orElseThrow(() -> new IOException("the API gave no token to sign in with"));
    requests.send(
        HttpRequest.newBuilder(URI.create(address + "/api/v1/session?username=city&password=city"))
            .header("X-XSRF-TOKEN", token)
            .POST(BodyPublishers.noBody())
            .build());
  }

  HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Accept-Encoding", "gzip")
        .build();
  }

  List<HttpRequest> questions(Question question, String ward) {
    return List.of(get(question.path(ward)));
  }

  /** Whoever has signed in. */
  Requests requests() {
    return requests;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
