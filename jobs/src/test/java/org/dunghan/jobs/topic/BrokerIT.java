/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerIT {
  @TempDir private static Path home;
  private static KafkaBroker kafka;

  @BeforeAll
  static void start() throws IOException {
    kafka = new KafkaBroker(home);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void tellsWhatTheTopicHolds() throws Exception {
    kafka.create("kept", 2);
    kafka.send("kept", 0, "a", "b", "c");
    kafka.forget("kept", 0, 1);

    TopicState state = state("kept");

    assertThat(state.partitions())
        .isEqualTo(Map.of(0, new TopicState.Kept(1, 3), 1, new TopicState.Kept(0, 0)));
  }

  @Test
  void tellsATopicFromALaterOneOfTheSameName() throws Exception {
    kafka.create("anew", 1);
    String before = state("anew").id();
    kafka.delete("anew");
    kafka.create("anew", 1);

    assertThat(state("anew").id()).isNotEqualTo(before);
  }

  @Test
  void namesTheTopicsThatThereAreWhenOneIsMisspelt() throws Exception {
    kafka.create("spelt", 1);

    assertThatThrownBy(() -> state("misspelt"))
        .isInstanceOf(TopicProblem.class)
        .message()
        .startsWith(
            "there is no topic \"misspelt\" on %s: create it, or name another with --topic; there"
                .formatted(kafka.servers()))
        .contains("spelt");
  }

  @Test
  void saysThatNoBrokerAnswers() {
    Topic nowhere =
        new Topic(
            "127.0.0.1:1",
            "any",
            Map.of("request.timeout.ms", "200", "default.api.timeout.ms", "400"));

    assertThatThrownBy(
            () -> {
              try (Broker broker = new Broker(nowhere)) {
                broker.state();
              }
            })
        .isInstanceOf(TopicProblem.class)
        .message()
        .startsWith("no Kafka broker answers at 127.0.0.1:1: start it, or name others");
  }

  @Test
  void saysHowServersAreNamed() {
    assertThatThrownBy(() -> new Broker(new Topic("kafka", "any", Map.of())).close())
        .isInstanceOf(TopicProblem.class)
        .message()
        .contains("--kafka takes HOST:PORT");
  }

  private static TopicState state(String topic) throws TopicProblem {
    try (Broker broker = new Broker(new Topic(kafka.servers(), topic, Map.of()))) {
      return broker.state();
    }
  }
}
