/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static java.lang.Double.NaN;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Tells a result as people read it. */
final class Table {
  private static final double MEGABYTE = 1 << 20;

  private final StringBuilder text = new StringBuilder();

  static String of(Result result) {
    Table table = new Table();
    table.head(result);
    table.race(result);
    table.steps(result.rounds().get(result.rounds().size() - 1).steps());
    table.increments(result.increments());
    table.api(result.api());
    table.pages(result.pages());
    table.equality(result);
    return table.text.toString();
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void head(Result result) {
    Machine machine = result.machine();
    line(
        "%s, %d processors, %,.0f MB; %s; %s",
        machine.processor(),
        machine.processors(),
        machine.memory() / MEGABYTE,
        machine.system(),
        machine.java());
    line(
        "%,d events, %s, %,.0f MB; medians of %d rounds",
        result.events(), result.format(), result.bytes() / MEGABYTE, result.rounds().size());
    line("");
  }

  private void race(Result result) {
    line("%-24s %10s %10s %10s %12s", "", "wall s", "cpu s", "peak MB", "events/s");
    side("bin/dunghan load", result, result.median(round -> round.load().cpu()), Round::load);
    line(
        "%-24s %10s %10.1f %10.0f",
        "  its engine",
        "",
        result.median(round -> round.engine().cpu()),
        result.median(round -> round.engine().peak()) / MEGABYTE);
    line(
        "%-24s %10.1f %10.1f %10.0f %,12.0f",
        "  together",
        result.ourSeconds(),
        result.median(Round::ourCpu),
        result.median(Round::ourPeak) / MEGABYTE,
        result.events() / result.ourSeconds());
    if (result.hasRival()) {
      side("DuckDB", result, result.median(round -> round.rival().cpu()), Round::rival);
      line("%-24s %10.2f", "ratio of wall", result.ourSeconds() / result.rivalSeconds());
    }
    line("");
  }

  private void side(String name, Result result, double cpu, Function<Round, Usage> side) {
    double wall = result.median(round -> side.apply(round).wall());
    line(
        "%-24s %10.1f %10.1f %10.0f %,12.0f",
        name,
        wall,
        cpu,
        result.median(round -> side.apply(round).peak()) / MEGABYTE,
        result.events() / wall);
  }

  private void steps(Map<String, Double> steps) {
    if (steps.isEmpty()) {
      return;
    }
    line("steps of DuckDB in the last round, in seconds:");
    steps.forEach((step, seconds) -> line("  %-22s %10.1f", step, seconds));
    line("");
  }

  private void increments(List<Increment> increments) {
    for (Increment increment : increments) {
      line(
          "increment of %,8d events to %s: %.1f s",
          increment.rows(), increment.asOf(), increment.load().wall());
    }
    line("");
  }

  private void api(List<ApiTimes> api) {
    if (api.isEmpty()) {
      return;
    }
    line(
        "%-34s %12s %12s %12s %12s",
        "answer in ms", "API p50", "engine p50", "API p99", "engine p99");
    for (ApiTimes times : api) {
      line(
          "%-34s %12.1f %12.1f %12.1f %12.1f",
          times.question(),
          times.api().median(),
          times.engine().median(),
          times.api().p99(),
          times.engine().p99());
    }
    line("");
  }

  private void pages(List<PageTimes> pages) {
    if (pages.isEmpty()) {
      return;
    }
    line(
        "%-12s %8s %8s %8s %8s %10s %10s %10s",
        "page in ms", "way", "readers", "pages", "refused", "p50", "p95", "p99");
    for (PageTimes times : pages) {
      Latency latency = times.latency() == null ? new Latency(NaN, NaN, NaN) : times.latency();
      line(
          "%-12s %8s %8d %8d %8d %10.1f %10.1f %10.1f",
          times.page(),
          times.way(),
          times.readers(),
          times.pages(),
          times.refused(),
          latency.median(),
          latency.p95(),
          latency.p99());
    }
    line("");
  }

  private void equality(Result result) {
    if (!result.compared()) {
      line("not compared");
    } else if (result.differences().isEmpty()) {
      line("equal in every cell: events, rejected rows, dossiers, and the three tables of days");
    }
    result.differences().forEach(difference -> line("%s", difference.text()));
  }
}
