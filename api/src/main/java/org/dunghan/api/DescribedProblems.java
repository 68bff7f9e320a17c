/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes what all paths have in common: how they refuse, and that parameters are texts. */
@Component
class DescribedProblems implements GlobalOpenApiCustomizer {
  private static final String NAME = "Problem";
  private static final String ANY_TYPE = "*/*";

  /** The catalogue of errors, by status. */
  private static final Map<String, String> PROBLEMS =
      Map.ofEntries(
          entry("400", "A parameter or form is missing, unknown or contradictory: see its detail"),
          entry("401", "Nobody is signed in, or the password or token is not accepted"),
          entry("403", "The account's role or units do not allow it"),
          entry("404", "There is no such path, dossier, finding or run"),
          entry("405", "The path is not asked by this method"),
          entry("406", "It is not to be had in the type that Accept asks for"),
          entry("408", "What is sent takes longer to arrive than it may: send it in parts"),
          entry("413", "What is sent is too large"),
          entry("415", "What is sent is of no type that is read"),
          entry("429", "One address asks too often; Retry-After says when to come again"),
          entry("503", "Nothing is published yet, the warehouse is away, or too much is asked"),
          entry("504", "The warehouse would take longer than it may: ask for less"));

  @Override
  public void customise(OpenAPI description) {
    description.getComponents().addSchemas(NAME, problem());
    description.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(DescribedProblems::complete);
  }

  private static Schema<?> problem() {
    return typed("object")
        .description("RFC 9457: what went wrong, and in detail what to send instead")
        .addProperty("title", typed("string"))
        .addProperty("status", typed("integer"))
        .addProperty("detail", typed("string"))
        .addProperty("instance", typed("string"));
  }

  /** OpenAPI 3.1 lets a value be of several types. */
  private static Schema<Object> typed(String type) {
    Schema<Object> schema = new Schema<>();
    schema.setTypes(Set.of(type));
    return schema;
  }

  private static void complete(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getSchema() == null)
          .forEach(DescribedProblems::isText);
    }
    Optional.ofNullable(operation.getResponses().get("200"))
        .map(ApiResponse::getContent)
        .ifPresent(DescribedProblems::isJson);
    PROBLEMS.forEach(
        (status, meaning) ->
            operation
                .getResponses()
                .addApiResponse(
                    status, new ApiResponse().description(meaning).content(ofProblem())));
  }

  private static void isText(Parameter parameter) {
    parameter.setSchema(typed("string"));
  }

  private static void isJson(Content content) {
    MediaType any = content.remove(ANY_TYPE);
    if (any != null) {
      content.addMediaType(org.springframework.http.MediaType.APPLICATION_JSON_VALUE, any);
    }
  }

  private static Content ofProblem() {
    Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + NAME);
    return new Content()
        .addMediaType(
            org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            new MediaType().schema(schema));
  }
}
