/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same events give the same tables, whatever file they come in. */
@ExtendWith(Sandbox.class)
class FormatsIT {
  private static final List<String> COLUMNS = List.of(LoadScene.HEADER.split(","));
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message event {
            required binary event_id (STRING);
            required binary dossier_id (STRING);
            required binary event_type (STRING);
            required int64 occurred_at (TIMESTAMP(MICROS,true));
            required int64 recorded_at (TIMESTAMP(MILLIS,true));
            optional binary unit_code (STRING);
            optional binary procedure_code (STRING);
            optional binary channel (STRING);
            optional binary due_at (STRING);
          }
          """);

  private LoadScene ofCsv;
  private LoadScene other;

  @BeforeEach
  void build(
      JavaSparkContext spark,
      Warehouse warehouse,
      Warehouse otherWarehouse,
      @TempDir Path folder,
      @TempDir Path otherFolder)
      throws Exception {
    ofCsv = new LoadScene(spark, warehouse, folder);
    ofCsv.csv("july.csv", SampleEvents.JULY);
    ofCsv.loadAsOf("2025-07-31");
    other = new LoadScene(spark, otherWarehouse, otherFolder);
  }

  @Test
  void jsonLinesGiveTheTablesOfCsv() throws Exception {
    List<String> lines = new ArrayList<>();
    for (String row : SampleEvents.JULY) {
      lines.add(new ObjectMapper().writeValueAsString(values(row)));
    }
    other.write("july.jsonl.zst", Zstd.compress(bytes(String.join("\n", lines))));

    assertSameTables();
  }

  @Test
  void parquetGivesTheTablesOfCsv() throws Exception {
    writeParquet(other.events().resolve("july.parquet"));

    assertSameTables();
  }

  @Test
  void filesThatOverlapGiveTheTablesOfOne() throws Exception {
    other.csv("a.csv", SampleEvents.JULY.subList(10, 19));
    other.csv("b.csv", SampleEvents.JULY.subList(0, 12));

    LoadResult result = other.loadAsOf("2025-07-31");

    assertThat(result.outcome().duplicate()).isEqualTo(2);
    assertThat(other.figures()).isEqualTo(ofCsv.figures());
  }

  private void assertSameTables() throws Exception {
    LoadResult result = other.loadAsOf("2025-07-31");

    assertThat(result.refused()).isEmpty();
    assertThat(result.outcome().accepted()).isEqualTo(SampleEvents.JULY.size());
    assertThat(other.figures()).isEqualTo(ofCsv.figures()).isNotEmpty();
    String events = "SELECT * EXCEPT (run_id, file_id, line) FROM event ORDER BY event_id";
    assertThat(other.rows(events)).isEqualTo(ofCsv.rows(events));
  }

  private static Map<String, String> values(String row) {
    Map<String, String> values = new LinkedHashMap<>();
    String[] cells = row.split(",", -1);
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        values.put(COLUMNS.get(column), cells[column]);
      }
    }
    return values;
  }

  private static void writeParquet(Path file) throws IOException {
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(SCHEMA).build()) {
      for (String row : SampleEvents.JULY) {
        Group group = new SimpleGroup(SCHEMA);
        values(row)
            .forEach(
                (column, value) -> {
                  switch (column) {
                    case "occurred_at" -> group.add(column, epochMilli(value) * 1000);
                    case "recorded_at" -> group.add(column, epochMilli(value));
                    default -> group.add(column, value);
                  }
                });
        writer.write(group);
      }
    }
  }

  private static long epochMilli(String instant) {
    return OffsetDateTime.parse(instant).toInstant().toEpochMilli();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
