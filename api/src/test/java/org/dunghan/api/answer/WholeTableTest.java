/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WholeTableTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void whatIsWithinAnObjectStandsInColumnsOfItsOwn() {
    WholeTable table =
        table(
            """
            [{"unit": "19774", "place": {"z": 1.5, "sides": {"side_95": "INSIDE"}}, "small": []},
             {"unit": "19777", "place": {"z": 0, "sides": {"side_95": "ABOVE"}}, "small": ["N", "E"]}]
            """);
    assertThat(table.columns()).containsExactly("unit", "place_z", "place_sides_side_95", "small");
    assertThat(csv(table))
        .isEqualTo(
            """
            unit,place_z,place_sides_side_95,small
            19774,1.5,INSIDE,
            19777,0,ABOVE,"N, E"
            """);
  }

  @Test
  void anObjectThatIsNotKnownIsEmpty() {
    WholeTable table =
        table("[{\"a\": {\"n\": 1, \"n_x\": 2}, \"b\": null}, {\"a\": null, \"b\": 3}]");
    assertThat(csv(table)).isEqualTo("a_n,a_n_x,b\n1,2,\n,,3\n");
  }

  @Test
  void aDayIsADay() {
    assertThat(table("[{\"from\": \"2025-07-01\"}]").rows().get(0))
        .containsEntry("from", LocalDate.of(2025, 7, 1));
  }

  @Test
  void noTextIsAFormula() {
    assertThat(csv(table("[{\"unit\": \"=1+1\", \"z\": -2}]"))).isEqualTo("unit,z\n'=1+1,-2\n");
  }

  @Test
  void ofNothingThereAreNoColumns() {
    assertThat(table("[]").columns()).isEmpty();
    assertThat(csv(table("[]"))).isBlank();
  }

  private static WholeTable table(String list) {
    return WholeTable.of("rows", JSON.readTree(list));
  }

  private static String csv(WholeTable table) {
    return new String(table.csv(false), UTF_8);
  }
}
