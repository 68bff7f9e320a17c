/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.Parameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists rows that could not be taken, with the reason, for those who can have them mended. */
@RestController
@RequestMapping(path = "/api/v1/quality", produces = MediaType.APPLICATION_JSON_VALUE)
class RejectedRowController {
  private static final int USUAL = 100;
  private static final int MOST = 1000;

  private final RejectedRowQueries queries;

  RejectedRowController(RejectedRowQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/rejected-rows")
  @Operation(
      summary = "Rows that could not be taken: file, line, column, reason, content",
      description = "Page by page: send next as after to go on.")
  @Parameter(
      name = "run",
      in = QUERY,
      description = "Number of /api/v1/quality/runs; by default all")
  @Parameter(name = "limit", in = QUERY, description = "1 to 1000; by default 100", example = "20")
  @Parameter(name = "after", in = QUERY, description = "The next of the page before")
  RejectedRows rows(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters parameters = new Parameters(values, List.of("run", "limit", "after"));
    int limit = parameters.number("limit", USUAL, MOST);
    int run = parameters.number("run", 0, Integer.MAX_VALUE);
    String all = "rejected rows of run " + run;
    List<RejectedRow> rows = queries.rows(run, after(parameters, all), limit + 1);
    boolean goesOn = rows.size() > limit;
    List<RejectedRow> sent = goesOn ? rows.subList(0, limit) : rows;
    return new RejectedRows(sent, goesOn ? sent.get(limit - 1).key().text(all) : null);
  }

  private static RejectedRowKey after(Parameters parameters, String rows) {
    return parameters
        .text("after")
        .filter(sent -> !sent.isEmpty())
        .map(
            sent ->
                RejectedRowKey.read(sent, rows).orElseThrow(() -> PageKey.unusable(sent, "run")))
        .orElse(RejectedRowKey.FIRST);
  }

  /**
   * A page of rejected rows.
   *
   * @param next what to send as after; none on the last page
   */
  record RejectedRows(List<RejectedRow> rows, String next) {}
}
