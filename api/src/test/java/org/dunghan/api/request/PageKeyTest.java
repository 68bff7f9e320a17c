/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dunghan.api.request.PageKey.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {
  private static final String ROWS = "rows of a question";
  private static final List<Place> PLACES = List.of(Place.TEXT, Place.NUMBER, Place.DAY);

  @Test
  void isReadAsItWasWritten() {
    List<String> position = List.of("Đ/1 ", "12", "2025-07-01");
    assertThat(PageKey.read(PageKey.text(position, ROWS), ROWS, PLACES)).contains(position);
  }

  @Test
  void isNoneOfOtherRowsOrOnceItIsChanged() {
    String key = PageKey.text(List.of("a", "1", "2025-07-01"), ROWS);
    assertThat(PageKey.read(key, "other rows", PLACES)).isEmpty();
    assertThat(PageKey.read("A" + key, ROWS, PLACES)).isEmpty();
    assertThat(PageKey.read(key + "0", ROWS, PLACES)).isEmpty();
    assertThat(PageKey.read("", ROWS, PLACES)).isEmpty();
  }

  /** As anybody can make it who knows what the rows are. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a,1",
        "a,1,2025-07-01,b",
        "a,,2025-07-01",
        "a,one,2025-07-01",
        "a,-1,2025-07-01",
        "a,1234567890123456789,2025-07-01",
        "a,1,",
        "a,1,2025-02-30",
        "a,1,0001-01-01",
        "a,1,+12025-01-01"
      })
  void isNoneThatCouldNotHaveBeenWritten(String position) {
    String key = PageKey.text(List.of(position.split(",", -1)), ROWS);
    assertThat(PageKey.read(key, ROWS, PLACES)).isEmpty();
  }

  @Test
  void isNoneWhereItIsNotEncoded() {
    String key = "?." + Checksum.of(ROWS + "\0?").substring(0, 16);
    assertThat(PageKey.read(key, ROWS, List.of(Place.TEXT))).isEmpty();
  }
}
