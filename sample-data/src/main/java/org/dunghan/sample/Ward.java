/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is assumed about a ward or commune.
 *
 * @param position from 1, in the order of the codes; the dossier codes are made of it
 * @param dossiers accepted from 1 July 2025 until countedUntil
 * @param latePercent lateness in per cent of the usual one
 * @param inherited dossiers taken over from the former district
 * @param inheritedOpen those of them that are not resolved by 25 August 2025
 */
record Ward(
    String code,
    int position,
    String formerUnit,
    String landOffice,
    int dossiers,
    LocalDate countedUntil,
    int onlinePermille,
    int latePercent,
    int inherited,
    int inheritedOpen) {

  /** Dossiers on the desk of one officer in a month. */
  private static final int PER_OFFICER = 220;

  static List<Ward> load() {
    List<Ward> wards = new ArrayList<>();
    for (NamedCsvRecord row : Table.rows("ward.csv")) {
      wards.add(of(row, wards.size() + 1));
    }
    return List.copyOf(wards);
  }

  private static Ward of(NamedCsvRecord row, int position) {
    return new Ward(
        row.getField("unit_code"),
        position,
        row.getField("former_unit"),
        row.getField("land_office"),
        Integer.parseInt(row.getField("dossiers")),
        LocalDate.parse(row.getField("counted_until")),
        Integer.parseInt(row.getField("online_permille")),
        Integer.parseInt(row.getField("late_percent")),
        Integer.parseInt(row.getField("inherited")),
        Integer.parseInt(row.getField("inherited_open")));
  }

  /** The same ward with so many times the dossiers, and the officers for them. */
  Ward times(double volume) {
    return new Ward(
        code,
        position,
        formerUnit,
        landOffice,
        (int) Math.round(dossiers * volume),
        countedUntil,
        onlinePermille,
        latePercent,
        inherited,
        inheritedOpen);
  }

  long key() {
    return Long.parseLong(code);
  }

  int officers() {
    return 4 + dossiers / PER_OFFICER;
  }
}
