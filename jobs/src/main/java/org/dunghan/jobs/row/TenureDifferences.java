/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dunghan.jobs.sla.Tenure;

/**
 * Writes rows of the table {@code dossier}: what was said before is taken back where it differs.
 */
public final class TenureDifferences {
  private final int layer;
  private final TableRows table;
  private final RowBuffer bytes = new RowBuffer();
  private final RowOutput row = new RowOutput(bytes);
  private long written;

  /**
   * @param layer that the rows belong to
   */
  public TenureDifferences(int layer, TableRows table) {
    this.layer = layer;
    this.table = table;
  }

  /** Writes how the tenures of a dossier differ from those before. */
  public void write(List<Tenure> before, List<Tenure> now) throws IOException {
    List<byte[]> obsolete = new ArrayList<>();
    for (Tenure tenure : before) {
      obsolete.add(row(tenure));
    }
    for (Tenure tenure : now) {
      byte[] said = row(tenure);
      if (!removeOne(obsolete, said)) {
        write(1, said);
      }
    }
    for (byte[] said : obsolete) {
      write(-1, said);
    }
  }

  private static boolean removeOne(List<byte[]> rows, byte[] row) {
    for (int index = 0; index < rows.size(); index++) {
      if (Arrays.equals(rows.get(index), row)) {
        rows.remove(index);
        return true;
      }
    }
    return false;
  }

  private byte[] row(Tenure tenure) {
    bytes.clear();
    TenureRows.write(tenure, row);
    return bytes.toByteArray();
  }

  private void write(int sign, byte[] said) throws IOException {
    table.row().uInt32(layer).uInt8(sign).bytes(said, 0, said.length);
    table.end();
    written++;
  }

  /** Number of rows so far. */
  public long written() {
    return written;
  }
}
