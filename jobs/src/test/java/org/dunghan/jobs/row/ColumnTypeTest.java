/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTypeTest {
  private static final ColumnType DATE = new ColumnType("Date", List.of());
  private static final ColumnType MAYBE_A_DATE = new ColumnType("Nullable", List.of(DATE));

  @Test
  void isParsedAsTheEngineNamesIt() {
    assertThat(ColumnType.parse("Date")).isEqualTo(DATE);
    assertThat(ColumnType.parse("Array(Tuple(begin Date, until Nullable(Date)))"))
        .isEqualTo(
            new ColumnType("Array", List.of(new ColumnType("Tuple", List.of(DATE, MAYBE_A_DATE)))));
    assertThat(ColumnType.parse("Nullable(DateTime64(6, 'UTC'))").of().get(0).name())
        .isEqualTo("DateTime64");
  }

  @Test
  void saysWhatIsNotWritten() {
    assertThatThrownBy(() -> ColumnType.parse("Array(Decimal(9, 2))").column())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("of type Decimal");
  }
}
