/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.query.QueryResponse;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.warehouse.Warehouse;

/**
 * Holds every cell of the warehouse's current generation against the rival's. Both are written as
 * rows of texts and an amount: 1 for a whole row, the count of a cell for the tables of days. What
 * is equal adds up to nothing.
 */
final class Comparison {
  /** Each has a query of its name for either side. */
  private static final List<String> TABLES =
      List.of("event", "rejected_row", "dossier", "procedure_day", "handoff_day", "officer_day");

  private static final int EXAMPLES = 6;

  private final Warehouse warehouse;
  private final Path rival;
  private final Path folder;

  /**
   * @param rival the database file that the rival wrote
   * @param folder for files of the comparison
   */
  Comparison(Warehouse warehouse, Path rival, Path folder) {
    this.warehouse = warehouse;
    this.rival = rival;
    this.folder = folder;
  }

  /** All tables in which the two differ; none when all cells are equal. */
  List<Difference> differences() throws IOException, SQLException {
    List<Difference> differences = new ArrayList<>();
    try (DuckDatabase duck = DuckDatabase.open(rival)) {
      for (String table : TABLES) {
        Path file = folder.resolve(table + ".csv");
        export(Resource.sql("compare/ours/" + table), file);
        long differing = compare(duck, table, file);
        if (differing > 0) {
          differences.add(new Difference(table, differing, examples(duck)));
        }
        Files.delete(file);
      }
    }
    return differences;
  }

  private void export(String sql, Path file) throws IOException {
    QuerySettings settings = new QuerySettings().setFormat(ClickHouseFormat.CSV);
    try (Client client = warehouse.client();
        QueryResponse response = client.query(sql, settings).join();
        InputStream rows = response.getInputStream()) {
      Files.copy(rows, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("cannot read the warehouse: " + e.getMessage(), e);
    }
  }

  private static long compare(DuckDatabase duck, String table, Path file)
      throws SQLException, IOException {
    duck.run("DROP VIEW IF EXISTS theirs");
    duck.run("CREATE TEMP VIEW theirs AS " + Resource.sql("compare/rival/" + table));
    duck.run(Resource.sql("compare/both"));
    if (Files.size(file) > 0) {
      duck.set("file", file.toString());
      duck.run(Resource.sql("compare/read_ours"));
    }
    duck.run(Resource.sql("compare/subtract"));
    return Long.parseLong(duck.rows("SELECT count(*) FROM differing").get(0));
  }

  private static List<String> examples(DuckDatabase duck) throws SQLException {
    return duck.rows("FROM differing ORDER BY ALL LIMIT " + EXAMPLES);
  }
}
