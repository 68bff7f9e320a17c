/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.util.List;
import java.util.function.ToLongFunction;
import org.dunghan.jobs.publish.Changes;
import org.dunghan.jobs.publish.Runs;

/**
 * What a load did.
 *
 * @param outcome every row read is in exactly one of accepted, duplicate and rejected
 * @param refused files that were refused as a whole, each with its reason
 * @param known number of files that a published run had loaded before
 * @param restated dossiers whose facts changed although they had no new events
 */
public record LoadResult(
    Runs.RunOutcome outcome, List<String> refused, int known, Changes.Restated restated) {

  static LoadResult of(
      List<Runs.LoadedFile> files, int known, long dossiers, int generation, String message) {
    return new LoadResult(
        new Runs.RunOutcome(
            generation == 0 ? "NOTHING_NEW" : "PUBLISHED",
            sum(files, Runs.LoadedFile::read),
            sum(files, Runs.LoadedFile::accepted),
            sum(files, Runs.LoadedFile::duplicate),
            sum(files, Runs.LoadedFile::rejected),
            dossiers,
            generation,
            message),
        files.stream()
            .filter(file -> !file.reason().isEmpty())
            .map(file -> file.name() + ": " + file.reason())
            .toList(),
        known,
        Changes.Restated.NOTHING);
  }

  LoadResult restating(Changes.Restated dossiers) {
    return new LoadResult(outcome, refused, known, dossiers);
  }

  static LoadResult nothing(int known, String message) {
    return of(List.of(), known, 0, 0, message);
  }

  private static long sum(List<Runs.LoadedFile> files, ToLongFunction<Runs.LoadedFile> count) {
    return files.stream().mapToLong(count).sum();
  }
}
