/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import org.dunghan.jobs.read.EventFile;

/** A file with its number within the run, from 1. */
record NumberedFile(int id, EventFile file) implements Serializable {}
