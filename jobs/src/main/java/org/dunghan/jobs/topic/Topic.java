/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A Kafka topic of dossier events, and how it is reached.
 *
 * @param servers brokers that are asked first, ex. "kafka-1:9092,kafka-2:9092"
 * @param settings further ones of Kafka's clients, such as {@code security.protocol}
 */
public record Topic(String servers, String name, Map<String, String> settings) {

  /**
   * A topic with the settings of a file.
   *
   * @param settings properties file, because a command line is seen by every user; none: no
   *     settings
   * @throws TopicProblem when the file cannot be read
   */
  public static Topic of(String servers, String name, Optional<Path> settings) throws TopicProblem {
    Properties properties = new Properties();
    if (settings.isPresent()) {
      try (Reader text = Files.newBufferedReader(settings.get(), StandardCharsets.UTF_8)) {
        properties.load(text);
      } catch (IOException | IllegalArgumentException e) {
        throw new TopicProblem(
            "%s cannot be read as a properties file: %s".formatted(settings.get(), e.getMessage()),
            e);
      }
    }
    Map<String, String> sorted = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
    return new Topic(servers, name, sorted);
  }

  /** All settings of a client that reads only what was committed. */
  public Map<String, String> clientSettings() {
    Map<String, String> all = new TreeMap<>(settings);
    all.put("bootstrap.servers", servers);
    all.put("isolation.level", "read_committed");
    return all;
  }

  /** Settings may hold a password. */
  @Override
  public String toString() {
    return name + " on " + servers;
  }
}
