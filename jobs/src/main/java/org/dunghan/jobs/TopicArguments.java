/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.nio.file.Path;
import java.util.Optional;
import org.dunghan.jobs.topic.Topic;
import org.dunghan.jobs.topic.TopicProblem;
import picocli.CommandLine.Option;

/** Which topic is loaded, in the place of files. */
final class TopicArguments {
  @Option(
      names = "--kafka",
      required = true,
      paramLabel = "SERVERS",
      description =
          "Load from a Kafka, ex. kafka-1:9092,kafka-2:9092: each message is an event by the"
              + " contract, as a JSON object. A load goes on where the current generation ends.")
  private String servers;

  @Option(names = "--topic", required = true, paramLabel = "NAME", description = "Its topic.")
  private String name;

  @Option(
      names = "--kafka-settings",
      paramLabel = "FILE",
      description =
          "Properties file of the Kafka client, for what --kafka does not say: security.protocol,"
              + " sasl.jaas.config, ...")
  private Path settings;

  @Option(
      names = "--from-earliest",
      description =
          "Read all that the topic holds, however far it was read before; what is known already"
              + " counts as duplicate.")
  private boolean fromEarliest;

  Topic topic() throws TopicProblem {
    return Topic.of(servers, name, Optional.ofNullable(settings));
  }

  boolean fromEarliest() {
    return fromEarliest;
  }
}
