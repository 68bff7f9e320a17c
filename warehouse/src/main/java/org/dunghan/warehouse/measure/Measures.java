/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import static org.dunghan.warehouse.measure.Basis.COHORT;
import static org.dunghan.warehouse.measure.Basis.PERIOD;
import static org.dunghan.warehouse.measure.Side.RECEIVING;
import static org.dunghan.warehouse.measure.Side.RESOLVING;

import java.util.List;
import java.util.Optional;

/**
 * The closed list of measures. A changed definition is a new {@link #VERSION} and a changelog line.
 */
public final class Measures {
  /** Version of all definitions together; it travels with every answer. */
  public static final String VERSION = "1";

  private static final String FORM_06 = "Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP)";
  private static final String OWN = "Đúng Hạn";
  private static final String OPEN = "open_in_time + open_overdue + open_paused + open_without_due";
  private static final String RESOLVED =
      "resolved_early + resolved_on_due_date + resolved_late + resolved_without_due";
  private static final String ON_TIME = "flow(resolved_early + resolved_on_due_date)";
  private static final String TIMED = "flow(resolved_early + resolved_on_due_date + resolved_late)";
  private static final String DECIDED = TIMED + " + closing(open_overdue)";

  /** All measures, in reading order. */
  public static final List<Measure> ALL =
      List.of(
          flow("received", RECEIVING, "received", Better.NEITHER, FORM_06 + ", (4) + (5)"),
          flow("received_online", RECEIVING, "received_online", Better.HIGHER, FORM_06 + ", (4)"),
          share(
              "online_share",
              RECEIVING,
              "flow(received_online)",
              "flow(received)",
              Better.HIGHER,
              FORM_06 + ", (4) / ((4) + (5))"),
          closing("awaiting", RECEIVING, "awaiting + awaiting_overdue", Better.LOWER, OWN),
          closing("awaiting_overdue", RECEIVING, "awaiting_overdue", Better.LOWER, OWN),
          flow("declined", RECEIVING, "declined", Better.NEITHER, OWN),
          opening("carried_over", "opening(" + OPEN + ")", FORM_06 + ", part of (6)"),
          flow("inherited", RESOLVING, "taken_over", Better.NEITHER, FORM_06 + ", part of (6)"),
          opening(
              "workload", "opening(" + OPEN + ") + flow(taken_over + received)", FORM_06 + ", (3)"),
          flow("resolved", RESOLVING, RESOLVED, Better.NEITHER, FORM_06 + ", (7)"),
          flow("resolved_early", RESOLVING, "resolved_early", Better.HIGHER, FORM_06 + ", (8)"),
          flow(
              "resolved_on_due_date",
              RESOLVING,
              "resolved_on_due_date",
              Better.HIGHER,
              FORM_06 + ", (9)"),
          flow("resolved_late", RESOLVING, "resolved_late", Better.LOWER, FORM_06 + ", (10)"),
          flow(
              "resolved_without_due",
              RESOLVING,
              "resolved_without_due",
              Better.LOWER,
              FORM_06 + ", in (9)"),
          flow("withdrawn", RESOLVING, "withdrawn", Better.NEITHER, OWN),
          flow("withdrawn_overdue", RESOLVING, "withdrawn_overdue", Better.LOWER, OWN),
          flow("discontinued", RESOLVING, "discontinued", Better.NEITHER, OWN),
          flow("discontinued_overdue", RESOLVING, "discontinued_overdue", Better.LOWER, OWN),
          flow("handed_over", RESOLVING, "handed_over", Better.NEITHER, OWN),
          flow("handed_over_overdue", RESOLVING, "handed_over_overdue", Better.LOWER, OWN),
          closing("open", RESOLVING, OPEN, Better.NEITHER, FORM_06 + ", (11)"),
          closing("open_in_time", RESOLVING, "open_in_time", Better.NEITHER, FORM_06 + ", (12)"),
          closing("open_overdue", RESOLVING, "open_overdue", Better.LOWER, FORM_06 + ", (13)"),
          closing("open_paused", RESOLVING, "open_paused", Better.NEITHER, FORM_06 + ", in (12)"),
          closing(
              "open_without_due",
              RESOLVING,
              "open_without_due",
              Better.LOWER,
              FORM_06 + ", in (12)"),
          flow(
              "extended",
              RESOLVING,
              "extended",
              Better.LOWER,
              "Decree 61/2018/NĐ-CP, art. 19: once, with an apology"),
          events("actions"),
          events("handoffs"),
          share("on_time_rate", RESOLVING, ON_TIME, TIMED, Better.HIGHER, FORM_06),
          share("on_time_rate_decided", RESOLVING, ON_TIME, DECIDED, Better.HIGHER, OWN),
          share(
              "overdue_share",
              RESOLVING,
              "flow(resolved_late) + closing(open_overdue)",
              DECIDED,
              Better.LOWER,
              OWN),
          share(
              "on_time_rate_original",
              RESOLVING,
              "flow(resolved_within_original)",
              "flow(resolved_with_original)",
              Better.HIGHER,
              OWN),
          clearance(),
          backlogDays(),
          processingDays("processing_days_median", 50, "processing_days_own"),
          processingDays("processing_days_p90", 90, "processing_days_own"),
          processingDays("processing_days_inherited_median", 50, "processing_days_inherited"),
          processingDays("processing_days_inherited_p90", 90, "processing_days_inherited"),
          cohort("cohort_received", "received", Better.NEITHER),
          cohortShare("cohort_online_share", "received_online", Better.HIGHER),
          cohort("cohort_on_time", "on_time", Better.HIGHER),
          cohort("cohort_overdue", "overdue", Better.LOWER),
          cohort("cohort_running", "running", Better.NEITHER),
          cohort("cohort_other", "other", Better.NEITHER),
          cohortShare("cohort_on_time_share", "on_time", Better.HIGHER),
          cohortShare("cohort_overdue_share", "overdue", Better.LOWER),
          cohortShare("cohort_running_share", "running", Better.NEITHER),
          cohortShare("cohort_other_share", "other", Better.NEITHER));

