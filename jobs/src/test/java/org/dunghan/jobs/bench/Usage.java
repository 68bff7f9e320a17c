/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

/**
 * What a process took.
 *
 * @param wall seconds from its start
 * @param cpu seconds of all its threads and of the children that it waited for, user and system
 * @param peak bytes of resident memory at most
 */
record Usage(double wall, double cpu, long peak) {}
