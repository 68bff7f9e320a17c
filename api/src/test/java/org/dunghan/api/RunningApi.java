/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real program on a free port, with the demo's accounts, and somebody who asks it. All tests
 * that only ask share the one on the cases.
 */
public final class RunningApi implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final ConfigurableApplicationContext program;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  private RunningApi(ConfigurableApplicationContext program) {
    this.program = program;
  }

  /** Started with more settings, and asked by the admin. */
  static RunningApi on(String warehouse, String... settings) {
    List<String> more = new ArrayList<>(List.of("--dunghan.access.demo=true"));
    more.addAll(List.of(settings));
    return started(warehouse, state(), more).as("admin");
  }

  /** Started with the accounts of a folder instead of the demo's, and asked by nobody yet. */
  static RunningApi withAccounts(Path folder, String warehouse) {
    return started(warehouse, folder, List.of());
  }

  private static RunningApi started(String warehouse, Path state, List<String> settings) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.datasource.url=" + warehouse,
                "--dunghan.access.accounts=" + state.resolve("accounts.json"),
                "--dunghan.access.audit=" + state.resolve("audit.jsonl")));
    arguments.addAll(settings);
    return new RunningApi(
        SpringApplication.run(ApiApplication.class, arguments.toArray(String[]::new)));
  }

  private static Path state() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "state");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The one on the hand-made cases. */
  public static RunningApi onTheCases() {
    return OnTheCases.API;
  }

  /** The same program, asked by somebody who has not signed in. */
  public RunningApi asNobody() {
    return new RunningApi(program);
  }

  /** The same program, asked by who has one of the demo's accounts. */
  public RunningApi as(String account) {
    return as(account, account);
  }

  /** The same program, asked by who has an account and knows its password. */
  public RunningApi as(String account, String password) {
    RunningApi somebody = asNobody();
    somebody.get("/api/v1/sign-in");
    HttpResponse<String> answer = somebody.signIn(account, password);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    return somebody;
  }

  public HttpResponse<String> signIn(String name, String password) {
    return post("/api/v1/session?username=" + name + "&password=" + password);
  }

  /** Asks, with names and values of headers in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers), BodyHandlers.ofString());
  }

  /** The same, for answers that are no text. */
  public HttpResponse<byte[]> getBytes(String path, String... headers) {
    return send(request(path, headers), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> post(String path) {
    return post(path, "");
  }

  /** Sends a body, as pages do: with what the cookie says in a header. */
  public HttpResponse<String> post(String path, String body, String... headers) {
    return post(path, body.getBytes(UTF_8), headers);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** The same with bytes, and names and values of headers in turn. */
  public HttpResponse<String> post(String path, byte[] body, String... headers) {
    HttpRequest.Builder request = request(path, headers);
    cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return send(request.POST(BodyPublishers.ofByteArray(body)), BodyHandlers.ofString());
  }

  /** The bytes of a good answer; any other fails the test. */
  public byte[] bytes(String path) {
    HttpResponse<byte[]> answer = getBytes(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  /** The body of an answer as it comes. */
  public InputStream stream(String path) {
    return send(request(path), BodyHandlers.ofInputStream()).body();
  }

  /** The body of a good answer; any other fails the test and is shown. */
  public JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  /** All rows of a good answer. */
  public List<NamedCsvRecord> rows(String path) {
    String csv = new String(bytes(path + "&format=csv"), UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  /** A part of the program, for questions that no request can put yet. */
  public <T> T part(Class<T> type) {
    return program.getBean(type);
  }

  private int port() {
    return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** A connection to it, for requests that no client would send. */
  public Socket socket() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  /** The address of a page for a browser. */
  public String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  private URI uri(String path) {
    return URI.create(address(path));
  }

  private <B> HttpResponse<B> send(HttpRequest.Builder request, HttpResponse.BodyHandler<B> body) {
    try {
      return client.send(request.build(), body);
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
