/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import org.dunghan.jobs.sla.Rulebook;

/**
 * The rules of a fold.
 *
 * @param now by which facts are said
 * @param former by which facts are taken back
 */
record Rules(Rulebook now, Rulebook former) implements Serializable {}
