/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.util.Locale;

/** How the event files of a race are written. */
enum Format {
  PARQUET,
  CSV;

  /** As the folder and the ending of its files. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
