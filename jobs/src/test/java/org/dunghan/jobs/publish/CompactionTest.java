/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.dunghan.jobs.publish.Compaction.Extent;
import org.junit.jupiter.api.Test;

class CompactionTest {
  @Test
  void leavesAFewSmallLayersAlone() {
    assertThat(Compaction.chosen(layers(7, 500), Extent.SMALL_LAYERS)).isEmpty();
  }

  @Test
  void mergesEightLayersOfASize() {
    assertThat(Compaction.chosen(layers(8, 500), Extent.SMALL_LAYERS))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void leavesTheLargeLayerThatSmallOnesStandOnAlone() {
    Map<Integer, Long> layers = layers(8, 500);
    layers.put(9, 40_000_000L);

    assertThat(Compaction.chosen(layers, Extent.SMALL_LAYERS)).hasSize(8).doesNotContain(9);
  }

  @Test
  void takesSmallerLayersAlongWhenLargerOnesAreMerged() {
    Map<Integer, Long> layers = layers(8, 500_000);
    layers.put(9, 10L);

    assertThat(Compaction.chosen(layers, Extent.SMALL_LAYERS)).hasSize(9).contains(9);
  }

  @Test
  void mergesAllWhenThatIsAskedFor() {
    Map<Integer, Long> layers = layers(2, 500);
    layers.put(9, 40_000_000L);

    assertThat(Compaction.chosen(layers, Extent.ALL_LAYERS)).containsExactly(1, 2, 9);
  }

  /** However many loads there are, the layers stay few, and each row is seldom written again. */
  @Test
  void keepsTheLayersOfAThousandLoadsFew() {
    Map<Integer, Long> layers = new TreeMap<>(Map.of(1, 40_000_000L));
    long written = 0;
    int most = 0;
    for (int load = 2; load <= 1001; load++) {
      layers.put(load, 20_000L);
      var chosen = Compaction.chosen(layers, Extent.SMALL_LAYERS);
      if (!chosen.isEmpty()) {
        long merged = chosen.stream().mapToLong(layers::remove).sum();
        layers.put(load, merged);
        written += merged;
      }
      most = Math.max(most, layers.size());
    }

    assertThat(most).isLessThan(50);
    assertThat(written).isLessThan(5L * 1000 * 20_000);
  }

  private static Map<Integer, Long> layers(int number, long rows) {
    Map<Integer, Long> layers = new TreeMap<>();
    for (int layer = 1; layer <= number; layer++) {
      layers.put(layer, rows);
    }
    return layers;
  }
}