  private Measures() {}

  /** The measure of an id, or none. */
  public static Optional<Measure> find(String id) {
    return ALL.stream().filter(measure -> measure.id().equals(id)).findFirst();
  }

  private static Measure flow(String id, Side side, String columns, Better better, String source) {
    return count(id, PERIOD, Kind.FLOW, side, "flow(" + columns + ")", better, source);
  }

  private static Measure closing(
      String id, Side side, String columns, Better better, String source) {
    return count(id, PERIOD, Kind.CLOSING_STOCK, side, "closing(" + columns + ")", better, source);
  }

  private static Measure opening(String id, String expression, String source) {
    return count(id, PERIOD, Kind.OPENING_STOCK, RESOLVING, expression, Better.NEITHER, source);
  }

  private static Measure cohort(String id, String column, Better better) {
    return count(id, COHORT, Kind.FLOW, RECEIVING, "flow(" + column + ")", better, OWN);
  }

  private static Measure count(
      String id, Basis basis, Kind kind, Side side, String counted, Better better, String source) {
    return new Measure(
        id, basis, kind, side, MeasureUnit.DOSSIERS, better, counted, Optional.empty(), source);
  }

  private static Measure events(String column) {
    return new Measure(
        column,
        PERIOD,
        Kind.FLOW,
        RESOLVING,
        MeasureUnit.EVENTS,
        Better.NEITHER,
        "flow(" + column + ")",
        Optional.empty(),
        OWN);
  }

  private static Measure share(
      String id, Side side, String numerator, String denominator, Better better, String source) {
    return ratio(id, PERIOD, side, MeasureUnit.SHARE, numerator, denominator, better, source);
  }

  private static Measure cohortShare(String id, String column, Better better) {
    String counted = "flow(" + column + ")";
    return ratio(id, COHORT, RECEIVING, MeasureUnit.SHARE, counted, "flow(received)", better, OWN);
  }

  /** May exceed 1 where a unit works off its backlog, so it is no share. */
  private static Measure clearance() {
    return ratio(
        "clearance",
        PERIOD,
        RESOLVING,
        MeasureUnit.RATIO,
        "flow(" + RESOLVED + ")",
        "flow(received)",
        Better.HIGHER,
        OWN);
  }

  /** n and N stay counts; the value is their ratio times the working days of the period. */
  private static Measure backlogDays() {
    return ratio(
        "backlog_days",
        PERIOD,
        RESOLVING,
        MeasureUnit.WORKING_DAYS,
        "closing(" + OPEN + ")",
        "flow(" + RESOLVED + ")",
        Better.LOWER,
        OWN);
  }

  private static Measure ratio(
      String id,
      Basis basis,
      Side side,
      MeasureUnit unit,
      String numerator,
      String denominator,
      Better better,
      String source) {
    return new Measure(
        id, basis, Kind.RATIO, side, unit, better, numerator, Optional.of(denominator), source);
  }

  private static Measure processingDays(String id, int percent, String column) {
    return new Measure(
        id,
        PERIOD,
        Kind.DISTRIBUTION,
        RESOLVING,
        MeasureUnit.WORKING_DAYS,
        Better.LOWER,
        "percentile_" + percent + "(" + column + ")",
        Optional.of("tenures(" + column + ")"),
        OWN);
  }
}
