/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.measure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.request.Parameters;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what can be measured, and what exactly each measure means. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class MeasureController {
  @GetMapping("/measures")
  @Operation(
      summary = "The measure dictionary",
      description =
          "Every measure with its labels and definitions in Vietnamese, English and Polish, its"
              + " numerator and denominator, and its legal or statistical source.")
  Dictionary measures(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters.requireOnly(List.of(), values);
    return new Dictionary(
        Measures.VERSION, Measures.ALL.stream().map(MeasureDescription::of).toList());
  }

  record Dictionary(String measureVersion, List<MeasureDescription> measures) {}
}
