/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.clickhouse.client.api.internal.CompressedBlockInputStream;
import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jpountz.lz4.LZ4Factory;

/** How a body travels: as it is, as gzip, or in ClickHouse's own blocks of LZ4. */
enum Compression {
  NONE {
    @Override
    InputStream decompress(InputStream in) {
      return in;
    }

    @Override
    OutputStream compress(OutputStream out) {
      return out;
    }
  },
  GZIP {
    @Override
    InputStream decompress(InputStream in) throws IOException {
      return new GZIPInputStream(in);
    }

    @Override
    OutputStream compress(OutputStream out) throws IOException {
      return new GZIPOutputStream(out);
    }
  },
  LZ4_BLOCKS {
    @Override
    InputStream decompress(InputStream in) {
      return new CompressedBlockInputStream(
          in, LZ4Factory.fastestInstance().fastDecompressor(), BLOCK_BYTES);
    }

    @Override
    OutputStream compress(OutputStream out) {
      return new BlockOutput(out);
    }
  };

  static final int BLOCK_BYTES = 64 * 1024;

  abstract InputStream decompress(InputStream in) throws IOException;

  abstract OutputStream compress(OutputStream out) throws IOException;

  static Compression ofAnswer(boolean blocks, boolean http, Headers headers) {
    if (blocks) {
      return LZ4_BLOCKS;
    }
    String accepted = headers.getFirst("Accept-Encoding");
    return http && accepted != null && accepted.contains("gzip") ? GZIP : NONE;
  }

  static Compression ofBody(boolean blocks, Headers headers) throws StatementException {
    String encoding = headers.getFirst("Content-Encoding");
    if (encoding == null || encoding.equalsIgnoreCase("identity")) {
      return blocks ? LZ4_BLOCKS : NONE;
    }
    if (encoding.equalsIgnoreCase("gzip")) {
      return GZIP;
    }
    throw new StatementException(
        StatementException.NOT_IMPLEMENTED,
        "Content-Encoding " + encoding + ": send the body as gzip, or plain");
  }
}
