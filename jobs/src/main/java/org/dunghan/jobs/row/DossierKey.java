/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;

/** What tells dossiers apart; a row of {@code event} begins with it. */
public record DossierKey(String source, String dossierId) implements Comparable<DossierKey> {
  /** The key of a row, of which no more is read. */
  public static DossierKey read(RowInput row) throws IOException {
    return new DossierKey(row.code(), row.text());
  }

  @Override
  public int compareTo(DossierKey other) {
    int bySource = source.compareTo(other.source);
    return bySource == 0 ? dossierId.compareTo(other.dossierId) : bySource;
  }
}
