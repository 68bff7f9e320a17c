/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.stream.IntStream;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.publish.WriterLog.Act;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is seen by another writer. */
@ExtendWith(Sandbox.class)
class WriterLogIT {
  @Test
  void whoTriesAgainAfterItSteppedBackIsSeen(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect()) {
      WriterLog first = new WriterLog(connection, "first", "the first");
      WriterLog second = new WriterLog(connection, "second", "the second");

      first.note(Act.TRIES);
      first.note(Act.GOES);
      assertThat(second.other()).as("stepped back").isEmpty();

      // A writer waits before it tries again.
      Thread.sleep(10);
      first.note(Act.TRIES);
      assertThat(second.other()).as("tries again").get().asString().startsWith("the first, since");

      first.note(Act.TOOK);
      first.note(Act.BEATS);
      assertThat(second.other()).as("at work").isPresent();

      first.note(Act.GOES);
      assertThat(second.other()).as("done").isEmpty();
    }
  }

  @Test
  void whoStepsBackWithinAMillisecondIsNotSeen(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect()) {
      WriterLog watching = new WriterLog(connection, "watching", "the one that watches");

      for (int writer : IntStream.range(0, 50).toArray()) {
        WriterLog passing = new WriterLog(connection, "passing " + writer, "one that passes");
        passing.note(Act.TRIES);
        passing.note(Act.GOES);
      }

      assertThat(watching.other()).isEmpty();
    }
  }
}
