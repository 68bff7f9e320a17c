/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What people ask for, and how often. */
final class ProcedureMix {

  /** A procedure that the mix does not name. */
  private static final int RARE_SHARE = 1;

  private static final int RARE_LATE = 15;
  private static final int RARE_SUPPLEMENT = 40;

  private final List<Practice> practices;
  private final int shares;
  private final int inheritedShares;

  private ProcedureMix(List<Practice> practices) {
    this.practices = practices;
    shares = practices.stream().mapToInt(Practice::share).sum();
    inheritedShares = practices.stream().mapToInt(Practice::inheritedShare).sum();
  }

  static ProcedureMix load() {
    Map<String, NamedCsvRecord> named = new HashMap<>();
    Table.rows("procedure_mix.csv").forEach(row -> named.put(row.getField("procedure_code"), row));
    List<Practice> practices = new ArrayList<>();
    for (NamedCsvRecord row : Table.rows("reference/procedure.csv")) {
      String code = row.getField("code");
      Limit limit = Limit.of(row.getField("limit_value"), row.getField("limit_unit"));
      String agency = row.getField("competent_unit_code");
      practices.add(
          named.containsKey(code)
              ? named(named.get(code), agency, limit)
              : rare(code, agency, limit));
    }
    return new ProcedureMix(List.copyOf(practices));
  }

  Practice draw(Chance chance) {
    return draw(chance, Practice::share, shares);
  }

  Practice drawInherited(Chance chance) {
    return draw(chance, Practice::inheritedShare, inheritedShares);
  }

  private Practice draw(Chance chance, ToIntFunction<Practice> share, int sum) {
    int rest = chance.below(sum);
    for (Practice practice : practices) {
      rest -= share.applyAsInt(practice);
      if (rest < 0) {
        return practice;
      }
    }
    throw new IllegalStateException("The shares of the procedures do not add up");
  }

  private static Practice named(NamedCsvRecord row, String agency, Limit limit) {
    return new Practice(
        row.getField("procedure_code"),
        agency,
        limit,
        appointments(row.getField("appointments"), limit),
        Script.valueOf(row.getField("script")),
        Integer.parseInt(row.getField("share")),
        Integer.parseInt(row.getField("inherited_share")),
        Integer.parseInt(row.getField("late_permille")),
        Integer.parseInt(row.getField("supplement_permille")));
  }

  private static Practice rare(String code, String agency, Limit limit) {
    Script script = limit.unit() == LimitUnit.SAME_DAY ? Script.CERTIFICATION : Script.DESK;
    return new Practice(
        code, agency, limit, List.of(limit), script, RARE_SHARE, 0, RARE_LATE, RARE_SUPPLEMENT);
  }

  private static List<Limit> appointments(String cases, Limit limit) {
    if (cases.isEmpty()) {
      return List.of(limit);
    }
    LimitUnit unit = limit.unit() == LimitUnit.NONE ? LimitUnit.WORKING_DAYS : limit.unit();
    return Arrays.stream(cases.split("\\|"))
        .map(days -> new Limit(unit, Integer.parseInt(days)))
        .toList();
  }
}
