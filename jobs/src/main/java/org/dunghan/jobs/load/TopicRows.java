/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.read.JsonMessage;
import org.dunghan.jobs.read.Rows;

/** Messages of one partition as rows; the line of a message is its offset. */
final class TopicRows implements Rows {
  private final Iterator<Row> messages;
  private final int partition;
  private Row first;
  private JsonMessage current;
  private long offset;

  /**
   * @param messages at least one
   */
  TopicRows(Iterator<Row> messages) {
    this.messages = messages;
    first = messages.next();
    partition = first.getInt(TopicMessages.PARTITION);
  }

  int partition() {
    return partition;
  }

  @Override
  public boolean next() {
    if (first == null && !messages.hasNext()) {
      return false;
    }
    Row message = first == null ? messages.next() : first;
    first = null;
    offset = message.getLong(TopicMessages.OFFSET);
    current = JsonMessage.of(message.getAs(TopicMessages.VALUE));
    return true;
  }

  @Override
  public String value(EventColumn column) throws InvalidRow {
    return current.value(column);
  }

  @Override
  public long line() {
    return offset;
  }

  @Override
  public String content() {
    return current.content();
  }

  /** The task's end closes the connection. */
  @Override
  public void close() {}
}
