/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Logs that the real job has loaded. One generation each, so an answer holds for good. */
final class Loaded {
  static final Loaded SAMPLE = new Loaded("sample", SampleProgram.api());
  static final Loaded RANDOM_LOG =
      new Loaded("random log", SampleProgram.on("random_log", RandomLog.write(), "random"));

  private final String name;
  private final RunningApi api;
  private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();

  private Loaded(String name, RunningApi api) {
    this.name = name;
    this.api = api;
  }

  JsonNode json(String path) {
    return answers.computeIfAbsent(path, api::json);
  }

  HttpResponse<String> get(String path) {
    return api.get(path);
  }

  /** The same, of an answer that nobody else asks for. */
  JsonNode once(String path) {
    return api.json(path);
  }

  /** All rows of an answer. */
  List<NamedCsvRecord> rows(String path) {
    return api.rows(path);
  }

  HttpResponse<String> post(String path, byte[] body, String... headers) {
    return api.post(path, body, headers);
  }

  @Override
  public String toString() {
    return name;
  }
}
