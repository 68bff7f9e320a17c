/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fetch, with scripts in npm's place. */
class EngineLibraryTest {
  private static final String BRING =
      "d=node_modules/@chdb/lib-linux-x64-gnu && mkdir -p $d && echo engine > $d/libchdb.so";

  @TempDir Path directory;

  @Test
  void bringsTheLibraryIntoTheCacheOnce() throws IOException {
    EngineLibrary library = onLinux(npm("echo run >> ../runs && " + BRING));

    Path path = library.path();

    assertThat(path).hasContent("engine").hasFileName("libchdb.so");
    assertThat(library.path()).isEqualTo(path);
    assertThat(path.resolveSibling("runs")).hasContent("run");
    assertThat(path.getParent()).isDirectoryNotContaining("glob:**/fetching*");
  }

  @Test
  void givesNpmTheChecksumToHoldTheDownloadAgainst() throws IOException {
    onLinux(npm("cp package-lock.json .. && " + BRING)).path();

    assertThat(directory.resolve("chdb/26.7.3-stable.1/package-lock.json"))
        .content()
        .contains("\"integrity\": \"sha512-");
  }

  @Test
  void repeatsAFetchThatBrokeOff() throws IOException {
    EngineLibrary breaking = onLinux(npm(BRING + " && exit 1"));
    assertThatExceptionOfType(EngineException.class).isThrownBy(breaking::path);

    Path path = onLinux(npm("test ! -e node_modules && " + BRING)).path();

    assertThat(path).hasContent("engine");
    assertThat(path.getParent()).isDirectoryNotContaining("glob:**/fetching*");
  }

  @ParameterizedTest
  @CsvSource({
    "npm error code EINTEGRITY, does not have the pinned checksum",
    "npm error code ENOTFOUND, check the network",
    "npm error code ENOSPC, There is no room",
    "npm error 404 Not Found, npm could not fetch the ClickHouse engine: npm error 404 Not Found"
  })
  void saysWhatToDoWhenNpmFails(String output, String message) throws IOException {
    EngineLibrary library = onLinux(npm("echo '" + output + "' >&2; exit 1"));

    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(library::path)
        .withMessageContaining(message)
        .withMessageMatching("[^\\n]*");
  }

  @Test
  void saysWhatToInstallWhenThereIsNoNpm() {
    EngineLibrary library = onLinux(directory.resolve("no-npm").toString());

    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(library::path)
        .withMessageContaining("install Node.js with npm");
  }

  @ParameterizedTest
  @CsvSource({"Linux, aarch64", "Mac OS X, aarch64", "Windows 11, amd64"})
  void saysWhatToDoOnAPlatformWithoutAPinnedChecksum(String system, String processor) {
    EngineLibrary library =
        new EngineLibrary(directory, system, processor, new LibraryFetch("no-npm"));

    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(library::path)
        .withMessageContaining(system + " on " + processor)
        .withMessageContaining("set DUNGHAN_CHDB_LIBRARY");
  }

  @ParameterizedTest
  @CsvSource({
    "DUNGHAN_CACHE,  /mine, /mine",
    "XDG_CACHE_HOME, /xdg,  /xdg/dunghan",
    "XDG_CACHE_HOME, '',    .cache/dunghan"
  })
  void keepsTheCacheWhereTheUserWantsIt(String variable, String value, String cache) {
    assertThat(EngineLibrary.cache(Map.of(variable, value)).toString()).endsWith(cache);
  }

  private EngineLibrary onLinux(String npm) {
    return new EngineLibrary(directory, "Linux", "amd64", new LibraryFetch(npm));
  }

  private String npm(String script) throws IOException {
    Path npm = directory.resolve("npm");
    Files.writeString(npm, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(npm, PosixFilePermissions.fromString("rwx------"));
    return npm.toString();
  }
}
