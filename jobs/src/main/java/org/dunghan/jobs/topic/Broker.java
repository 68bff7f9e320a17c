/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the brokers of a topic what they hold of it. */
public final class Broker implements AutoCloseable {
  private static final String ANSWER_MILLIS = "15000";
  private static final String REQUEST_MILLIS = "5000";
  private static final int NAMES_TOLD = 10;

  private final Topic topic;
  private final Admin admin;

  /**
   * Connects with the first question.
   *
   * @throws TopicProblem when the servers or settings are no such
   */
  public Broker(Topic topic) throws TopicProblem {
    this.topic = topic;
    Map<String, Object> settings = new HashMap<>(topic.clientSettings());
    settings.putIfAbsent("default.api.timeout.ms", ANSWER_MILLIS);
    settings.putIfAbsent("request.timeout.ms", REQUEST_MILLIS);
    try {
      admin = Admin.create(settings);
    } catch (KafkaException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new TopicProblem(
          "Kafka cannot be used like this: %s; --kafka takes HOST:PORT,..., --kafka-settings a"
                  .formatted(cause.getMessage())
              + " properties file of the client",
          e);
    }
  }

  /**
   * What the topic holds now.
   *
   * @throws TopicProblem when there is no such topic, or no answer
   */
  public TopicState state() throws TopicProblem {
    TopicDescription description =
        answer(admin.describeTopics(List.of(topic.name())).topicNameValues().get(topic.name()));
    Map<Integer, Long> earliest = offsets(description, OffsetSpec::earliest);
    Map<Integer, Long> ends = offsets(description, OffsetSpec::latest);
    SortedMap<Integer, TopicState.Kept> partitions = new TreeMap<>();
    earliest.forEach(
        (partition, first) ->
            partitions.put(partition, new TopicState.Kept(first, ends.get(partition))));
    return new TopicState(description.topicId().toString(), partitions);
  }

  private Map<Integer, Long> offsets(TopicDescription description, Supplier<OffsetSpec> which)
      throws TopicProblem {
    Map<TopicPartition, OffsetSpec> asked =
        description.partitions().stream()
            .collect(
                Collectors.toMap(
                    partition -> new TopicPartition(topic.name(), partition.partition()),
                    partition -> which.get()));
    Map<TopicPartition, ListOffsetsResultInfo> answer =
        answer(
            admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED)).all());
    Map<Integer, Long> offsets = new HashMap<>();
    answer.forEach((partition, info) -> offsets.put(partition.partition(), info.offset()));
    return offsets;
  }

  private <T> T answer(KafkaFuture<T> future) throws TopicProblem {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw problem(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TopicProblem("interrupted while Kafka was asked", e);
    }
  }

  private TopicProblem problem(Throwable cause) {
    if (cause instanceof UnknownTopicOrPartitionException
        || cause instanceof InvalidTopicException) {
      return new TopicProblem(
          "there is no topic \"%s\" on %s: create it, or name another with --topic; there %s"
              .formatted(topic.name(), topic.servers(), others()),
          cause);
    }
    if (cause instanceof TimeoutException) {
      return new TopicProblem(
          "no Kafka broker answers at %s: start it, or name others with --kafka; for one that asks"
                  .formatted(topic.servers())
              + " for TLS or a password give --kafka-settings",
          cause);
    }
    return new TopicProblem(
        "the Kafka at %s does not answer as it should: %s"
            .formatted(topic.servers(), cause.getMessage()),
        cause);
  }

  private String others() {
    try {
      String names =
          admin.listTopics().names().get().stream()
              .sorted()
              .limit(NAMES_TOLD)
              .collect(Collectors.joining(", "));
      return names.isEmpty() ? "is none yet" : "are " + names;
    } catch (ExecutionException e) {
      return "may be others";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "may be others";
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
