/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A Kafka of one node on loopback, in a process of its own, from the jars that Maven fetched. */
public final class KafkaBroker implements AutoCloseable {
  private static final String SETTINGS =
      """
      process.roles=broker,controller
      node.id=1
      controller.quorum.voters=1@127.0.0.1:%2$d
      listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
      controller.listener.names=CONTROLLER
      log.dirs=%3$s
      offsets.topic.replication.factor=1
      transaction.state.log.replication.factor=1
      transaction.state.log.min.isr=1
      transaction.state.log.num.partitions=1
      auto.create.topics.enable=false
      log.cleaner.enable=false
      """;

  private static final String IDENTITY =
      """
      version=1
      cluster.id=MkU3OEVBNTcwNTJENDM2Qg
      node.id=1
      directory.id=Ry2zfZ4kT2uSZDh8uSUBmA
      """;

  /** The plainest producer: the broker answers as soon as it has a message, one after the other. */
  private static final Map<String, Object> ONE_BY_ONE =
      Map.of("acks", "1", "enable.idempotence", false, "max.in.flight.requests.per.connection", 1);

  private final String servers;
  private final Path told;
  private final Process process;
  private final Admin admin;
  private final KafkaProducer<byte[], byte[]> producer;

  /**
   * Starts a broker.
   *
   * @param home an empty directory for all that it keeps
   */
  public KafkaBroker(Path home) throws IOException {
    int port = freePort();
    servers = "127.0.0.1:" + port;
    Path logs = Files.createDirectory(home.resolve("logs"));
    Files.writeString(logs.resolve("meta.properties"), IDENTITY);
    Path settings = home.resolve("server.properties");
    Files.writeString(settings, SETTINGS.formatted(port, freePort(), logs));
    told = home.resolve("broker.log");
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "kafka.Kafka",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    admin = Admin.create(Map.of("bootstrap.servers", servers));
    Map<String, Object> sending = new HashMap<>(ONE_BY_ONE);
    sending.put("bootstrap.servers", servers);
    producer = new KafkaProducer<>(sending, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Where it listens. */
  public String servers() {
    return servers;
  }

  /** Creates a topic and waits until the broker tells of it, which it does a little later. */
  public void create(String topic, int partitions) throws Exception {
    admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    await(topic, true);
  }

  public void delete(String topic) throws Exception {
    admin.deleteTopics(List.of(topic)).all().get();
    await(topic, false);
  }

  private void await(String topic, boolean listed) throws Exception {
    while (admin.listTopics().names().get().contains(topic) != listed) {
      Thread.onSpinWait();
    }
  }

  /** Forgets the messages before an offset, as retention does. */
  public void forget(String topic, int partition, long before) throws Exception {
    admin
        .deleteRecords(
            Map.of(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(before)))
        .all()
        .get();
  }

  /** Sends texts and waits until all are there. */
  public void send(String topic, int partition, String... messages) throws Exception {
    List<byte[]> bytes = new ArrayList<>();
    for (String message : messages) {
      bytes.add(message.getBytes(StandardCharsets.UTF_8));
    }
    send(topic, partition, bytes);
  }

  /** Sends messages and waits until all are there. */
  public void send(String topic, int partition, List<byte[]> messages) throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (byte[] message : messages) {
      sent.add(producer.send(new ProducerRecord<>(topic, partition, null, message)));
    }
    for (Future<RecordMetadata> one : sent) {
      await(one);
    }
  }

  private void await(Future<RecordMetadata> sent) throws Exception {
    try {
      sent.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the broker said: " + Files.readString(told), failure);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
    process.destroyForcibly();
    process.onExit().join();
  }
}
