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
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Opens the rows of a file on any file system that Spark knows. */
public final class RowReader {
  private static final int BUFFER_BYTES = 1 << 16;

  private final Configuration configuration;

  /**
   * @param configuration where Hadoop's file systems look for their settings
   */
  public RowReader(Configuration configuration) {
    this.configuration = configuration;
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
      case CSV -> new CsvRows(text(file), columns);
      case JSON_LINES -> new JsonLineRows(text(file), columns);
      case PARQUET -> new ParquetRows(file.path(), configuration, columns);
      case XES -> new XesRows(decompressed(file), columns);
    };
  }

  /** UTF-8 without its byte-order mark; anything else is an error, not a question mark. */
  private Reader text(EventFile file) throws IOException {
    InputStream bytes = decompressed(file);
    InputStream unmarked = BOMInputStream.builder().setInputStream(bytes).get();
    return new InputStreamReader(
        unmarked,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private InputStream decompressed(EventFile file) throws IOException {
    Path path = new Path(file.path());
    InputStream stored = path.getFileSystem(configuration).open(path, BUFFER_BYTES);
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(stored, BUFFER_BYTES);
    }
    return name.endsWith(".zst") ? new ZstdInputStream(stored) : stored;
  }
}
