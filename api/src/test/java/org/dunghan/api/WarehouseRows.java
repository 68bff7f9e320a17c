/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tables hold, asked of the engine without the program. */
public final class WarehouseRows {
  private static final JsonMapper JSON = new JsonMapper();

  private WarehouseRows() {}

  public static List<JsonNode> of(String database, String query) {
    String address =
        "http://127.0.0.1:%d/?default_format=JSONEachRow&database=%s"
            .formatted(RunningWarehouse.port(), database);
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(query)).build();
      String rows = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return rows.lines().map(JSON::readTree).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
