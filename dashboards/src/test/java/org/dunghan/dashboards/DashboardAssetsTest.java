/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What no bundler checks: everything that a page or a module asks for is there, on this machine.
 */
class DashboardAssetsTest {
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern MAPPED = Pattern.compile("\"([\\w-]+)\": \"(/webjars/[^\"]+)\"");
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|export)\\b(?:[^;=]*?\\bfrom)? \"([^\"]+)\";", Pattern.MULTILINE);
  private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.\\w+)\"");
  private static final Pattern REMOTE = Pattern.compile("(?:https?:)?//[\\w-]+\\.[\\w.-]+");
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  @ParameterizedTest
  @MethodSource("assets")
  void asksNothingOfTheInternet(Path asset) throws IOException {
    assertThat(REMOTE.matcher(Files.readString(asset).replace(NAMESPACE, "")).find()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void importsOnlyWhatExists(Path module) throws IOException {
    for (String target : found(IMPORT, Files.readString(module))) {
      if (target.startsWith(".")) {
        assertThat(module.resolveSibling(target)).isRegularFile();
      } else {
        assertThat(importMap("index.html")).contains("\"" + target + "\":");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksOnlyToAssetsThatExist(Path page) throws IOException {
    assertThat(found(ASSET, Files.readString(page)))
        .isNotEmpty()
        .allSatisfy(asset -> assertThat(Path.of(root() + asset)).isRegularFile());
  }

  @Test
  void mapsImportsToFilesOfTheWebJars() throws IOException {
    List<MatchResult> mapped = MAPPED.matcher(importMap("index.html")).results().toList();
    assertThat(mapped).hasSize(2);
    for (MatchResult mapping : mapped) {
      assertThat(getClass().getResource(versioned(mapping.group(1), mapping.group(2)))).isNotNull();
    }
  }

  /** Signing in needs no charts. */
  static Stream<Path> pagesWithCharts() {
    return pages().filter(page -> !page.endsWith("sign-in.html"));
  }

  @ParameterizedTest
  @MethodSource("pagesWithCharts")
  void hasOneImportMapSoThatOneHashAllowsItEverywhere(Path page) throws IOException {
    assertThat(importMap(page.getFileName().toString())).isEqualTo(importMap("index.html"));
  }

  /** The first page is the address itself. */
  static Stream<Path> pagesByName() {
    return pagesWithCharts().filter(page -> !page.endsWith("index.html"));
  }

  @ParameterizedTest
  @MethodSource("pagesByName")
  void isInTheNavigation(Path page) throws IOException {
    String name = page.getFileName().toString().replace(".html", "");
    assertThat(Files.readString(root().resolve("lib/pages.js"))).contains('"' + name + '"');
  }

  /** The server adds the version to the address; on the class path it is part of the path. */
  private String versioned(String library, String address) throws IOException {
    String version = System.getProperty(library + ".version");
    String base = "/META-INF/resources/webjars/" + library + "/";
    return address.replace("/webjars/" + library + "/", base + version + "/");
  }

  private static String importMap(String page) throws IOException {
    return found(IMPORT_MAP, Files.readString(root().resolve(page))).get(0);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  static Stream<Path> assets() {
    return files("");
  }

  static Stream<Path> modules() {
    return files(".js");
  }

  static Stream<Path> pages() {
    return files(".html");
  }

  private static Stream<Path> files(String ending) {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(
              DashboardAssetsTest.class.getResource("/META-INF/resources/index.html").toURI())
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
