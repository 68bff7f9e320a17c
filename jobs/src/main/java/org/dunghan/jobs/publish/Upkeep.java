/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;

/** What keeps the warehouse small and its reads cheap. It changes no figure. */
public final class Upkeep {
  private final Connection connection;
  private final Writer writer;
  private final PrintStream output;

  public Upkeep(Connection connection, Writer writer, PrintStream output) {
    this.connection = connection;
    this.writer = writer;
    this.output = output;
  }

  /** Merges small layers and forgets old generations; a failure waits for the next time. */
  public void afterPublishing() {
    try {
      new Compaction(connection, writer).compact(Compaction.Extent.SMALL_LAYERS);
      new Retention(connection).retire();
    } catch (SQLException | BrokenLayer | WriterReplaced e) {
      output.println("layers are compacted another time: " + e.getMessage());
    }
  }
}
