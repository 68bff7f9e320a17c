/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** ClickHouse's HTTP interface on loopback, as far as drivers and curl use it. */
final class Endpoint implements AutoCloseable {
  static final String HOST = "127.0.0.1";

  /**
   * Connections that come at once and are not taken yet; more are reset, as without it the 51st.
   */
  private static final int MOST_WAITING = 2_000;

  private static final String MOST_IDLE_SECONDS = "1800";

  private static final byte[] LOOPBACK_ADDRESS = {127, 0, 0, 1};
  private static final Set<String> METHODS = Set.of("GET", "POST");
  private static final Pattern LOOPBACK_NAME =
      Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");

  private final HttpHandler statements;
  private final HttpServer server;
  private final ExecutorService threads;

  private Endpoint(Engine engine, HttpServer server) {
    this.statements = new StatementHandler(engine);
    this.server = server;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "clickhouse-endpoint");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts to listen; port 0 stands for any free one. */
  static Endpoint start(Engine engine, int port) {
    Endpoint endpoint = new Endpoint(engine, bind(port));
    endpoint.server.createContext("/", endpoint::handle);
    endpoint.server.setExecutor(endpoint.threads);
    endpoint.server.start();
    return endpoint;
  }

  private static HttpServer bind(int port) {
    // Without it Nagle's algorithm and delayed acknowledgements cost 40 ms an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // One that is closed for being too many, or after half a minute, meets the next statement of a
    // client that trusts in it.
    System.setProperty("sun.net.httpserver.maxIdleConnections", "2000");
    System.setProperty("sun.net.httpserver.idleInterval", MOST_IDLE_SECONDS);
    try {
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getByAddress(LOOPBACK_ADDRESS), port), MOST_WAITING);
    } catch (BindException failure) {
      throw new EngineException(
          "Port " + port + " of " + HOST + " is in use or not allowed: choose another.", failure);
    } catch (IOException failure) {
      throw new EngineException("Cannot listen on port " + port + " of " + HOST + ".", failure);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Answer answer = new Answer(exchange);
    String path = exchange.getRequestURI().getPath();
    if (isFromPage(exchange)) {
      answer.text(403, "Web pages may not ask the engine: ask by a driver or curl on " + HOST);
    } else if (!METHODS.contains(exchange.getRequestMethod())) {
      answer.text(405, "Send GET to read or POST to read and write\n");
    } else if (path.equals("/ping") || isBare(exchange)) {
      answer.text(200, "Ok.\n");
    } else if (path.equals("/")) {
      statements.handle(exchange);
    } else {
      answer.text(404, "There is nothing at " + path + ": send statements to /\n");
    }
  }

  private static boolean isBare(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET")
        && exchange.getRequestURI().toString().equals("/");
  }

  /** Any page in a browser can send requests to loopback; it cannot hide that it does. */
  private static boolean isFromPage(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return exchange.getRequestHeaders().containsKey("Origin")
        || host == null
        || !LOOPBACK_NAME.matcher(host).matches();
  }

  /** Drops the connections that are left; their statements are cancelled. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
