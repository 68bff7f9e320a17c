/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.publish.Compaction;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.publish.Generations;
import org.dunghan.jobs.publish.Writer;
import org.dunghan.jobs.topic.Topic;
import org.dunghan.warehouse.Warehouse;

/** A warehouse, a folder of events and one of reference tables, and the job between them. */
public final class LoadScene {
  static final String HEADER =
      "event_id,dossier_id,event_type,occurred_at,recorded_at,unit_code,procedure_code,channel,due_at";

  private final JavaSparkContext spark;
  private final Warehouse warehouse;
  private final Path folder;

  public LoadScene(JavaSparkContext spark, Warehouse warehouse, Path folder) throws IOException {
    this.spark = spark;
    this.warehouse = warehouse;
    this.folder = folder;
    Files.createDirectories(events());
    ReferenceFolder.write(reference());
  }

  public Path events() {
    return folder.resolve("events");
  }

  public Path reference() {
    return folder.resolve("reference");
  }

  public Warehouse warehouse() {
    return warehouse;
  }

  /** Writes a CSV file of rows in the order of {@link #HEADER}. */
  void csv(String name, List<String> rows) throws IOException {
    write(name, (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  public void write(String name, byte[] bytes) throws IOException {
    Files.write(events().resolve(name), bytes);
  }

  public void remove(String name) throws IOException {
    Files.delete(events().resolve(name));
  }

  LoadResult load() throws LoadProblem {
    return load(Optional.empty(), Optional.empty());
  }

  public LoadResult loadAsOf(String day) throws LoadProblem {
    return load(Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  LoadResult loadMapped(Path mapping, String day) throws LoadProblem {
    return load(Optional.of(mapping), Optional.of(LocalDate.parse(day)));
  }

  private LoadResult load(Optional<Path> mapping, Optional<LocalDate> asOf) throws LoadProblem {
    LoadOptions options =
        new LoadOptions(
            List.of(events().toString()), "hue", mapping, Optional.of(reference()), asOf, 0.05);
    LoadResult result = job().run(options);
    assertThat(result.outcome().read())
        .as("rows read")
        .isEqualTo(
            result.outcome().accepted()
                + result.outcome().duplicate()
                + result.outcome().rejected());
    return result;
  }

  LoadResult load(Topic topic, boolean fromEarliest) throws LoadProblem {
    return job()
        .run(
            new TopicOptions(
                topic,
                fromEarliest,
                "hue",
                Optional.of(reference()),
                Optional.of(LocalDate.parse("2025-08-10"))));
  }

  LoadResult rebuild(Optional<Instant> knownAt) throws LoadProblem {
    return job().rebuild(Optional.empty(), knownAt);
  }

  /** Rebuilds what is known by now as a generation that does not become current. */
  void rebuildAside() throws LoadProblem, SQLException {
    String asOf =
        rows("SELECT as_of FROM publication WHERE state = 'PUBLISHED' ORDER BY generation DESC LIMIT 1")
            .get(0);
    job()
        .rebuild(
            Optional.of(LocalDate.parse(asOf)),
            Optional.of(Instant.now().plus(Duration.ofDays(1))));
  }

  void restore(int generation) throws Exception {
    try (Connection connection = warehouse.connect();
        Writer writer = writer()) {
      new Generations(connection).restore(generation, writer);
    }
  }

  Optional<Generation> compact(Compaction.Extent extent) throws Exception {
    try (Connection connection = warehouse.connect();
        Writer writer = writer()) {
      return new Compaction(connection, writer).compact(extent);
    }
  }

  private Writer writer() throws Exception {
    return Writer.take(warehouse, Duration.ZERO, System.err);
  }

  private LoadJob job() {
    return new LoadJob(
        spark, warehouse, Duration.ZERO, new PrintStream(OutputStream.nullOutputStream()), "test");
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, their values joined by blanks. */
  public List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        StringJoiner values = new StringJoiner(" ");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          values.add(row.getString(column));
        }
        rows.add(values.toString());
      }
    }
    return rows;
  }

  /** The checksums of the current generation, which do not depend on its layers. */
  public List<String> checksums() throws SQLException {
    return rows(
        "SELECT checksums FROM publication WHERE state = 'PUBLISHED' ORDER BY generation DESC LIMIT 1");
  }

  /** The same of the latest one that stands aside. */
  List<String> checksumsAside() throws SQLException {
    return rows(
        "SELECT checksums FROM publication WHERE state = 'AS_KNOWN' ORDER BY generation DESC LIMIT 1");
  }

  /** All figures of the current generation, whatever its layers. */
  public List<String> figures() throws SQLException {
    List<String> figures = new ArrayList<>(rows(TENURES));
    figures.addAll(rows(DAYS));
    figures.addAll(rows(HANDOFFS));
    figures.addAll(rows(OFFICERS));
    return figures;
  }

  private static final String TENURES =
      """
      SELECT toString(tuple(* EXCEPT (layer, sign)))
      FROM dossier
      WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer)
      GROUP BY ALL
      HAVING sum(sign) > 0
      ORDER BY ALL
      """;

  private static final String DAYS =
      """
      SELECT day, receiving_unit, resolving_unit, procedure, channel, inherited,
          sum(received) AS a, sum(declined) AS b, sum(taken_over) AS c, sum(resolved_early) AS d,
          sum(resolved_on_due_date) AS e, sum(resolved_late) AS f, sum(resolved_without_due) AS g,
          sum(resolved_within_original) AS h, sum(resolved_with_original) AS i, sum(withdrawn) AS j,
          sum(withdrawn_overdue) AS k, sum(discontinued) AS l, sum(discontinued_overdue) AS m,
          sum(handed_over) AS n, sum(handed_over_overdue) AS o, sum(extended) AS p,
          sum(actions) AS q, sum(handoffs) AS r, sum(awaiting) AS s, sum(awaiting_overdue) AS t,
          sum(open_in_time) AS u, sum(open_overdue) AS v, sum(open_paused) AS w,
          sum(open_without_due) AS x,
          toString(mapFilter((days, tenures) -> tenures != 0, sumMap(processing_days))) AS y
      FROM procedure_day
      WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer)
      GROUP BY ALL
      HAVING y != '{}'
          OR arrayExists(sum -> sum != 0, [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x])
      ORDER BY ALL
      """;

  private static final String HANDOFFS =
      """
      SELECT day, from_holder, to_holder, procedure,
          sum(handoffs) AS passed, sum(waiting) AS waited,
          toString(mapFilter((days, waits) -> waits != 0, sumMap(waiting_days))) AS waits
      FROM handoff_day
      WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer)
      GROUP BY ALL
      HAVING passed != 0 OR waited != 0 OR waits != '{}'
      ORDER BY ALL
      """;

  private static final String OFFICERS =
      """
      SELECT day, unit, officer, sum(actions) AS acted
      FROM officer_day
      WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer)
      GROUP BY ALL
      HAVING acted != 0
      ORDER BY ALL
      """;
}
