/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Facts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as one object: its head, the rows as they come, and behind them their number and
 * the checksum of the array.
 */
@Component
class JsonRows {
  private final Facts facts;
  private final JsonMapper json;

  JsonRows(Facts facts, JsonMapper json) {
    this.facts = facts;
    this.json = json;
  }

  void write(Answer answer, OutputStream output) throws IOException {
    byte[] head = json.writeValueAsBytes(answer.head());
    output.write(head, 0, head.length - 1);
    output.write(",\"rows\":".getBytes(StandardCharsets.UTF_8));
    DigestOutputStream digested = new DigestOutputStream(output, Checksum.digest());
    digested.write('[');
    long rows = writeRows(answer, digested);
    digested.write(']');
    String checksum = HexFormat.of().formatHex(digested.getMessageDigest().digest());
    String tail = ",\"row_count\":%d,\"checksum\":\"%s\"}".formatted(rows, checksum);
    output.write(tail.getBytes(StandardCharsets.UTF_8));
  }

  private long writeRows(Answer answer, OutputStream output) throws IOException {
    long[] rows = {0};
    Consumer<Map<String, Object>> write =
        row -> write(json.writeValueAsBytes(row), rows[0]++ > 0, output);
    try {
      if (answer.revision().isPresent()) {
        List<Map<String, Object>> all = new ArrayList<>();
        read(answer, all::add);
        answer.revision().get().accept(all);
        all.forEach(write);
      } else {
        read(answer, write);
      }
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    return rows[0];
  }

  private void read(Answer answer, Consumer<Map<String, Object>> taker) {
    facts.ask(answer.query()).query((ResultSet row) -> taker.accept(answer.row().read(row)));
  }

  private static void write(byte[] row, boolean follows, OutputStream output) {
    try {
      if (follows) {
        output.write(',');
      }
      output.write(row);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
