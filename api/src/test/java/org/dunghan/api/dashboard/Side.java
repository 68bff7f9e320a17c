/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

/** The panel beside a page, with the dossiers behind a figure. */
final class Side {
  static final String OPEN = "Boolean(document.querySelector('dialog.side[open]'))";

  private static final String ROWS = "dialog [data-behind] tbody tr";

  private Side() {}

  /** Opens what a link of the page, or of the panel itself, leads to. */
  static void follow(String link) {
    Screen.BROWSER.script("document.querySelector(arguments[0]).click()", link);
    waitUntilOpen();
  }

  static void waitUntilOpen() {
    Screen.BROWSER.waitUntil(OPEN);
    Screen.BROWSER.waitUntilDrawn();
  }

  /** How many dossiers it says there are. */
  static long count() {
    return Long.parseLong(Screen.BROWSER.find("dialog [data-count]").getDomAttribute("data-count"));
  }

  static long rows() {
    return Screen.count(ROWS);
  }

  /** Turns all pages. */
  static void loadAll() {
    while (Screen.count("dialog .actions button") > 0) {
      Screen.BROWSER.script("document.querySelector('dialog .actions button').click()");
      Screen.BROWSER.waitUntilDrawn();
    }
  }

  /** Goes back to the page. */
  static void leave() {
    Screen.BROWSER.back();
    Screen.BROWSER.waitUntil("!" + OPEN);
    Screen.BROWSER.waitUntilDrawn();
  }

  /** What a link leads to, where there are as many rows as it says. */
  static long behind(String link) {
    follow(link);
    long said = count();
    loadAll();
    assertThat(rows()).isEqualTo(said);
    leave();
    return said;
  }
}
