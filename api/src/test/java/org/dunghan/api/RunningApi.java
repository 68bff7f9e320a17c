/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real program on a free port. All tests that only ask share the one on the cases. */
public final class RunningApi implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  private final ConfigurableApplicationContext program;

  private RunningApi(String warehouse) {
    program =
        SpringApplication.run(
            ApiApplication.class, "--server.port=0", "--spring.datasource.url=" + warehouse);
  }

  static RunningApi on(String warehouse) {
    return new RunningApi(warehouse);
  }

  /** The one on the hand-made cases. */
  public static RunningApi onTheCases() {
    return OnTheCases.API;
  }

  /** Asks, with names and values of headers in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> post(String path) {
    return send(HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.noBody()));
  }

  /** The body of a good answer; any other fails the test and is shown. */
  public JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** The address of a page for a browser. */
  String address(String path) {
    String port = program.getEnvironment().getRequiredProperty("local.server.port");
    return "http://127.0.0.1:" + port + path;
  }

  private URI uri(String path) {
    return URI.create(address(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    program.close();
  }

  private static final class OnTheCases {
    private static final RunningApi API = RunningApi.on(RunningWarehouse.jdbcUrl("cases"));
  }
}
