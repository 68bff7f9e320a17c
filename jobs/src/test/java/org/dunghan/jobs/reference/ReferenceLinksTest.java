/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceLinksTest {
  private GivenTables tables;

  @BeforeEach
  void writeTables(@TempDir Path folder) throws IOException {
    tables = new GivenTables(folder);
    tables.write("unit", "A1,a,b,CITY_AGENCY,H,,2025-07-01,,SYNTHETIC");
    tables.write("field", "F1,a,b,c");
    tables.write("procedure", "P1,a,b,F1,CITY,A1,5,WORKING_DAYS,,,2025-01-01,,SYNTHETIC");
    tables.write("calendar_day", "");
    tables.write("clock_policy", policy("F1,P1"));
  }

  @Test
  void letsCodesPassThatAreThere() throws Exception {
    assertThat(tables.files().all()).hasSize(ReferenceTable.ALL.size());
  }

  @ParameterizedTest
  @CsvSource({"'F2,',field_code,F2,field", "',P2',procedure_code,P2,procedure"})
  void namesAPolicyForWhatDoesNotExist(String codes, String column, String code, String target)
      throws IOException {
    tables.write("clock_policy", policy(codes));

    assertProblem(
        "clock_policy.csv:2: %s \"%s\" is not in %s.csv: add it there, or mend the code"
            .formatted(column, code, target));
  }

  @ParameterizedTest
  @CsvSource({"'F2,CITY,A1',field_code,F2,field", "'F1,CITY,A2',competent_unit_code,A2,unit"})
  void namesAProcedureOfWhatDoesNotExist(String codes, String column, String code, String target)
      throws IOException {
    tables.write("procedure", "P1,a,b," + codes + ",5,WORKING_DAYS,,,2025-01-01,,SYNTHETIC");

    assertProblem(
        "procedure.csv:2: %s \"%s\" is not in %s.csv: add it there, or mend the code"
            .formatted(column, code, target));
  }

  private void assertProblem(String message) {
    assertThatThrownBy(() -> tables.files().all())
        .isInstanceOf(ReferenceProblem.class)
        .hasMessage(message);
  }

  private static String policy(String codes) {
    return "," + codes + ",2025-01-01,,PAUSE,PAUSE,DATE,AS_SET,15:00,07:30,11:30,13:00,17:00,";
  }
}
