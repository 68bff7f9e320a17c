/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads a mapping from a JSON file. */
public final class MappingFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private MappingFile() {}

  /**
   * Reads and checks a mapping.
   *
   * @throws MappingProblem when it cannot be read, or contradicts itself or the contract
   */
  public static Mapping read(Path file) throws MappingProblem {
    try {
      Mapping mapping = JSON.readValue(Files.readString(file), Mapping.class);
      if (mapping == null) {
        throw new MappingProblem("is null: write a JSON object");
      }
      MappingCheck.check(mapping);
      return mapping;
    } catch (MappingProblem e) {
      throw problem(file, e.getMessage(), e);
    } catch (UnrecognizedPropertyException e) {
      throw problem(
          file, key(e) + " is no key of a mapping; there are: " + e.getKnownPropertyIds(), e);
    } catch (JsonMappingException e) {
      throw problem(file, key(e) + " is wrong: " + e.getOriginalMessage(), e);
    } catch (JsonProcessingException e) {
      String where = "is no JSON: line %d: ".formatted(e.getLocation().getLineNr());
      throw problem(file, where + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw problem(file, "cannot be read: send a file that exists, in UTF-8", e);
    }
  }

  private static MappingProblem problem(Path file, String what, Exception cause) {
    return new MappingProblem("mapping " + file.getFileName() + ": " + what, cause);
  }

  private static String key(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }
}
