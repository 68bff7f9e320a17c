/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Calls that are wrong before anything is started. */
class LoadCommandTest {
  private final StringWriter errors = new StringWriter();

  @Test
  void saysWhatAJdbcUrlLooksLike() {
    assertThat(call("events", "--source", "hue", "--warehouse", "http://localhost:8123"))
        .isEqualTo(2);
    assertThat(errors.toString().strip())
        .isEqualTo(
            "dunghan load: \"http://localhost:8123\" is no JDBC URL of a ClickHouse:"
                + " send one such as jdbc:ch://127.0.0.1:8123/default");
  }

  @Test
  void asksForTheSource() {
    assertThat(call("events")).isEqualTo(2);
    assertThat(errors.toString()).startsWith("Missing required option: '--source=NAME'");
  }

  @Test
  void asksForPathsOrATopic() {
    assertThat(call("--source", "hue")).isEqualTo(2);
    assertThat(errors.toString())
        .startsWith(
            "Error: Missing required argument (specify one of these): (PATH... |"
                + " (--kafka=SERVERS --topic=NAME");
  }

  @Test
  void takesNoPathsBesideATopic() {
    assertThat(call("events", "--source", "hue", "--kafka", "kafka:9092", "--topic", "events"))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("mutually exclusive");
  }

  @Test
  void takesNoMappingForATopic() {
    assertThat(
            call("--source=hue", "--kafka=kafka:9092", "--topic=events", "--mapping=boston.json"))
        .isEqualTo(2);
    assertThat(errors.toString())
        .startsWith("--mapping is for files: the messages of a topic are events by the contract");
  }

  @Test
  void saysThatTheSettingsOfKafkaCannotBeRead() {
    assertThat(
            call("--source=hue", "--kafka=kafka:9092", "--topic=events", "--kafka-settings=none"))
        .isEqualTo(2);
    assertThat(errors.toString().strip())
        .isEqualTo("dunghan load: none cannot be read as a properties file: none");
  }

  @Test
  void namesAnOptionWhoseValueItCannotRead() {
    assertThat(call("events", "--source", "hue", "--as-of", "25/08/2025")).isEqualTo(2);
    assertThat(errors.toString()).contains("--as-of").contains("25/08/2025");
  }

  private int call(String... arguments) {
    return new CommandLine(new LoadCommand())
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
