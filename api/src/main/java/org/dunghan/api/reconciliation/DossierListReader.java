/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.dunghan.api.error.OversizedBody;
import org.dunghan.api.error.SlowBody;
import org.dunghan.api.error.UnusableBody;

/**
 * Reads a list from CSV in UTF-8, with or without a byte order mark, separated by commas or
 * semicolons: the header line tells which.
 */
final class DossierListReader {
  private static final int LONGEST_HEADER = 4096;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String WHAT_TO_SEND =
      "send CSV with the column dossier_id and any of status, accepted_day, ended_day, due_day.";

  private DossierListReader() {}

  /**
   * Reads rows to the end, which are to be here within so many seconds; bad ones are kept with
   * their reason.
   *
   * @throws UnusableBody when there is no list, or not one row of it can be used
   */
  static DossierList read(InputStream body, int seconds) {
    return read(new BoundedBody(body, seconds));
  }

  static DossierList read(BoundedBody body) {
    try (BufferedReader text =
            new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()));
        CsvReader<CsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
      return read(csv.iterator());
    } catch (CsvParseException failure) {
      if (failure.getCause() instanceof OversizedBody oversized) {
        throw oversized;
      }
      if (failure.getCause() instanceof SlowBody slow) {
        throw slow;
      }
      throw new UnusableBody(
          "The body is no CSV: %s; %s".formatted(failure.getMessage(), WHAT_TO_SEND));
    } catch (UncheckedIOException failure) {
      throw unreadable(failure.getCause());
    } catch (IOException failure) {
      throw unreadable(failure);
    }
  }

  /** Looks at the header line, and steps over the byte order mark. */
  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    boolean marked = text.read() == BYTE_ORDER_MARK;
    text.reset();
    if (marked) {
      text.skip(1);
    }
    text.mark(LONGEST_HEADER);
    int next = 0;
    int read = 0;
    while (next != -1 && next != '\n' && next != ';' && next != ',' && read < LONGEST_HEADER) {
      next = text.read();
      read++;
    }
    text.reset();
    return next == ';' ? ';' : ',';
  }

  private static DossierList read(Iterator<CsvRecord> records) {
    if (!records.hasNext()) {
      throw new UnusableBody("The body is empty; " + WHAT_TO_SEND);
    }
    ListHeader header = ListHeader.of(records.next().getFields());
    DossierList list = new DossierList();
    while (records.hasNext()) {
      header.read(records.next(), list);
    }
    if (list.count() == 0) {
      throw new UnusableBody("The body has a header and no rows; " + WHAT_TO_SEND);
    }
    if (list.badRows().size() == list.count()) {
      DossierList.BadRow first = list.badRows().get(0);
      throw new UnusableBody(
          "No row of the body can be used. Line %d: %s".formatted(first.line(), first.reason()));
    }
    return list;
  }

  private static RuntimeException unreadable(IOException failure) {
    return failure instanceof CharacterCodingException
        ? new UnusableBody("The body is not in UTF-8; save it in that encoding, and send it again.")
        : new UncheckedIOException(failure);
  }
}
