/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.util.List;
import java.util.Map;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;

/** Cuts the rows behind a finding into pages. */
@Component
class FindingPages {
  private static final String KEY = "key";

  private final FindingQueries queries;

  FindingPages(FindingQueries queries) {
    this.queries = queries;
  }

  /** Looks one row ahead, so that a full page that is the last one says so. */
  Cut cut(FindingsQuestion question, Page page, Reading reading) {
    List<Map<String, Object>> rows =
        queries.rows(question, new Page(page.limit() + 1, page.after()), reading);
    boolean goesOn = rows.size() > page.limit();
    List<Map<String, Object>> sent = goesOn ? rows.subList(0, page.limit()) : rows;
    String next = goesOn ? key(sent.get(sent.size() - 1), question.rows(reading)) : null;
    sent.forEach(row -> row.remove(KEY));
    return new Cut(sent, next);
  }

  private static String key(Map<String, Object> row, String rows) {
    return PageKey.text(List.of(row.get(KEY).toString()), rows);
  }

  /**
   * The rows of a page.
   *
   * @param next the key of the last one; none where no other follows
   */
  record Cut(List<Map<String, Object>> rows, String next) {}
}
