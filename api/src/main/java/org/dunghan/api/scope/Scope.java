/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import java.util.List;

/**
 * The units whose dossiers a reader may see.
 *
 * @param seesAll whether there is no such limit
 * @param units those that the reader is confined to, in order; none where all are seen
 * @param hidesSmallCounts whether a count must not point at a person: so in the public view
 */
public record Scope(boolean seesAll, List<String> units, boolean hidesSmallCounts) {
  public static final Scope EVERYTHING = new Scope(true, List.of(), false);
  public static final Scope PUBLIC = new Scope(true, List.of(), true);

  /** Confines a reader to units. */
  public static Scope of(List<String> units) {
    return new Scope(false, units.stream().sorted().distinct().toList(), false);
  }

  /** What tells answers within different scopes apart. */
  public String id() {
    if (hidesSmallCounts) {
      return "public";
    }
    return seesAll ? "all" : "units " + String.join(" ", units);
  }

  /** Whether the dossiers of a unit are among them. */
  public boolean sees(String unit) {
    return seesAll || units.contains(unit);
  }
}
