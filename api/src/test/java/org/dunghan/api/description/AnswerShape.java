/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dunghan.api.RunningApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds answers against what the description says of them; what is null is as good as absent. */
final class AnswerShape {
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode components;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  AnswerShape(RunningApi api) {
    components = (ObjectNode) api.json("/v3/api-docs").get("components");
  }

  /** How an answer differs from its description; nothing where it does not. */
  List<String> errors(DescribedOperation asked, HttpResponse<String> answer) {
    String status = Integer.toString(answer.statusCode());
    JsonNode described = asked.operation().get("responses").get(status);
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    if (described == null) {
      return List.of("status " + status + " is not described");
    }
    JsonNode schema = described.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return type.endsWith("json") ? List.of(status + " " + type + " is not described") : List.of();
    }
    JsonNode body = withoutNulls(JSON.readTree(answer.body()));
    List<String> errors =
        new ArrayList<>(schema(schema).validate(body).stream().map(Error::toString).toList());
    String name = schema.path("$ref").asString("").replaceAll(".*/", "");
    JsonNode properties = components.path("schemas").path(name).path("properties");
    body.propertyNames().stream()
        .filter(property -> !name.isEmpty() && !properties.has(property))
        .forEach(property -> errors.add(property + " is not described"));
    return errors;
  }

  private Schema schema(JsonNode schema) {
    return schemas.computeIfAbsent(
        schema.toString(),
        text -> {
          ObjectNode whole = ((ObjectNode) JSON.readTree(text)).deepCopy();
          whole.set("components", components);
          return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(whole);
        });
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.removeNulls();
      object.valueStream().forEach(AnswerShape::withoutNulls);
    } else {
      node.valueStream().forEach(AnswerShape::withoutNulls);
    }
    return node;
  }
}
