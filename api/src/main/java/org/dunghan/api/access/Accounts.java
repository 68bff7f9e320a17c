/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.state.ListFile;

/** The accounts of this machine: a change counts from the next request on. */
final class Accounts {
  private final ListFile<Account> file;

  Accounts(Path file) {
    this.file = new ListFile<>(file, Account[].class);
  }

  boolean exist() {
    return file.exists();
  }

  List<Account> all() {
    return file.all();
  }

  Optional<Account> find(String name) {
    return all().stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /** Adds an account, or takes the place of the one of its name. */
  void put(Account account) {
    List<Account> kept = without(account.name());
    kept.add(account);
    file.write(kept);
  }

  /** Whether there was such an account. */
  boolean remove(String name) {
    List<Account> kept = without(name);
    boolean removed = kept.size() < all().size();
    file.write(kept);
    return removed;
  }

  private List<Account> without(String name) {
    return new ArrayList<>(all().stream().filter(any -> !any.name().equals(name)).toList());
  }
}
