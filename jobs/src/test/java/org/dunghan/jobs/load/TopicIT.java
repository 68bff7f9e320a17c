/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.topic.KafkaBroker;
import org.dunghan.jobs.topic.Topic;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Loads from a topic of a real Kafka. */
@ExtendWith(Sandbox.class)
class TopicIT {
  @TempDir private static Path home;
  private static KafkaBroker kafka;

  private LoadScene scene;
  private Topic topic;

  @BeforeAll
  static void start() throws IOException {
    kafka = new KafkaBroker(home);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder, TestInfo test)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    topic = new Topic(kafka.servers(), test.getTestMethod().orElseThrow().getName(), Map.of());
    kafka.create(topic.name(), 2);
  }

  @Test
  void readsEveryMessageOnceAlsoAfterARestart() throws Exception {
    send(0, 1, 3);
    send(1, 4, 4);
    LoadResult first = load();
    assertThat(first.outcome().accepted()).isEqualTo(4);
    assertThat(first.outcome().generation()).isEqualTo(1);

    assertThat(load().outcome().message()).isEqualTo("no new messages in topic " + topic.name());
    send(1, 5, 6);
    LoadResult second = load();

    assertThat(second.outcome().read()).isEqualTo(2);
    assertThat(second.outcome().accepted()).isEqualTo(2);
    assertThat(scene.rows("SELECT event_id, count() FROM event GROUP BY ALL ORDER BY ALL"))
        .containsExactly("e1 1", "e2 1", "e3 1", "e4 1", "e5 1", "e6 1");
    assertThat(takenOver()).containsExactly("6");
    assertThat(
            scene.rows(
                "SELECT name, format, rows_read, accepted FROM load_file FINAL ORDER BY run_id, file_id"))
        .containsExactly(
            topic.name() + "/0 KAFKA 3 3",
            topic.name() + "/1 KAFKA 1 1",
            topic.name() + "/1 KAFKA 2 2");
    assertThat(scene.rows("SELECT uniqExact(checksum) FROM load_file")).containsExactly("3");
  }

  @Test
  void keepsABadMessageWithItsTopicPartitionAndOffset() throws Exception {
    send(1, 1, 1);
    kafka.send(
        topic.name(),
        1,
        "no json",
        "{\"event_id\": \"e2\"}",
        "{\"event_id\": \"e3\", \"citizen\": \"someone\"}");
    kafka.send(topic.name(), 1, List.of(new byte[] {(byte) 0xff}));

    LoadResult result = load();

    assertThat(result.outcome().accepted()).isEqualTo(1);
    assertThat(result.outcome().rejected()).isEqualTo(4);
    assertThat(result.refused()).as("a topic has no file to refuse").isEmpty();
    assertThat(
            scene.rows(
                "SELECT file_name, line, content FROM rejected_row FINAL WHERE line < 4 ORDER BY line"))
        .containsExactly(
            topic.name() + "/1 1 no json",
            topic.name() + "/1 2 {\"event_id\": \"e2\"}",
            topic.name() + "/1 3 not kept, as it may be about a person");
    assertThat(scene.rows("SELECT line, reason FROM rejected_row FINAL WHERE line = 4"))
        .containsExactly("4 is not UTF-8: send one JSON object in UTF-8");
  }

  @Test
  void goesOnAfterMessagesThatSaidNothingNew() throws Exception {
    send(0, 1, 2);
    load();
    send(0, 1, 2);
    LoadResult again = load();
    assertThat(again.outcome().state()).isEqualTo("NOTHING_NEW");
    assertThat(again.outcome().duplicate()).isEqualTo(2);

    assertThat(load().outcome().read()).isZero();
  }

  @Test
  void goesOnWhereTheCurrentGenerationEnds() throws Exception {
    send(0, 1, 1);
    load();
    send(0, 2, 3);
    load();
    scene.restore(1);
    assertThat(takenOver()).containsExactly("1");

    LoadResult result = load();

    assertThat(result.outcome().read()).isEqualTo(2);
    assertThat(takenOver()).containsExactly("3");
  }

  @Test
  void readsAgainWhatADeadRunDidNotPublish() throws Exception {
    send(0, 1, 1);
    load();
    send(0, 2, 3);
    load();
    scene.execute("DELETE FROM publication WHERE generation = 2");
    scene.execute("DELETE FROM load_run WHERE run_id = 2 AND revision = 1");
    send(0, 4, 4);

    LoadResult healing = load();

    assertThat(healing.outcome().duplicate()).isEqualTo(2);
    assertThat(healing.outcome().accepted()).isEqualTo(1);
    assertThat(takenOver()).containsExactly("4");
    assertThat(load().outcome().read()).isZero();
  }

  @Test
  void saysWhatToDoWhenTheTopicDoesNotExist() {
    assertThatThrownBy(() -> scene.load(new Topic(kafka.servers(), "misspelt", Map.of()), false))
        .isInstanceOf(LoadProblem.class)
        .message()
        .contains("there is no topic \"misspelt\"", "create it, or name another with --topic");
  }

  @Test
  void saysWhatToDoWhenMessagesAreGoneThatWereNotRead() throws Exception {
    send(0, 1, 1);
    load();
    send(0, 2, 5);
    kafka.forget(topic.name(), 0, 3);

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadProblem.class)
        .message()
        .contains("no longer holds the messages 1 to 2 of partition 0", "--from-earliest");
    assertThat(scene.load(topic, true).outcome().accepted()).isEqualTo(2);
    assertThat(load().outcome().read()).isZero();
  }

  @Test
  void saysWhatToDoWhenTheTopicWasMadeAnew() throws Exception {
    send(0, 1, 2);
    load();
    kafka.delete(topic.name());
    kafka.create(topic.name(), 2);
    send(0, 1, 3);

    assertThatThrownBy(this::load)
        .isInstanceOf(LoadProblem.class)
        .message()
        .contains("it was deleted and made anew", "--from-earliest");
    LoadResult anew = scene.load(topic, true);
    assertThat(anew.outcome().duplicate()).isEqualTo(2);
    assertThat(anew.outcome().accepted()).isEqualTo(1);
    assertThat(load().outcome().read()).as("it goes on in the new topic").isZero();
  }

  private LoadResult load() throws LoadProblem {
    return scene.load(topic, false);
  }

  private List<String> takenOver() throws Exception {
    return scene.rows(
        """
        SELECT sum(taken_over) AS dossiers
        FROM procedure_day
        WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer)
        """);
  }

  /** Sends events, each of a dossier of its own. */
  private void send(int partition, int first, int last) throws Exception {
    kafka.send(
        topic.name(),
        partition,
        IntStream.rangeClosed(first, last)
            .mapToObj(
                number ->
                    """
                    {
                      "event_id": "e%d", "dossier_id": "d%d", "event_type": "INHERITED",
                      "occurred_at": "2025-07-01T08:00:00+07:00",
                      "recorded_at": "2025-07-15T12:00:00+07:00",
                      "unit_code": "W1", "procedure_code": "P5", "channel": null
                    }
                    """
                        .formatted(number, number))
            .toArray(String[]::new));
  }
}
