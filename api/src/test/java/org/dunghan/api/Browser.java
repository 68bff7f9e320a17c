/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window, and without a way to the internet. */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(50);

  private final ChromeDriver driver;

  /** Starts it, with a profile of its own. */
  public Browser() throws IOException {
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium"));
    options.setCapability("goog:loggingPrefs", console);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=vi",
        "--user-data-dir="
            + Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser"));
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(onPath("chromedriver")).build(),
            options);
  }

  private static File onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> new File(directory, program))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(program + " is missing: bin/dunghan test installs it"));
  }

  /** Sets the size of the window. */
  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
  }

  /** Signs in as admin where that is asked for. */
  public void open(String address) {
    open(address, "admin");
  }

  /** The same with another of the demo's accounts. */
  public void open(String address, String account) {
    visit(address);
    if (address().contains("/sign-in.html")) {
      find("[data-account=" + account + "]").click();
      waitUntil("!location.pathname.startsWith('/sign-in')");
      waitUntilDrawn();
      // That nobody was signed in is no complaint of the page that follows.
      complaints();
    }
  }

  /** Opens a page, be it that of signing in, as who is signed in or nobody. */
  public void visit(String address) {
    driver.get(address);
    waitUntilDrawn();
  }

  /** Waits until every panel shows the figures of the filters. */
  public void waitUntilDrawn() {
    waitUntil("document.documentElement.dataset.ready === 'true'");
  }

  /** Waits until a condition in JavaScript holds. */
  public void waitUntil(String condition) {
    new WebDriverWait(driver, PATIENCE, GLANCE).until(page -> script("return " + condition));
  }

  /** Runs a script in the page; it may await. */
  public Object script(String script, Object... arguments) {
    return driver.executeScript(
        "return (async function () {" + script + "}).apply(null, arguments)", arguments);
  }

  /** The first element of a selector; its absence fails the test. */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Where the browser is. */
  public String address() {
    return driver.getCurrentUrl();
  }

  /** Presses the button Back. */
  public void back() {
    driver.navigate().back();
  }

  /** Presses keys, one after the other, wherever the focus is. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while the shift key is held. */
  public void pressShifted(CharSequence key) {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
  }

  /** Forgets who is signed in. */
  public void signOut() {
    driver.manage().deleteAllCookies();
  }

  /** Shows pages as readers do who have chosen dark or light. */
  public void colourScheme(String scheme) {
    show("", "prefers-color-scheme", scheme);
  }

  /**
   * Shows pages in a medium, the screen where it is empty, to readers who have chosen something.
   */
  public void show(String medium, String feature, String chosen) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", medium, "features", List.of(Map.of("name", feature, "value", chosen))));
  }

  /** Keeps nothing of what was fetched before. */
  public void forgetPages() {
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
  }

  /** Runs a script before those of every page that is opened, until the answer is run. */
  public Runnable beforePages(String script) {
    String command = "Page.addScriptToEvaluateOnNewDocument";
    Object added = driver.executeCdpCommand(command, Map.of("source", script)).get("identifier");
    return () ->
        driver.executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", added));
  }

  /** Keeps a picture of the window in target/screenshots. */
  public void photograph(String name) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(pictures.resolve(name), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What the page complained of since it was asked last. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
