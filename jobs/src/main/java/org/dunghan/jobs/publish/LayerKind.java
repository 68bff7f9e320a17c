/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

/** What a layer says. */
public enum LayerKind {
  /** All facts. */
  BASE,
  /** How facts differ from those of the layers before. */
  INCREMENT,
  /** The sum of layers. */
  COMPACTION
}
