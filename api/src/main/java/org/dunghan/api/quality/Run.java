/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.OffsetDateTime;

/**
 * A run of the job: each row that it read was accepted, known already, or rejected.
 *
 * @param job load or rebuild
 * @param state STARTED, PUBLISHED, NOTHING_NEW, FAILED
 * @param finishedAt none while it lasts, and where it died
 * @param generation published by it, 0 for none
 * @param message why it failed or changed nothing, or what a mapping met
 */
record Run(
    long runId,
    String job,
    String source,
    String state,
    OffsetDateTime startedAt,
    OffsetDateTime finishedAt,
    long rowsRead,
    long accepted,
    long duplicate,
    long rejected,
    long dossiers,
    long generation,
    String codeVersion,
    String message) {}
