/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/** Opens the rows of a file, or of a split of it, on any file system that Spark knows. */
public final class RowReader {
  private static final int BUFFER_BYTES = 1 << 16;

  private final Configuration configuration;
  private final Split split;

  /**
   * @param configuration where Hadoop's file systems look for their settings
   */
  public RowReader(Configuration configuration) {
    this(configuration, Split.WHOLE);
  }

  /**
   * @param configuration where Hadoop's file systems look for their settings
   * @param split what is read of the files
   */
  public RowReader(Configuration configuration, Split split) {
    this.configuration = configuration;
    this.split = split;
  }

  /**
   * The rows of a file, read as a stream.
   *
   * @throws RefusedFile when the file as a whole breaks the contract
   */
  public Rows open(EventFile file) throws RefusedFile, IOException {
    if (file.format() == FileFormat.XES) {
      throw new RefusedFile(
          "is an XES log: say with --mapping FILE what its attributes mean in the contract");
    }
    return new ContractRows(rows(file, new ContractColumns()));
  }

  /**
   * The rows of a file with columns of its own, read as a stream. A file that lists its columns
   * nowhere is read twice.
   *
   * @throws RefusedFile when it lacks one of the columns, before its first row
   */
  public NamedRows open(EventFile file, NamedColumns columns) throws RefusedFile, IOException {
    if (!file.format().hasHeader()) {
      SeenColumns seen = new SeenColumns();
      try (NamedRows rows = rows(file, seen)) {
        while (rows.next()) {
          // Only its columns matter.
        }
      }
      columns.requireAll(seen.names());
    }
    return rows(file, columns);
  }

  private NamedRows rows(EventFile file, Columns columns) throws RefusedFile, IOException {
    return switch (file.format()) {
      case CSV -> csv(file, columns);
      case JSON_LINES -> new JsonLineRows(text(file, split), columns, split);
      case PARQUET -> new ParquetRows(file.path(), configuration, columns, split);
      case XES -> new XesRows(decompressed(file, split), columns);
      case KAFKA -> throw new IllegalArgumentException("messages are in no file");
    };
  }

  private NamedRows csv(EventFile file, Columns columns) throws RefusedFile, IOException {
    if (split.isFirst()) {
      return new CsvRows(text(file, split), columns);
    }
    try (CsvRows beginning = new CsvRows(text(file, Split.WHOLE), columns)) {
      return new CsvRows(text(file, split), beginning.header(), split);
    }
  }

  /** UTF-8 without its byte-order mark; anything else is an error, not a question mark. */
  private Reader text(EventFile file, Split part) throws IOException {
    InputStream bytes = decompressed(file, part);
    return new InputStreamReader(
        part.isFirst() ? BOMInputStream.builder().setInputStream(bytes).get() : bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private InputStream decompressed(EventFile file, Split part) throws IOException {
    Path path = new Path(file.path());
    FSDataInputStream stored = path.getFileSystem(configuration).open(path, BUFFER_BYTES);
    stored.seek(part.begin());
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(stored, BUFFER_BYTES);
    }
    return name.endsWith(".zst")
        ? new ZstdInputStream(stored)
        : BoundedInputStream.builder()
            .setInputStream(stored)
            .setMaxCount(part.end() - part.begin())
            .get();
  }
}
