/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.dunghan.warehouse.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Layers that must not be published. */
@ExtendWith(Sandbox.class)
class LayersIT {
  @Test
  void refuseRowsThatATaskWroteTwice(Warehouse warehouse) throws Exception {
    try (Connection connection = withHandoffs(warehouse, 2)) {
      assertThatThrownBy(() -> new Layers(connection).complete(1, Map.of("handoff_day", 1L), 0))
          .isInstanceOf(BrokenLayer.class)
          .hasMessage("handoff_day_part holds 2 rows where 1 were written");
    }
  }

  @Test
  void refuseHandOffsThatNoDossierKnows(Warehouse warehouse) throws Exception {
    try (Connection connection = withHandoffs(warehouse, 1)) {
      assertThatThrownBy(() -> new Layers(connection).complete(1, Map.of("handoff_day", 1L), 0))
          .isInstanceOf(BrokenLayer.class)
          .hasMessage(
              "the layer has 1 procedures in whose hand-offs dossier, procedure_day and handoff_day differ");
    }
  }

  @Test
  void refuseMovementsThatNoDayKnows(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect()) {
      Schema.apply(connection);
      try (var insert = connection.createStatement()) {
        insert.execute(
            "INSERT INTO dossier (layer, sign, movements) SELECT 1, 1,"
                + " [(toDate('2025-07-01'), 'extended', 1), (toDate('2025-07-02'), 'extended', -1)]");
      }
      assertThatThrownBy(() -> new Layers(connection).complete(1, Map.of("dossier", 1L), 0))
          .isInstanceOf(BrokenLayer.class)
          .hasMessage(
              "the layer has 1 counts in which the movements of dossier and procedure_day differ");
    }
  }

  @Test
  void sumWhatSeveralTasksWroteOfADay(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement()) {
      Schema.apply(connection);
      statement.execute(
          "INSERT INTO officer_day_part VALUES (1, '2025-07-01', 'W1', 'A', 2),"
              + " (1, '2025-07-01', 'W1', 'A', 3), (1, '2025-07-01', 'W1', 'B', 1),"
              + " (1, '2025-07-01', 'W1', 'B', -1), (2, '2025-07-01', 'W1', 'A', 8)");
      new Layers(connection).complete(1, Map.of("officer_day", 4L), 0);
      assertThat(rows(statement, "SELECT layer, officer, actions FROM officer_day"))
          .containsExactly("1 A 5");
      assertThat(rows(statement, "SELECT layer, officer, actions FROM officer_day_part"))
          .containsExactly("2 A 8");
    }
  }

  /** As when the answer to an insert is lost, and the driver sends it once more. */
  @Test
  void refuseSumsThatWereWrittenTwice(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement()) {
      Schema.apply(connection);
      statement.execute("INSERT INTO officer_day_part VALUES (1, '2025-07-01', 'W1', 'A', 2)");
      statement.execute("INSERT INTO officer_day VALUES (1, '2025-07-01', 'W1', 'A', 2)");
      assertThatThrownBy(() -> new Layers(connection).complete(1, Map.of("officer_day", 1L), 0))
          .isInstanceOf(BrokenLayer.class)
          .hasMessage("officer_day does not hold the sums of what tasks wrote: load again");
    }
  }

  @Test
  void haveTheirChecksumsOnceThoughTheyAreNotedTwice(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement();
        Writer writer = writer(warehouse)) {
      Schema.apply(connection);
      int layer = new Layers(connection).begin(LayerKind.BASE, 1);
      for (int time = 1; time <= 2; time++) {
        statement.execute(
            "INSERT INTO layer (layer, revision, run_id, kind, checksums) VALUES (1, 1, 1, 'BASE', map('dossier', 5))");
      }
      Generation generation =
          new Generation(
              1,
              LocalDate.parse("2025-07-01"),
              List.of(layer),
              new TreeSet<>(),
              1,
              Generation.PUBLISHED,
              Optional.empty(),
              "test");
      new Publications(connection).publish(generation, writer);
      assertThat(rows(statement, "SELECT generation, checksums, 0 FROM publication"))
          .containsExactly("1 {dossier=5} 0");
    }
  }

  @Test
  void areNotDroppedByAWriterThatWasTakenForDead(Warehouse warehouse) throws Exception {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement();
        Writer silent = writer(warehouse)) {
      Schema.apply(connection);
      silent.fallSilent();
      new WriterLog(connection, silent.token(), "it is thought dead").note(WriterLog.Act.GOES);
      try (Writer successor = writer(warehouse)) {
        Layers layers = new Layers(connection);
        int layer = layers.begin(LayerKind.BASE, 1);
        statement.execute("INSERT INTO dossier (layer, sign) VALUES (" + layer + ", 1)");
        String written = "SELECT layer, sign, 0 FROM dossier";

        layers.dropAbandoned(silent);
        assertThat(rows(statement, written)).containsExactly("1 1 0");
        layers.dropAbandoned(successor);
        assertThat(rows(statement, written)).isEmpty();
      }
    }
  }

  private static Writer writer(Warehouse warehouse) throws Exception {
    return Writer.take(warehouse, Duration.ZERO, System.err);
  }

  private static List<String> rows(Statement statement, String query) throws Exception {
    List<String> rows = new ArrayList<>();
    try (var row = statement.executeQuery(query)) {
      while (row.next()) {
        rows.add(row.getInt(1) + " " + row.getString(2) + " " + row.getLong(3));
      }
    }
    return rows;
  }

  private static Connection withHandoffs(Warehouse warehouse, int rows) throws Exception {
    Connection connection = warehouse.connect();
    Schema.apply(connection);
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO handoff_day_part SELECT 1, toDate('2025-07-01'), 'W1', 'A1', 'P5', 1, 1, map()"
                + " FROM numbers(?)")) {
      insert.setInt(1, rows);
      insert.execute();
    }
    return connection;
  }
}
