/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Local days on which the clock stopped and went on; it goes on never while {@code until} is none.
 */
public record Pause(LocalDate begin, Optional<LocalDate> until) {}
