/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.util.List;

/** Seven dossiers of July 2025, one for each fate, as rows in the order of the scene's header. */
final class SampleEvents {
  static final List<String> JULY =
      List.of(
          event("e01", "early", "RECEIVED", "07-01T08:00", "W1,P5,ONLINE,"),
          event("e02", "early", "ACCEPTED", "07-01T08:30", ",,,"),
          event("e03", "early", "COMPLETED", "07-04T10:00", ",,,"),
          event("e04", "late", "RECEIVED", "07-01T08:00", "W1,P5,KIOSK,"),
          event("e05", "late", "ACCEPTED", "07-01T08:30", ",,,"),
          event("e06", "late", "COMPLETED", "07-09T10:00", ",,,"),
          event("e07", "paused", "RECEIVED", "07-01T08:00", "W2,P5,ONLINE,"),
          event("e08", "paused", "ACCEPTED", "07-01T09:00", ",,,"),
          event("e09", "paused", "SUPPLEMENT_REQUESTED", "07-03T09:00", ",,,"),
          event("e10", "inherited", "RECEIVED", "07-01T08:00", "W1,P5,ONLINE,"),
          event("e11", "inherited", "ACCEPTED", "07-01T09:00", ",,,"),
          event("e12", "inherited", "INHERITED", "07-07T09:00", "W2,P5,,2025-07-10T00:00+07:00"),
          event("e13", "declined", "RECEIVED", "07-01T08:00", "W1,P5,IN_PERSON,"),
          event("e14", "declined", "DECLINED", "07-02T08:00", ",,,"),
          event("e15", "agency", "RECEIVED", "07-01T08:00", "W1,PA,POST,"),
          event("e16", "agency", "ACCEPTED", "07-01T09:00", ",,,"),
          event("e17", "unlimited", "RECEIVED", "07-01T08:00", "W2,P0,ONLINE,"),
          event("e18", "unlimited", "ACCEPTED", "07-01T09:00", ",,,"),
          event("e19", "unlimited", "RETURNED", "07-02T09:00", ",,,"));

  /** What came later: a correction, late events, a cancellation, a new dossier. */
  static final List<String> AUGUST =
      List.of(
          eventRecordedOn("2025-08-05", "e03", "early", "COMPLETED", "07-10T10:00", ",,,"),
          eventRecordedOn("2025-07-01", "e06", "late", "COMPLETED", "07-02T10:00", ",,,"),
          event("e20", "paused", "SUPPLEMENTED", "07-08T09:00", ",,,"),
          event("e21", "agency", "EXTENDED", "07-28T09:00", ",,,2025-08-08T00:00+07:00"),
          event("e22", "unlimited", "CANCELLED", "07-03T09:00", ",,,"),
          event("e23", "new", "RECEIVED", "08-01T08:00", "W2,P5,POST,"),
          event("e24", "new", "ACCEPTED", "08-01T09:00", ",,,"));

  private SampleEvents() {}

  /** An event of 2025 that was recorded on 15 July. */
  static String event(String id, String dossier, String type, String at, String rest) {
    return eventRecordedOn("2025-07-15", id, dossier, type, at, rest);
  }

  static String eventRecordedOn(
      String day, String id, String dossier, String type, String at, String rest) {
    return "%s,%s,%s,2025-%s:00+07:00,%sT12:00:00+07:00,%s"
        .formatted(id, dossier, type, at, day, rest);
  }
}
