/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

  private static final List<Map<String, String>> UNITS = ReferenceFile.rows("unit");
  private static final List<Map<String, String>> PROCEDURES = ReferenceFile.rows("procedure");

  @Test
  void holdsTwentyOneWardsAndNineteenCommunes() {
    assertThat(UNITS).filteredOn(unit -> unit.get("kind").equals("WARD")).hasSize(21);
    assertThat(UNITS).filteredOn(unit -> unit.get("kind").equals("COMMUNE")).hasSize(19);
    assertThat(UNITS)
        .filteredOn(unit -> unit.get("code").equals("19774"))
        .extracting(unit -> unit.get("name_vi"))
        .containsExactly("Phường Kim Long");
  }

  @Test
  void holdsTheNumberOfProceduresThatKimLongReports() {
    assertThat(PROCEDURES).hasSize(423);
    assertThat(ReferenceFile.codes("procedure")).hasSize(423);
    assertThat(PROCEDURES)
        .filteredOn(procedure -> procedure.get("provenance").equals("PUBLISHED"))
        .hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void nobodyCanTakeASyntheticProcedureForAPublishedOne() {
    assertThat(PROCEDURES)
        .allSatisfy(
            procedure -> {
              boolean synthetic = procedure.get("provenance").equals("SYNTHETIC");
              assertThat(procedure.get("code").startsWith("9.")).isEqualTo(synthetic);
              assertThat(procedure.get("name_vi").endsWith("(mẫu)")).isEqualTo(synthetic);
            });
  }

  @Test
  void everyProcedureHasAKnownFieldAndIsDecidedBySomeone() {
    Set<String> fields = ReferenceFile.codes("field");
    Set<String> units = ReferenceFile.codes("unit");
    assertThat(PROCEDURES)
        .allSatisfy(
            procedure -> {
              assertThat(fields).contains(procedure.get("field_code"));
              String agency = procedure.get("competent_unit_code");
              if (procedure.get("competent_level").equals("CITY")) {
                assertThat(units).contains(agency);
              } else {
                assertThat(agency).isEmpty();
              }
            });
  }

  @Test
  void everyEventNamesKnownUnitsAndProcedures() {
    Set<String> units = new HashSet<>();
    Set<String> procedures = new HashSet<>();
    for (Row row : Row.all()) {
      units.add(row.cell("unit_code"));
      units.add(row.cell("holder_code"));
      procedures.add(row.cell("procedure_code"));
    }
    units.remove("");
    procedures.remove("");

    assertThat(ReferenceFile.codes("unit")).containsAll(units);
    assertThat(ReferenceFile.codes("procedure")).containsAll(procedures);
  }
}
