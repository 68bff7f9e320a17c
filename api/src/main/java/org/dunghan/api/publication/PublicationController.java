/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.request.Parameters;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the generations that figures were published in. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicationController {
  private final Publications publications;

  PublicationController(Publications publications) {
    this.publications = publications;
  }

  @GetMapping("/publications")
  @Operation(
      summary = "All published generations, newest first",
      description =
          "Empty before the first load. Answers read the first whose state is PUBLISHED, unless they are asked for another.")
  Generations publications(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters.requireOnly(List.of(), values);
    return new Generations(publications.newestFirst());
  }

  record Generations(List<Publication> publications) {}
}
