/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** Texts, each after its length. */
final class TextColumn implements NativeColumn {
  private final RowBuffer texts = new RowBuffer();

  @Override
  public void take(RowInput row) throws IOException {
    row.copyText(texts);
  }

  @Override
  public void pad() {
    texts.write(0);
  }

  @Override
  public void writeTo(OutputStream output) throws IOException {
    texts.writeTo(output);
  }

  @Override
  public void clear() {
    texts.clear();
  }
}
