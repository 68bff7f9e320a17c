/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The watch of a folder as users start it. */
@ExtendWith(Sandbox.class)
class WatchIT {
  private static final Path REFERENCE = Path.of("..", "sample-data", "reference").toAbsolutePath();
  private static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,unit_code,procedure_code\n";

  @TempDir private Path folder;
  @TempDir private Path outside;

  @Test
  void publishesWhatArrivesUntilASignalComes(Warehouse warehouse) throws Exception {
    try (JobProcess watch = watch(warehouse)) {
      write("broken.csv", "who,what\n");
      watch.line(line -> line.contains("refused broken.csv: "));
      write("a.csv", HEADER + "e1,d1,RECEIVED,2025-07-01T08:00+07:00,19774,1.001193\n");
      assertThat(watch.line(line -> line.contains("generation 1 ")))
          .contains("read 1  accepted 1  duplicate 0  rejected 0  dossiers 1");
      assertThat(dossiers(warehouse)).isEqualTo(1);
      write("b.csv", HEADER + "e2,d2,RECEIVED,2025-07-01T08:00+07:00,19774,1.001193\n");
      watch.line(line -> line.contains("generation 2 "));
      assertThat(dossiers(warehouse)).isEqualTo(2);

      watch.terminate();
      assertThat(watch.exitCode()).isZero();
      assertThat(watch.lines()).as("lines for three files").hasSize(4);
    }
  }

  @Test
  void endsAtOnceWhenTheFolderIsMisspelt() throws Exception {
    Files.delete(folder);
    try (JobProcess watch =
        new JobProcess(
            outside.resolve("output.txt"), "load", "--watch", folder.toString(), "--source=hue")) {
      assertThat(watch.exitCode()).isEqualTo(2);
      assertThat(watch.lines()).containsExactly("dunghan load: " + folder + " does not exist");
    }
  }

  private JobProcess watch(Warehouse warehouse) throws Exception {
    return new JobProcess(
        outside.resolve("output.txt"),
        "load",
        "--watch",
        folder.toString(),
        "--source=hue",
        "--quiet=1",
        "--reference=" + REFERENCE,
        "--warehouse=" + warehouse.url());
  }

  private void write(String name, String content) throws Exception {
    Files.writeString(folder.resolve(name), content);
  }

  private static int dossiers(Warehouse warehouse) throws SQLException {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT uniqExact(dossier_id) FROM event")) {
      row.next();
      return row.getInt(1);
    }
  }
}
