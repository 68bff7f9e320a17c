/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dunghan.api.publication.Publications;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.scope.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** What readers see who are confined to units. */
class ScopeIT {
  private static final Facts FACTS = DossierCases.API.part(Facts.class);

  @Test
  void eachUnitSeesItsOwnTenures() {
    Set<String> first = rows("19774");
    Set<String> second = rows("19777");
    assertThat(first)
        .containsExactly(
            "H57.90.01-250701-0001 1", "H57.90.01-250701-0007 1", DossierCases.ODD + " 1");
    assertThat(second)
        .containsExactly("0001 1", "H57.90.01-250701-0007 2", "H57.90.03-250702-0009 1");
    assertThat(rows("H57.LAND")).containsExactly(DossierCases.ODD + " 1");
    assertThat(rows("19774", "19777")).hasSize(6);
    assertThat(rows()).isEmpty();
  }

  @Test
  void aTenureOfAnotherUnitIsNotFound() {
    assertThat(dossier(DossierCases.LATE, "19774").tenures()).hasSize(1);
    for (String code : List.of(DossierCases.LATE, "none")) {
      assertThatThrownBy(() -> dossier(code, "19777"))
          .isInstanceOf(ResponseStatusException.class)
          .hasMessageContaining(
              "Among the dossiers that you may see there is no " + code + "; GET");
    }
  }

  @Test
  void whatHappenedElsewhereIsNotTold() {
    assertThat(dossier(DossierCases.HANDED_OVER, "19777").events())
        .extracting(entry -> entry.event().eventId())
        .containsExactly("h5");
    assertThat(dossier(DossierCases.HANDED_OVER, "19774").events())
        .extracting(entry -> entry.event().eventId())
        .containsExactly("h1", "h2", "h3", "h4");
  }

  @Test
  void officersAreNamedWithinTheirUnitOnly() {
    assertThat(dossier(DossierCases.HANDED_OVER, "19774").events())
        .extracting(entry -> entry.event().officerId())
        .containsExactly(null, "o1", "o2", null);
  }

  private static Set<String> rows(String... units) {
    Reading reading = reading(units);
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("measure", "workload");
    sent.add("from", "2025-07-01");
    Parameters parameters = BehindFigureReader.parameters(sent);
    BehindFigure behind = DossierCases.API.part(BehindFigureReader.class).read(parameters, reading);
    Set<String> rows = new TreeSet<>();
    for (Map<String, Object> row :
        FACTS.ask(BehindFigureSql.rows(behind, reading)).query().listOfRows()) {
      rows.add(row.get("dossier_id") + " " + row.get("tenure"));
    }
    return rows;
  }

  private static Dossier dossier(String code, String unit) {
    return DossierCases.API.part(DossierQueries.class).dossier(code, "", reading(unit));
  }

  private static Reading reading(String... units) {
    return new Reading(
        DossierCases.API.part(Publications.class).current(), Scope.of(List.of(units)));
  }
}
