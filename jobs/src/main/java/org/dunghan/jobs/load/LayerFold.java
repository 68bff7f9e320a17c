/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.spark.SparkException;
import org.dunghan.jobs.publish.BrokenLayer;
import org.dunghan.jobs.publish.LayerKind;
import org.dunghan.jobs.publish.Layers;

/** Folds into a new layer; when a task fails, what was written is dropped and all begins again. */
final class LayerFold {
  private static final int ATTEMPTS = 2;

  private final Layers layers;
  private final SparkStages stages;

  LayerFold(Connection connection, SparkStages stages) {
    this.layers = new Layers(connection);
    this.stages = stages;
  }

  /** A layer that was written, and what was. */
  record Folded(int layer, FoldTally tally) {}

  Folded fold(int runId, SparkStages.ReadStage read, Rules rules, FoldPlan plan)
      throws SQLException, SparkException {
    LayerKind kind = plan.former() == null ? LayerKind.BASE : LayerKind.INCREMENT;
    for (int attempt = 1; ; attempt++) {
      int layer = layers.begin(kind, runId);
      try {
        return new Folded(layer, stages.fold(read, rules, plan.inLayer(layer)));
      } catch (SparkException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Whether the layer says anything. */
  static boolean isEmpty(Folded folded) {
    return folded.tally().written().values().stream().allMatch(rows -> rows == 0);
  }

  /** Checks a layer, so that it may be published. */
  void complete(Folded folded, int former) throws SQLException, BrokenLayer {
    layers.complete(folded.layer(), folded.tally().written(), former);
  }

  void drop(Folded folded) throws SQLException {
    layers.drop(folded.layer());
  }
}
