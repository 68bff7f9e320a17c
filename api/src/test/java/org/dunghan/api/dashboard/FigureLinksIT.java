/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.dunghan.api.SampleProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A figure on screen is the number of the dossiers that it leads to, on every page that has
 * figures.
 */
class FigureLinksIT {
  /** Of each part of a page the first few figures that are counts, together at most five. */
  private static final String COUNTS =
      """
      const isCount = ({ textContent }) => /^(n = )?\\d[\\d.]*$/.test(textContent.trim());
      const parts = new Map();
      for (const link of document.querySelectorAll("#main a[data-side]")) {
        if (!isCount(link)) continue;
        const part = link.closest("[data-panel], .headline, .report, [data-definition]");
        parts.set(part, [...(parts.get(part) ?? []), link]);
      }
      const few = Math.max(1, Math.floor(5 / parts.size));
      return [...parts.values()].flatMap((links) => links.slice(0, few)).slice(0, 5)
        .map((link) => [link.getAttribute("href"), link.textContent.replace(/\\D/g, "")]);
      """;

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/wards.html",
        "/procedure.html",
        "/workload.html",
        "/lateness.html",
        "/explore.html?by=procedure&measures=received,resolved,open_overdue",
        "/reports.html",
        "/quality.html",
        "/definitions.html"
      })
  void leadsToAsManyDossiers(String page) {
    Screen.open(page);
    List<?> counts = (List<?>) Screen.BROWSER.script(COUNTS);
    assertThat(counts).isNotEmpty();
    for (Object one : counts) {
      List<?> count = (List<?>) one;
      String link = "#main a[data-side][href='" + count.get(0) + "']";
      long shown = Long.parseLong((String) count.get(1));
      Side.follow(link);
      if (Screen.count("dialog [data-count] a") == 0) {
        assertThat(said()).as(page + " " + link).isEqualTo(shown);
        assertThat(listed()).as(page + " " + link).isEqualTo(shown);
      }
      Side.leave();
    }
  }

  /** What the panel says; of findings, which are rows, it lists them only. */
  private static long said() {
    return isCounted() ? Side.count() : rowsOfFindings();
  }

  /** The dossiers of the file beside the list, some of which may count several times. */
  private static long listed() {
    if (!isCounted()) {
      return rowsOfFindings();
    }
    String address =
        Screen.BROWSER.find("dialog .actions a[href*='format=csv']").getDomAttribute("href");
    String file = new String(SampleProgram.api().bytes(address), UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(file).stream()
        .mapToLong(row -> row.findField("count").map(Long::parseLong).orElse(1L))
        .sum();
  }

  private static boolean isCounted() {
    return Screen.count("dialog [data-count]") > 0;
  }

  private static long rowsOfFindings() {
    Side.loadAll();
    return Screen.count("dialog tbody tr");
  }
}
