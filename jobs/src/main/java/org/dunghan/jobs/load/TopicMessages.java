/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dunghan.jobs.topic.MessageRange;
import org.dunghan.jobs.topic.Topic;

/** Reads messages with Spark's connector; each task streams some of one partition, in order. */
final class TopicMessages {
  /** The columns of its rows. */
  static final int PARTITION = 0;

  static final int OFFSET = 1;
  static final int VALUE = 2;

  private static final long MESSAGES_PER_TASK = 200_000;

  private TopicMessages() {}

  static JavaRDD<Row> of(Topic topic, List<MessageRange> ranges) {
    DataFrameReader reader =
        SparkSession.builder()
            .getOrCreate()
            .read()
            .format("kafka")
            .option("assign", partitions(topic, ranges))
            .option("startingOffsets", offsets(topic, ranges, MessageRange::from))
            .option("endingOffsets", offsets(topic, ranges, MessageRange::until))
            .option("failOnDataLoss", true)
            .option("maxRecordsPerPartition", MESSAGES_PER_TASK);
    topic.clientSettings().forEach((key, value) -> reader.option("kafka." + key, value));
    return reader.load().select("partition", "offset", "value").javaRDD();
  }

  private static String partitions(Topic topic, List<MessageRange> ranges) {
    ObjectNode assigned = new ObjectMapper().createObjectNode();
    ranges.forEach(range -> assigned.withArray(topic.name()).add(range.partition()));
    return assigned.toString();
  }

  private static String offsets(
      Topic topic, List<MessageRange> ranges, ToLongFunction<MessageRange> which) {
    ObjectNode offsets = new ObjectMapper().createObjectNode();
    ObjectNode ofTopic = offsets.putObject(topic.name());
    ranges.forEach(
        range -> ofTopic.put(String.valueOf(range.partition()), which.applyAsLong(range)));
    return offsets.toString();
  }
}
