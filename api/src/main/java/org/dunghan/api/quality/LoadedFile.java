/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

/**
 * A file, or a partition of a topic, that a run read.
 *
 * @param checksum SHA-256 by which it is known
 * @param state LOADED, REFUSED as a whole, KNOWN from an earlier run
 * @param reason why it was refused
 */
record LoadedFile(
    long runId,
    long fileId,
    String name,
    String format,
    long bytes,
    String checksum,
    long rowsRead,
    long accepted,
    long duplicate,
    long rejected,
    String state,
    String reason) {}
