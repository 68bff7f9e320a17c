/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.util.List;
import org.dunghan.jobs.publish.Runs;
import org.dunghan.jobs.read.EventFile;

/** What became of the files of a run. */
record FileOutcomes(double refuseAbove, SparkStages.ReadStage read, FoldTally fold) {

  List<Runs.LoadedFile> of(List<NumberedFile> files) {
    return files.stream().map(this::of).toList();
  }

  private Runs.LoadedFile of(NumberedFile numbered) {
    EventFile file = numbered.file();
    ReadOutput.FileTally tally =
        read.tallies().stream()
            .filter(any -> any.fileId() == numbered.id())
            .findFirst()
            .orElseThrow();
    String refusal = SparkStages.ReadStage.refusal(tally, refuseAbove);
    boolean refused = !refusal.isEmpty();
    return new Runs.LoadedFile(
        numbered.id(),
        file.name(),
        file.format().name(),
        file.bytes(),
        file.checksum(),
        tally.rows(),
        fold.accepted().getOrDefault(numbered.id(), 0L),
        fold.duplicate().getOrDefault(numbered.id(), 0L),
        refused ? tally.rows() : tally.rejected(),
        refused ? "REFUSED" : "LOADED",
        refusal,
        tally.latest());
  }
}
