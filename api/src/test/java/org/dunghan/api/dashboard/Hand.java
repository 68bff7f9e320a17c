/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** How people use a page: with a mouse, or by keyboard alone. */
enum Hand {
  MOUSE {
    @Override
    void reach(String element) {
      assertThat(Screen.BROWSER.find(element).isDisplayed()).isTrue();
    }

    @Override
    void press(String element) {
      Screen.BROWSER.find(element).click();
    }

    @Override
    void choose(String list, String value) {
      new Select(Screen.BROWSER.find(list)).selectByValue(value);
      Screen.BROWSER.waitUntilDrawn();
    }
  },

  /** Stops of the tabulator key only, each of which must be seen. */
  KEYBOARD {
    @Override
    void reach(String element) {
      walkTo(element);
    }

    @Override
    void press(String element) {
      walkTo(element);
      Screen.BROWSER.press(Keys.ENTER);
    }

    @Override
    void choose(String list, String value) {
      walkTo(list);
      long steps = (Long) Screen.BROWSER.script(STEPS, value);
      for (long step = 0; step < Math.abs(steps); step++) {
        Screen.BROWSER.press(steps > 0 ? Keys.DOWN : Keys.UP);
      }
      Screen.BROWSER.waitUntilDrawn();
      assertThat(Screen.BROWSER.script("return document.activeElement.value")).isEqualTo(value);
    }
  };

  private static final int MOST_STOPS = 400;

  /** From the option that is chosen to the one with a value. */
  private static final String STEPS =
      """
      const { options, selectedIndex } = document.activeElement;
      return [...options].findIndex(({ value }) => value === arguments[0]) - selectedIndex;
      """;

  /** Whether it was passed on the way to where the focus is. */
  private static final String IS_BEHIND =
      """
      const place = document.activeElement.compareDocumentPosition(document.querySelector(arguments[0]));
      return document.activeElement !== document.body && Boolean(place & Node.DOCUMENT_POSITION_PRECEDING);
      """;

  /** Where the focus is: here, or on the way, or on something that cannot be seen to have it. */
  private static final String STOP =
      """
      const at = document.activeElement;
      if (at === document.body) return "way";
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
      const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
      const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      const isClipped = at.closest("table-twin")?.clientHeight < 2;
      const isSeen = isOutlined && isOnScreen && width > 1 && height > 1 && !isClipped;
      if (!isSeen) return `unseen: ${at.outerHTML}`;
      return at === document.querySelector(arguments[0]) ? "here" : "way";
      """;

  /** Finds it, or goes there. */
  abstract void reach(String element);

  /** Clicks it, or goes there and presses Enter. */
  abstract void press(String element);

  /** Chooses from a list and waits for the figures. */
  abstract void choose(String list, String value);

  private static void walkTo(String element) {
    boolean isBehind = (Boolean) Screen.BROWSER.script(IS_BEHIND, element);
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if (isBehind) {
        Screen.BROWSER.pressShifted(Keys.TAB);
      } else {
        Screen.BROWSER.press(Keys.TAB);
      }
      String at = (String) Screen.BROWSER.script(STOP, element);
      assertThat(at).as("on the way to " + element).isIn("here", "way");
      if (at.equals("here")) {
        return;
      }
    }
    throw new AssertionError(element + " is out of reach of the keyboard");
  }

  /** Whether the focus is on the first element of a selector. */
  static boolean isFocusOn(String element) {
    return (Boolean)
        Screen.BROWSER.script(
            "return document.activeElement === document.querySelector(arguments[0])", element);
  }
}
