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
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Facts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer as one object: its head, the rows as they come, and behind them their number,
 * the key of the next page where they are paged, and the checksum of the array.
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
    SentRows sent = new SentRows(answer, json, digested);
    try {
      write(answer, sent);
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    digested.write(']');
    String checksum = HexFormat.of().formatHex(digested.getMessageDigest().digest());
    String tail =
        ",\"row_count\":%d%s,\"checksum\":\"%s\"}".formatted(sent.count(), sent.next(), checksum);
    output.write(tail.getBytes(StandardCharsets.UTF_8));
  }

  byte[] write(Object whole) {
    return json.writeValueAsBytes(whole);
  }

  /** The lists of an answer, as rows. */
  List<WholeTable> tables(WholeAnswer answer) {
    JsonNode body = json.valueToTree(answer.body());
    return answer.tables().stream().map(list -> WholeTable.of(list, body.get(list))).toList();
  }

  private void write(Answer answer, SentRows sent) {
    if (answer.revision().isPresent()) {
      List<Map<String, Object>> all = new ArrayList<>();
      facts
          .ask(answer.query())
          .query(
              (ResultSet row) -> {
                all.add(answer.row().read(row));
              });
      answer.revision().get().accept(all);
      all.forEach(sent::add);
    } else {
      facts.read(answer.query(), sent::add);
    }
  }
}
