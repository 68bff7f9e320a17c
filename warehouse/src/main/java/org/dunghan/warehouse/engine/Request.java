/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a request says in its URL and headers; its body is the statement, or the data of one. */
final class Request {
  private static final String PARAMETER_PREFIX = "param_";
  private static final Set<String> UNSUPPORTED =
      Set.of("session_id", "session_timeout", "session_check", "role", "quota_key");
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "query",
          "database",
          "default_format",
          "query_id",
          "compress",
          "decompress",
          "enable_http_compression",
          "wait_end_of_query",
          "user",
          "password");

  private final Map<String, String> url;
  private final Headers headers;

  Request(String rawQuery, Headers headers) throws StatementException {
    this.url = decoded(rawQuery);
    this.headers = headers;
    for (String name : url.keySet()) {
      if (UNSUPPORTED.contains(name)) {
        throw new StatementException(
            StatementException.NOT_IMPLEMENTED,
            "The embedded engine knows no sessions, roles and quotas: leave out " + name);
      }
    }
  }

  private static Map<String, String> decoded(String rawQuery) throws StatementException {
    Map<String, String> parameters = new LinkedHashMap<>();
    try {
      for (String pair : rawQuery == null ? new String[0] : rawQuery.split("&", -1)) {
        if (!pair.isEmpty()) {
          String[] parts = pair.split("=", 2);
          String value = parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "";
          parameters.put(URLDecoder.decode(parts[0], UTF_8), value);
        }
      }
    } catch (IllegalArgumentException malformed) {
      throw new StatementException(
          StatementException.BAD_ARGUMENTS, "The URL is not well encoded: send % as %25");
    }
    return parameters;
  }

  /** The statement, or its beginning, when it is in the URL. */
  Optional<String> query() {
    return Optional.ofNullable(url.get("query"));
  }

  /** The database, unless it is the one where every session begins. */
  Optional<String> database() {
    return parameter("database", "X-ClickHouse-Database").filter(name -> !name.equals("default"));
  }

  String format() {
    return parameter("default_format", "X-ClickHouse-Format").orElse("TabSeparated");
  }

  String queryId() {
    return Optional.ofNullable(url.get("query_id")).orElseGet(() -> UUID.randomUUID().toString());
  }

  /** Values for {@code {name:Type}}, bound by the engine. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    url.forEach(
        (name, value) -> {
          if (name.startsWith(PARAMETER_PREFIX)) {
            parameters.put(name.substring(PARAMETER_PREFIX.length()), value);
          }
        });
    return parameters;
  }

  /**
   * Whatever else is in the URL: the engine takes the settings that it knows and refuses others.
   */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>(url);
    settings.keySet().removeAll(UNDERSTOOD);
    settings.keySet().removeIf(name -> name.startsWith(PARAMETER_PREFIX));
    return settings;
  }

  /** Whether the answer may begin before the statement has ended. */
  boolean streams() {
    return !isOn("wait_end_of_query");
  }

  Compression answerCompression() {
    return Compression.ofAnswer(isOn("compress"), isOn("enable_http_compression"), headers);
  }

  Compression bodyCompression() throws StatementException {
    return Compression.ofBody(isOn("decompress"), headers);
  }

  private boolean isOn(String name) {
    return "1".equals(url.get(name)) || "true".equals(url.get(name));
  }

  private Optional<String> parameter(String name, String header) {
    return Optional.ofNullable(url.get(name))
        .or(() -> Optional.ofNullable(headers.getFirst(header)))
        .filter(value -> !value.isEmpty());
  }
}
