/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A short list in a JSON file that only the program's user may read. Each look sees the file as it
 * is now.
 *
 * @param file whose folder is made when something is written
 * @param type array of what the list is of
 */
public record ListFile<T>(Path file, Class<T[]> type) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * All of it; nothing before it was ever written.
   *
   * @throws DamagedFile when it is no such list
   */
  public List<T> all() {
    if (!exists()) {
      return List.of();
    }
    try {
      return Arrays.asList(JSON.readValue(Files.readAllBytes(file), type));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JacksonException damaged) {
      throw new DamagedFile(file, damaged.getOriginalMessage());
    }
  }

  /** A reader sees the file as it was or as it is to be, never half of it. */
  public void write(List<T> list) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path written =
          Files.createTempFile(
              folder,
              file.getFileName().toString(),
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(written, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(list));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
