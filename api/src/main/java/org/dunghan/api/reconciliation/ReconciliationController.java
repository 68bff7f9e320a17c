/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dunghan.api.report.PeriodKind;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.report.ReportUnits;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.running.QueryLimits;
import org.dunghan.api.scope.Reading;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers how somebody's list of dossiers differs from ours. Nothing of the list is kept. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReconciliationController {
  private static final List<String> NAMES =
      Stream.concat(PeriodKind.PARAMETERS.stream(), Stream.of("unit", "generation", "limit"))
          .toList();
  private static final int USUALLY_LISTED = 1_000;

  private final ReportUnits units;
  private final OurDossiers dossiers;
  private final DossiersElsewhere elsewhere;
  private final QueryLimits limits;

  ReconciliationController(
      ReportUnits units, OurDossiers dossiers, DossiersElsewhere elsewhere, QueryLimits limits) {
    this.units = units;
    this.dossiers = dossiers;
    this.elsewhere = elsewhere;
    this.limits = limits;
  }

  @PostMapping(path = "/reconciliations", consumes = "text/csv")
  @Operation(
      summary = "How a list of dossiers differs from ours, and how that moves the figures",
      description =
          "The body is CSV in UTF-8, separated by commas or semicolons, with the column dossier_id"
              + " and any of status, accepted_day, ended_day, due_day, and no other. It is compared"
              + " with what the unit had to handle in the period, both as of its end, and nothing"
              + " of it is kept. What a row does not say is taken to be as ours. An end needs its"
              + " day where the column ended_day is sent; without that column, an end that we do"
              + " not have counts in the period, and not as late. A listed dossier that is not in"
              + " that workload is elsewhere, with its unit and days, if you may see it under"
              + " another unit or in another period; else it is missing_here. At most 200,000 rows"
              + " and 32 MB. Counts are of all dossiers; the first of each kind are listed.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  @Parameter(
      name = "period",
      in = QUERY,
      description = "2025, 2025-H1, 2025-Q3 or 2025-07: from the 15th to the 14th",
      example = "2025-Q3")
  @Parameter(name = "from", in = QUERY, description = "First day, instead of a period")
  @Parameter(name = "to", in = QUERY, description = "Last day, instead of a period")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Code of /api/v1/units, the one that resolves; without it all of them")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "The most dossiers listed of each kind; by default 1,000")
  ResponseEntity<Reconciliation> reconcile(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    Parameters asked = new Parameters(parameters, NAMES);
    Optional<String> unit = units.read(asked, reading);
    ReportPeriod period = PeriodKind.OFFICIAL.read(asked, reading);
    int mostListed = asked.number("limit", USUALLY_LISTED, DossierList.MOST_ROWS);
    DossierList list =
        DossierListReader.read(request.getRequest().getInputStream(), limits.uploadSeconds());
    Comparison comparison = new Comparison(list, period, mostListed);
    dossiers.forEach(unit, period, reading, comparison::add);
    List<String> left = list.missingHere().stream().map(ListedDossier::dossierId).toList();
    comparison.end(elsewhere.find(left, reading));
    Map<String, Tally> kinds = comparison.kinds();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new Reconciliation(
                reading.generation(),
                reading.asOf(),
                reading.freshness().publishedAt(),
                unit.orElse(null),
                period,
                list.count(),
                comparison.same(),
                comparison.figures(),
                kinds.get("missing_here").kind(),
                kinds.get("elsewhere").kind(),
                kinds.get("missing_there").kind(),
                kinds.get("duplicated").kind(),
                kinds.get("different").kind(),
                Reconciliation.BadRows.of(list.badRows(), mostListed)));
  }
}
