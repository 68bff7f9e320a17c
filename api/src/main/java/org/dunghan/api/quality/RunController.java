/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers what the job did, for those who keep it: analysts and admins. */
@RestController
@RequestMapping(path = "/api/v1/quality/runs", produces = MediaType.APPLICATION_JSON_VALUE)
class RunController {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final RunQueries queries;

  RunController(RunQueries queries) {
    this.queries = queries;
  }

  @GetMapping
  @Operation(summary = "Runs of the job, the latest first")
  @Parameter(name = "limit", in = QUERY, description = "1 to 1000; by default 100", example = "20")
  @Parameter(name = "before", in = QUERY, description = "Only runs with a smaller number")
  Runs runs(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters parameters = new Parameters(values, List.of("limit", "before"));
    int before = parameters.number("before", Integer.MAX_VALUE, Integer.MAX_VALUE);
    return new Runs(queries.runs(before, parameters.number("limit", USUAL, MOST)));
  }

  @GetMapping("/{run}/files")
  @Operation(summary = "The files that a run read")
  Files files(
      @Parameter(description = "Number of /api/v1/quality/runs", example = "1") @PathVariable
          String run,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters.requireOnly(List.of(), values);
    return new Files(queries.files(existing(run)));
  }

  private long existing(String run) {
    if (!run.matches("\\d{1,9}")) {
      throw new UnusableParameter(
          "run: %s is no number of a run; GET /api/v1/quality/runs lists them.".formatted(run));
    }
    long number = Long.parseLong(run);
    if (!queries.exists(number)) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND,
          "There is no run %d; GET /api/v1/quality/runs lists them.".formatted(number));
    }
    return number;
  }

  record Runs(List<Run> runs) {}

  record Files(List<LoadedFile> files) {}
}
