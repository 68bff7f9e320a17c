/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Puts the answers of a whole page into one workbook. */
@RestController
@RequestMapping("/api/v1")
class WorkbookController {
  /** A page has no more panels. */
  private static final int MOST_SHEETS = 20;

  private static final List<String> NAMES = List.of("question", "generation", "format");

  private final Map<String, AnswerSource> sources = new TreeMap<>();
  private final Answers answers;

  WorkbookController(List<AnswerSource> sources, Answers answers) {
    sources.forEach(source -> this.sources.put(source.path(), source));
    this.answers = answers;
  }

  @GetMapping("/workbook")
  @Operation(
      summary = "Several answers as the sheets of one workbook (XLSX)",
      description =
          "Each has all its rows. The last sheet has the questions and the definitions of all"
              + " measures.")
  @Parameter(
      name = "question",
      in = QUERY,
      required = true,
      description =
          "What stands behind /api/v1/ of statistics, comparison, trend, survival, backlog,"
              + " lateness, bottlenecks or workload/officers, encoded once more; repeated for each",
      example = "statistics?measures=received,resolved&by=month")
  @Parameter(name = "format", in = QUERY, required = true, description = "xlsx", example = "xlsx")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  void workbook(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    Parameters sent = new Parameters(parameters, NAMES);
    if (Format.of(sent) != Format.XLSX) {
      throw new UnusableParameter("format: only xlsx has several sheets; send format=xlsx.");
    }
    List<String> asked = sent.values().getOrDefault("question", List.of());
    if (asked.isEmpty() || asked.size() > MOST_SHEETS) {
      throw new UnusableParameter(
          "question: send 1 to %d, each what stands behind /api/v1/, not %d."
              .formatted(MOST_SHEETS, asked.size()));
    }
    if (reading.scope().hidesSmallCounts()) {
      throw new UnusableParameter("question: sign in to have several in one workbook.");
    }
    List<AnyAnswer> sheets = asked.stream().map(question -> answer(question, reading)).toList();
    answers.sendTogether("workbook", sheets, reading, request);
  }

  private AnyAnswer answer(String question, Reading reading) {
    int end = question.indexOf('?');
    AnswerSource source = sources.get(end < 0 ? question : question.substring(0, end));
    if (source == null) {
      throw new UnusableParameter(
          "question: %s does not begin with one of %s, and a question mark."
              .formatted(question, String.join(", ", sources.keySet())));
    }
    MultiValueMap<String, String> sent = parametersOf(end < 0 ? "" : question.substring(end + 1));
    if (sent.containsKey("generation")) {
      throw new UnusableParameter("question: send generation once, beside the questions.");
    }
    // A sheet has all rows: none is cut into pages, as JSON is.
    sent.add("format", Format.XLSX.id());
    return source.answer(source.parameters(sent), reading);
  }

  private static MultiValueMap<String, String> parametersOf(String question) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    try {
      UriComponentsBuilder.newInstance()
          .query(question)
          .build()
          .getQueryParams()
          .forEach((name, values) -> values.forEach(value -> parameters.add(name, decoded(value))));
    } catch (IllegalArgumentException malformed) {
      throw new UnusableParameter(
          "question: %s is not encoded as it is behind the ? of an address.".formatted(question));
    }
    return parameters;
  }

  private static String decoded(String value) {
    return value == null ? "" : UriUtils.decode(value, UTF_8);
  }
}
