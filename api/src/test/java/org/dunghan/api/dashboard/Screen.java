/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.dunghan.api.Browser;
import org.dunghan.api.SampleProgram;
import tools.jackson.databind.JsonNode;

/** The pages on the sample, in one browser for all tests, and the API that they must agree with. */
final class Screen {
  /** Every page, with a question that has an answer. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/wards.html",
          "/procedure.html",
          "/bottlenecks.html",
          "/workload.html",
          "/lateness.html",
          "/explore.html",
          "/reports.html",
          "/quality.html",
          "/definitions.html");

  private static final String FILE =
      """
      const answer = await fetch(document.querySelector(arguments[0]).href);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      """;

  static final Browser BROWSER = start();

  private static String account = "";

  private Screen() {}

  private static Browser start() {
    try {
      Browser browser = new Browser();
      Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
      browser.size(1366, 900);
      return browser;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static void open(String path) {
    openAs("admin", path);
  }

  /** Goes from the sign-in to the first page, as people do. */
  static void signIn(Hand hand, String who, String language) {
    BROWSER.signOut();
    account = who;
    BROWSER.visit(SampleProgram.api().address("/?lang=" + language));
    hand.press("[data-account=" + who + "]");
    arriveAt("/");
    BROWSER.complaints();
  }

  /** Waits for a page that a link leads to. */
  static void arriveAt(String path) {
    BROWSER.waitUntil("location.pathname === '" + path + "'");
    BROWSER.waitUntilDrawn();
  }

  static void openAs(String who, String path) {
    if (!account.equals(who)) {
      BROWSER.signOut();
      account = who;
    }
    BROWSER.open(SampleProgram.api().address(path), who);
  }

  /** A figure of the API without dimensions. */
  static JsonNode figure(String measure, String question) {
    return json("/api/v1/statistics?measures=" + measure + "&" + question).at("/rows/0/" + measure);
  }

  static JsonNode json(String path) {
    return SampleProgram.api().json(path);
  }

  /** The digits of what an element says. */
  static long number(String selector) {
    return Long.parseLong(text(selector).replaceAll("\\D", ""));
  }

  static String text(String selector) {
    return BROWSER.find(selector).getText();
  }

  /** What a link leads to. */
  static byte[] file(String link) {
    return Base64.getDecoder().decode((String) BROWSER.script(FILE, link));
  }

  static long count(String selector) {
    return (Long) BROWSER.script("return document.querySelectorAll(arguments[0]).length", selector);
  }

  static List<String> texts(String selector) {
    Object found =
        BROWSER.script(
            "return [...document.querySelectorAll(arguments[0])].map((one) => one.textContent.trim())",
            selector);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
