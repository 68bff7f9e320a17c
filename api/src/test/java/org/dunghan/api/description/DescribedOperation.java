/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dunghan.api.RunningApi;
import tools.jackson.databind.JsonNode;

/** A question that the description of the API says can be asked. */
record DescribedOperation(String method, String path, JsonNode operation) {
  /** All that are asked by GET. */
  static List<DescribedOperation> of(RunningApi api) {
    return all(api).stream().filter(any -> !any.isPosted()).toList();
  }

  static List<DescribedOperation> all(RunningApi api) {
    List<DescribedOperation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : api.json("/v3/api-docs").get("paths").properties()) {
      path.getValue()
          .properties()
          .forEach(
              operation ->
                  operations.add(
                      new DescribedOperation(
                          operation.getKey(), path.getKey(), operation.getValue())));
    }
    return operations;
  }

  boolean isPosted() {
    return method.equals("post");
  }

  List<String> queryNames() {
    return names("query");
  }

  List<String> pathNames() {
    return names("path");
  }

  private List<String> names(String in) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.get("in").stringValue().equals(in))
        .map(parameter -> parameter.get("name").stringValue())
        .toList();
  }

  /** What the description gives as examples, by parameter. */
  Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.has("example"))
        .forEach(
            parameter ->
                examples.put(
                    parameter.get("name").stringValue(), parameter.get("example").asString()));
    return examples;
  }

  /** The address that asks with these values, of its path and of its query. */
  String address(Map<String, String> values) {
    String address = path;
    for (String name : pathNames()) {
      address = address.replace("{" + name + "}", encoded(values.getOrDefault(name, "x")));
    }
    String query =
        queryNames().stream()
            .filter(values::containsKey)
            .map(name -> name + "=" + encoded(values.get(name)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? address : address + "?" + query;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return path;
  }
}
