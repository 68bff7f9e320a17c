/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dunghan.jobs.contract.InvalidRow;

/** CSV by RFC 4180, with a header line; quoted values may hold line breaks. */
final class CsvRows implements NamedRows {
  private static final Pattern RECORD_LINE = Pattern.compile("(?<=starting at line )\\d+");

  private final CloseableIterator<CsvRecord> records;
  private final Header header;
  private final Split split;
  private CsvRecord current;

  /** The rows of a file from its header line on. */
  CsvRows(Reader reader, Columns columns) throws RefusedFile, IOException {
    split = Split.WHOLE;
    records = records(reader);
    if (!next()) {
      throw new RefusedFile("is empty: it has not even a header line");
    }
    header = new Header(current.getFields(), columns);
  }

  /** The rows of a split behind the header line. */
  CsvRows(Reader reader, Header header, Split split) {
    this.split = split;
    this.header = header;
    records = records(reader);
  }

  private static CloseableIterator<CsvRecord> records(Reader reader) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(reader)
        .iterator();
  }

  Header header() {
    return header;
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      current = records.next();
      return true;
    } catch (CsvParseException e) {
      throw new RefusedFile("is no CSV: " + inFile(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException notUtf8) {
        throw new RefusedFile(notUtf8);
      }
      throw e.getCause();
    }
  }

  /** The message of the CSV reader, which counts the lines of the split, with that of the file. */
  private String inFile(String message) {
    Matcher line = RECORD_LINE.matcher(message);
    return line.find()
        ? line.replaceFirst(String.valueOf(split.linesBefore() + Long.parseLong(line.group())))
        : message;
  }

  @Override
  public String value(String column) throws InvalidRow {
    return cell(column).text();
  }

  @Override
  public Cell cell(String column) {
    return header.position(column).map(position -> (Cell) () -> text(position)).orElse(Cell.EMPTY);
  }

  private String text(int position) throws InvalidRow {
    if (current.getFieldCount() != header.width()) {
      throw new InvalidRow(
          "",
          "has %d values where the header has %d: check the commas and quotes"
              .formatted(current.getFieldCount(), header.width()));
    }
    return current.getField(position);
  }

  @Override
  public long line() {
    return current == null
        ? split.lastLine()
        : split.linesBefore() + current.getStartingLineNumber();
  }

  @Override
  public String content() {
    StringWriter content = new StringWriter();
    CsvWriter.builder()
        .bufferSize(0)
        .lineDelimiter(LineDelimiter.LF)
        .build(content)
        .writeRecord(current.getFields());
    return content.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
