/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dunghan.api.report.NamedPeriod;
import org.dunghan.api.report.post.Subscription.Every;
import org.dunghan.api.state.DamagedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionsTest {
  @TempDir private Path folder;

  @Test
  void theSameIsKeptOnceAndAnAddressLeavesWithAllOfItsOwn() {
    Subscriptions subscriptions = new Subscriptions(folder.resolve("subscriptions.json"));
    assertThat(subscriptions.all()).isEmpty();
    subscriptions.put(new Subscription("hoa@example.vn", null, Every.MONTH, null));
    subscriptions.put(new Subscription("hoa@example.vn", "19774", Every.MONTH, null));
    subscriptions.put(new Subscription("hoa@example.vn", "19774", Every.MONTH, "2025-07"));
    subscriptions.put(new Subscription("an@example.vn", "19774", Every.YEAR, null));

    assertThat(subscriptions.all()).hasSize(3);
    assertThat(subscriptions.remove("hoa@example.vn")).isEqualTo(2);
    assertThat(subscriptions.all())
        .extracting(Subscription::address)
        .containsExactly("an@example.vn");
  }

  @Test
  void aDamagedFileIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("subscriptions.json"), "{");

    assertThatThrownBy(() -> new Subscriptions(file).all())
        .isInstanceOf(DamagedFile.class)
        .hasMessageContaining(file.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2025-07-13, 2025-06",
    "MONTH, 2025-07-14, 2025-07",
    "MONTH, 2025-12-31, 2025-12",
    "QUARTER, 2025-09-13, 2025-Q2",
    "QUARTER, 2025-09-14, 2025-Q3",
    "HALF_YEAR, 2025-09-14, 2025-H1",
    "HALF_YEAR, 2025-12-14, 2025-H2",
    "YEAR, 2025-12-13, 2024",
    "YEAR, 2025-12-14, 2025"
  })
  void aPeriodIsOverOnTheEveningOfTheFourteenth(Every every, String day, String period) {
    assertThat(NamedPeriod.latestOfficial(every.months(), LocalDate.parse(day)).name())
        .isEqualTo(period);
  }
}
