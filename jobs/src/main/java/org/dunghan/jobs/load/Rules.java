/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import org.dunghan.jobs.publish.Generation;
import org.dunghan.jobs.reference.RulebookQueries;
import org.dunghan.jobs.sla.Rulebook;

/**
 * The rules of a fold.
 *
 * @param now by which facts are said
 * @param former by which facts are taken back
 */
record Rules(Rulebook now, Rulebook former) implements Serializable {

  /** Those of a version of the reference tables, and those of the current generation. */
  static Rules of(int reference, Standing standing, Connection connection) throws SQLException {
    RulebookQueries queries = new RulebookQueries(connection);
    Rulebook now = queries.rulebook(reference);
    int former = standing.current().map(Generation::referenceVersion).orElse(reference);
    return new Rules(now, former == reference ? now : queries.rulebook(former));
  }
}
