/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import org.dunghan.jobs.row.EventRow;
import org.dunghan.jobs.row.StoredEvent;

/**
 * An event that was just read.
 *
 * @param row as the table {@code event} takes it
 */
record ReadEvent(StoredEvent stored, EventRow row) {}
