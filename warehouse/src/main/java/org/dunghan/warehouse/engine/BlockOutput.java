/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.clickhouse.client.api.internal.CompressedBlockOutputStream.LZ4OutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;

/**
 * Blocks of LZ4. The stream that it writes to has room for a block that grew no longer than what it
 * was made of, and fails for bytes that are packed already, as those of Parquet are: so it gets
 * blocks that leave it room.
 */
final class BlockOutput extends FilterOutputStream {
  private static final LZ4Compressor COMPRESSOR = LZ4Factory.fastestInstance().fastCompressor();

  BlockOutput(OutputStream out) {
    super(
        new LZ4OutputStream(
            out, COMPRESSOR, COMPRESSOR.maxCompressedLength(Compression.BLOCK_BYTES)));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int begin = 0; begin < length; begin += Compression.BLOCK_BYTES) {
      out.write(bytes, offset + begin, Math.min(Compression.BLOCK_BYTES, length - begin));
      out.flush();
    }
  }
}
