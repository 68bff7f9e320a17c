/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;

/** The events of the cases, some of them in several versions. */
final class DossierEvents {
  private final Rows rows;
  private final String dossier;
  private int line;

  private DossierEvents(Rows rows, String dossier) {
    this.rows = rows;
    this.dossier = dossier;
  }

  static void insert(Rows rows) throws SQLException {
    new DossierEvents(rows, DossierCases.LATE).late();
    new DossierEvents(rows, DossierCases.HANDED_OVER).handedOver();
  }

  private void late() throws SQLException {
    Map<String, Object> received =
        event("e1", "RECEIVED", "2025-06-30 09:00:00", "2025-06-30 09:00:01");
    received.putAll(Map.of("unit_code", "19774", "procedure_code", "1.001193", "channel", "FAX"));
    add(received);
    Map<String, Object> accepted =
        event("e2", "ACCEPTED", "2025-07-01 01:30:00.123", "2025-07-01 01:31:00");
    accepted.put("officer_id", "o7");
    accepted.put("due_at", "2025-07-03 17:00:00");
    add(accepted);
    // Said twice at the same time: the later row counts. Run 9 is not of the generation.
    add(event("e3", "ASSIGNED", "2025-07-02 02:00:00", "2025-07-02 02:00:00"));
    add(event("e3", "SUPPLEMENT_REQUESTED", "2025-07-02 02:00:00", "2025-07-02 02:00:00"));
    Map<String, Object> unknown =
        event("e3", "CANCELLED", "2025-07-02 02:00:00", "2025-07-09 00:00:00");
    unknown.put("run_id", 9);
    add(unknown);
    // Corrected later, by an earlier run.
    Map<String, Object> corrected =
        event("e4", "SUPPLEMENTED", "2025-07-04 02:00:00", "2025-07-06 00:00:00");
    add(corrected);
    Map<String, Object> former =
        event("e4", "SUPPLEMENTED", "2025-07-03 02:00:00", "2025-07-05 00:00:00");
    former.put("run_id", 2);
    add(former);
    Map<String, Object> completed =
        event("e5", "COMPLETED", "2025-07-08 02:00:00", "2025-07-08 02:00:00");
    completed.put("officer_id", "o8");
    add(completed);
    add(event("e6", "RETURNED", "2025-08-10 16:59:00", "2025-08-10 17:00:00"));
    add(event("e7", "RETURNED", "2025-08-10 17:00:00", "2025-08-10 17:00:00"));
  }

  private void handedOver() throws SQLException {
    add(event("h1", "RECEIVED", "2025-07-01 01:00:00", "2025-07-01 01:00:00"));
    Map<String, Object> accepted =
        event("h2", "ACCEPTED", "2025-07-01 02:00:00", "2025-07-01 02:00:00");
    accepted.put("officer_id", "o1");
    add(accepted);
    Map<String, Object> assigned =
        event("h3", "ASSIGNED", "2025-07-02 02:00:00", "2025-07-02 02:00:00");
    assigned.putAll(Map.of("officer_id", "o2", "holder_code", "H57.LAND"));
    add(assigned);
    Map<String, Object> advised =
        event("h4", "ASSIGNED", "2025-07-03 02:00:00", "2025-07-03 02:00:00");
    advised.put("officer_id", "o3");
    add(advised);
    Map<String, Object> inherited =
        event("h5", "INHERITED", "2025-07-10 02:00:00", "2025-07-10 02:00:00");
    inherited.putAll(
        Map.of("unit_code", "19777", "procedure_code", "1.001193", "officer_id", "o4"));
    add(inherited);
  }

  private Map<String, Object> event(String id, String type, String occurred, String recorded) {
    Map<String, Object> event = new HashMap<>();
    event.putAll(Map.of("source", "hue", "dossier_id", dossier, "event_id", id));
    event.putAll(Map.of("event_type", type, "occurred_at", occurred, "recorded_at", recorded));
    event.putAll(Map.of("run_id", 1, "version", ++line, "line", line));
    return event;
  }

  private void add(Map<String, Object> event) throws SQLException {
    rows.insert("event", List.of(event));
  }
}
