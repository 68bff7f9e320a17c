/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where libchdb, the ClickHouse engine as a shared library, lies on this machine.
 *
 * @param cache the directory of everything that Đúng Hạn fetches
 * @param system name of the operating system as Java gives it
 * @param processor name of the architecture as Java gives it
 */
record EngineLibrary(Path cache, String system, String processor, LibraryFetch fetch) {
  static final String VERSION = "26.7.3-stable.1";

  /** Names a library that is there already, for platforms that no checksum is pinned for. */
  private static final String LIBRARY_VARIABLE = "DUNGHAN_CHDB_LIBRARY";

  static EngineLibrary ofThisMachine() {
    return new EngineLibrary(
        cache(System.getenv()),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        new LibraryFetch("npm"));
  }

  static Path cache(Map<String, String> environment) {
    return variable(environment, "DUNGHAN_CACHE")
        .or(() -> variable(environment, "XDG_CACHE_HOME").map(path -> path.resolve("dunghan")))
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "dunghan"));
  }

  private static Optional<Path> variable(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isBlank()).map(Path::of);
  }

  /** The library, fetched first if need be. */
  Path path() {
    Optional<Path> given = variable(System.getenv(), LIBRARY_VARIABLE);
    if (given.isPresent()) {
      return given.get();
    }
    requirePlatform();
    Path library = cache.resolve("chdb").resolve(VERSION).resolve("libchdb.so").toAbsolutePath();
    if (!Files.exists(library)) {
      fetch.into(library);
    }
    return library;
  }

  private void requirePlatform() {
    if (!system.equals("Linux") || !processor.equals("amd64")) {
      throw new EngineException(
          "The ClickHouse engine is fetched for Linux on x86-64 only, and this is %s on %s: install"
                  .formatted(system, processor)
              + " libchdb %s yourself and set %s to its path."
                  .formatted(VERSION, LIBRARY_VARIABLE));
    }
  }
}
