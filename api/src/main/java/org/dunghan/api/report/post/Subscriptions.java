/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dunghan.api.state.ListFile;

/** Who is sent what. */
final class Subscriptions {
  private final ListFile<Subscription> file;

  Subscriptions(Path file) {
    this.file = new ListFile<>(file, Subscription[].class);
  }

  List<Subscription> all() {
    return file.all();
  }

  /** Adds one, or takes the place of the same one. */
  void put(Subscription subscription) {
    file.write(
        Stream.concat(
                all().stream().filter(Predicate.not(subscription::isSame)), Stream.of(subscription))
            .toList());
  }

  /** Ends all of an address, and says how many there were. */
  int remove(String address) {
    List<Subscription> all = all();
    List<Subscription> kept =
        all.stream().filter(subscription -> !subscription.address().equals(address)).toList();
    file.write(kept);
    return all.size() - kept.size();
  }
}
