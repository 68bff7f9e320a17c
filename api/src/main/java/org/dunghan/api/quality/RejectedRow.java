/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

/**
 * A row that could not be taken.
 *
 * @param line on which it begins, from 1; the offset of a message
 * @param columnName at fault; empty where the row as a whole is
 * @param content as it was read
 */
record RejectedRow(
    long runId,
    long fileId,
    String fileName,
    long line,
    String columnName,
    String reason,
    String content) {
  RejectedRowKey key() {
    return new RejectedRowKey(runId, fileId, line);
  }
}
