/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dunghan.api.RunningApi;
import org.dunghan.api.SampleProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** A council member asks how many land dossiers of the ward are overdue, and which. */
class CouncilTaskIT {
  private static final String LAND = "unit=19774&field=LAND";
  private static final String FIGURE =
      "[data-panel=overdue-now] footer [data-measure=open_overdue] a";
  private static final String DOSSIER = "dialog [data-behind] tbody tr:nth-child(2) th a";

  private static final RunningApi API = SampleProgram.api().as("council");

  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MOUSE,vi", "MOUSE,en", "MOUSE,pl", "KEYBOARD,vi"})
  void findsWhichLandDossiersAreOverdue(Hand hand, String language) {
    Screen.signIn(hand, "council", language);
    hand.choose("select[name=field]", "LAND");
    long overdue = Screen.number(FIGURE);
    assertThat(overdue).isPositive().isEqualTo(ofStatistics()).isEqualTo(ofBacklog());
    hand.press(FIGURE);
    Side.waitUntilOpen();
    assertThat(Side.count()).isEqualTo(overdue);
    Side.loadAll();
    assertThat(Screen.texts("dialog [data-behind] tbody th")).isEqualTo(dossiers());
    seesWhatBecameOfOne(hand);
    Screen.BROWSER.press(Keys.ESCAPE);
    Screen.BROWSER.waitUntil("!" + Side.OPEN);
    assertThat(Screen.BROWSER.address()).contains("field=LAND").doesNotContain("d.");
    assertThat(Hand.isFocusOn(FIGURE)).isTrue();
    assertThat(Screen.number(FIGURE)).isEqualTo(overdue);
  }

  /** And comes back to the list. */
  private static void seesWhatBecameOfOne(Hand hand) {
    String code = Screen.text(DOSSIER);
    hand.press(DOSSIER);
    Screen.BROWSER.waitUntil("location.search.includes('d.code')");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.text("dialog h2")).contains(code);
    assertThat(Screen.count("dialog .timeline li"))
        .isPositive()
        .isEqualTo(API.json("/api/v1/dossiers/" + code).get("events").size());
    Screen.BROWSER.back();
    Screen.BROWSER.waitUntil("!location.search.includes('d.code')");
    Screen.BROWSER.waitUntilDrawn();
    assertThat(Screen.text(DOSSIER)).isEqualTo(code);
  }

  private static long ofStatistics() {
    return API.json("/api/v1/statistics?measures=open_overdue&" + LAND)
        .at("/rows/0/open_overdue/value")
        .longValue();
  }

  private static long ofBacklog() {
    return API.json("/api/v1/backlog?" + LAND).at("/rows/0/open_overdue").longValue();
  }

  private static List<String> dossiers() {
    return API.json("/api/v1/dossiers?measure=open_overdue&limit=1000&" + LAND)
        .get("rows")
        .valueStream()
        .map((JsonNode row) -> row.get("dossier_id").stringValue())
        .toList();
  }
}
