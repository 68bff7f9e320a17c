/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The local accounts of a machine, in a file that only its owner reads. */
final class Accounts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  Accounts(Path file) {
    this.file = file;
  }

  boolean exist() {
    return Files.exists(file);
  }

  /** All accounts as they are now: a change counts from the next request on. */
  List<Account> all() {
    if (!exist()) {
      return List.of();
    }
    try {
      return Arrays.asList(JSON.readValue(Files.readAllBytes(file), Account[].class));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JacksonException damaged) {
      throw new UnusableAccount(
          "%s is damaged (%s): mend it, or remove it to begin anew"
              .formatted(file, damaged.getOriginalMessage()));
    }
  }

  Optional<Account> find(String name) {
    return all().stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /** Adds an account, or takes the place of the one of its name. */
  void put(Account account) {
    List<Account> kept = without(account.name());
    kept.add(account);
    write(kept);
  }

  /** Whether there was such an account. */
  boolean remove(String name) {
    List<Account> kept = without(name);
    boolean removed = kept.size() < all().size();
    write(kept);
    return removed;
  }

  private List<Account> without(String name) {
    return new ArrayList<>(all().stream().filter(any -> !any.name().equals(name)).toList());
  }

  /** A reader sees the file as it was or as it is to be, never half of it. */
  private void write(List<Account> accounts) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path written =
          Files.createTempFile(
              file.toAbsolutePath().getParent(),
              "accounts",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
