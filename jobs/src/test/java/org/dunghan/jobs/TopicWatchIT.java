/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dunghan.jobs.topic.KafkaBroker;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The watch of a topic as users start it. */
@ExtendWith(Sandbox.class)
class TopicWatchIT {
  private static final Path REFERENCE = Path.of("..", "sample-data", "reference").toAbsolutePath();

  @TempDir private Path home;
  @TempDir private Path outside;

  @Test
  void publishesWhatComesUntilASignalComes(Warehouse warehouse) throws Exception {
    try (KafkaBroker kafka = new KafkaBroker(home);
        JobProcess watch = watch(kafka, warehouse)) {
      watch.line(line -> line.contains("there is no topic \"events\""));
      kafka.create("events", 1);
      kafka.send("events", 0, event(1), "no event");
      assertThat(watch.line(line -> line.contains("generation 1 ")))
          .contains("read 2  accepted 1  duplicate 0  rejected 1");
      kafka.send("events", 0, event(2));
      assertThat(watch.line(line -> line.contains("generation 2 ")))
          .contains("read 1  accepted 1  duplicate 0  rejected 0");

      watch.terminate();
      assertThat(watch.exitCode()).isZero();
    }
  }

  private JobProcess watch(KafkaBroker kafka, Warehouse warehouse) throws Exception {
    return new JobProcess(
        outside.resolve("output.txt"),
        "load",
        "--watch",
        "--kafka=" + kafka.servers(),
        "--topic=events",
        "--source=hue",
        "--reference=" + REFERENCE,
        "--warehouse=" + warehouse.url());
  }

  private static String event(int number) {
    return """
    {"event_id": "e%d", "dossier_id": "d%d", "event_type": "RECEIVED",
     "occurred_at": "2025-07-01T08:00+07:00", "unit_code": "19774", "procedure_code": "1.001193"}
    """
        .formatted(number, number);
  }
}
