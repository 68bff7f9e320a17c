/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Looks for dossiers by their codes among all that the reader may see. */
@Component
class DossiersElsewhere {
  /** The engine reads no query of more than 256 KB; a character is up to three bytes. */
  private static final int MOST_CHARACTERS = 60_000;

  /** As the contract of events has it; what is longer is no code of ours. */
  private static final int LONGEST_CODE = 120;

  /** No code holds a line break, so that one text holds them all. */
  private static final String SEPARATOR = "\n";

  private static final String DOSSIERS =
      """
      SELECT dossier_id, resolving_unit, accepted_day, ended_day
      FROM dossier
      WHERE %s
          AND dossier_id IN (SELECT arrayJoin(splitByString(:separator, :codes)))
      GROUP BY source, dossier_id, tenure, resolving_unit, accepted_day, ended_day
      HAVING sum(sign) > 0
      ORDER BY dossier_id, tenure DESC, source
      LIMIT 1 BY dossier_id
      """
          .formatted(FactRows.OF_DOSSIERS);

  private final Facts facts;

  DossiersElsewhere(Facts facts) {
    this.facts = facts;
  }

  /** Those that are found, by code. */
  Map<String, Whereabouts> find(List<String> codes, Reading reading) {
    Map<String, Whereabouts> found = new HashMap<>();
    RowCallbackHandler handler =
        row ->
            found.put(
                row.getString("dossier_id"),
                new Whereabouts(
                    row.getString("resolving_unit"),
                    row.getObject("accepted_day", LocalDate.class),
                    row.getObject("ended_day", LocalDate.class)));
    for (String some : texts(codes)) {
      facts.ask(DOSSIERS, reading, Map.of("separator", SEPARATOR, "codes", some)).query(handler);
    }
    return found;
  }

  /** The codes in texts that a query can hold. */
  static List<String> texts(List<String> codes) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String code : codes) {
      if (code.length() > LONGEST_CODE) {
        continue;
      }
      if (!text.isEmpty()) {
        if (text.length() + SEPARATOR.length() + code.length() > MOST_CHARACTERS) {
          texts.add(text.toString());
          text.setLength(0);
        } else {
          text.append(SEPARATOR);
        }
      }
      text.append(code);
    }
    if (!text.isEmpty()) {
      texts.add(text.toString());
    }
    return texts;
  }
}
