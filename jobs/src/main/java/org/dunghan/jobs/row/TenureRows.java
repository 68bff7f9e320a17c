/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.sla.Due;
import org.dunghan.jobs.sla.Finding;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Pause;
import org.dunghan.jobs.sla.Tenure;

/** Rows of the table {@code dossier}, in the order of its columns after layer and sign. */
final class TenureRows {
  private TenureRows() {}

  static void write(Tenure tenure, RowOutput row) {
    Tenure.Dimensions dimensions = tenure.dimensions();
    row.text(tenure.source())
        .text(tenure.dossierId())
        .uInt8(tenure.number())
        .text(dimensions.receivingUnit())
        .text(dimensions.resolvingUnit())
        .text(dimensions.procedure())
        .text(dimensions.channel())
        .flag(dimensions.inherited())
        .optional(tenure.receivedAt(), row::instant)
        .optional(tenure.acceptedAt(), row::instant)
        .optional(tenure.acceptedDay(), row::day);
    writeEnd(tenure.end(), row);
    row.optional(tenure.dueOriginal().map(Due::at), row::instant)
        .optional(tenure.dueAt().map(Due::at), row::instant)
        .optional(tenure.dueStatutory().map(Due::at), row::instant)
        .optional(tenure.overdueSince(), row::day);
    writePauses(tenure.pauses(), row);
    row.optional(tenure.processingDays(), row::uInt16)
        .text(tenure.holder())
        .optional(tenure.holderSince(), row::instant)
        .uInt32(tenure.actions())
        .uInt32(tenure.handoffs())
        .uInt16(tenure.extensions())
        .length(tenure.findings().size());
    for (Finding finding : tenure.findings()) {
      row.text(finding.name());
    }
    writeMovements(tenure.movements(), row);
  }

  private static void writeEnd(Optional<Tenure.End> end, RowOutput row) {
    row.optional(end.map(Tenure.End::at), row::instant)
        .optional(end.map(Tenure.End::day), row::day)
        .text(end.map(how -> how.type().name()).orElse(""))
        .text(end.flatMap(Tenure.End::timeliness).map(Enum::name).orElse(""));
  }

  private static void writePauses(List<Pause> pauses, RowOutput row) {
    row.length(pauses.size());
    for (Pause pause : pauses) {
      row.day(pause.begin()).optional(pause.until(), row::day);
    }
  }

  @SuppressWarnings("EnumOrdinal") // The enum is the order of the type's values, which begin at 1.
  private static void writeMovements(List<Movement> movements, RowOutput row) {
    row.length(movements.size());
    for (Movement movement : movements) {
      row.day(movement.day()).uInt8(movement.column().ordinal() + 1).uInt8(movement.change());
    }
  }
}
