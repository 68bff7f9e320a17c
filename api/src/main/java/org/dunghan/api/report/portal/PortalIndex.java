/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.scope.Reading;

/**
 * The parts of the index that our data allow. They are a family of their own: no figure of it may
 * stand beside a measure of the dictionary as if they were of one kind.
 *
 * @param groups what the parts of each group add up to; none where a scored part is missing
 * @param rounding the rule by which printed points come out as printed
 * @param total of all groups; none as long as one of them has none
 * @param deviations where the portal's rule asks for what our data do not have
 */
record PortalIndex(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String family,
    String source,
    String rounding,
    String unit,
    ReportPeriod period,
    List<PartFigure> parts,
    List<MissingPart> notComputable,
    List<GroupFigure> groups,
    BigDecimal total,
    List<String> deviations) {
  private static final String FAMILY = "Decision 766";
  private static final String SOURCE =
      "Decision 766/QĐ-TTg of 23 June 2022, as the national portal computes it";
  private static final String ROUNDING =
      "Points are rounded half up to two decimals from the exact ratio; groups and the total add up"
          + " rounded points";
  private static final int DECIMALS = 4;

  /**
   * A part.
   *
   * @param ratio of numerator and denominator; days of a mean
   * @param score none where the part has no points of its own
   * @param maximum none where it is not published, or the part gives no points
   */
  record PartFigure(
      String id,
      String indicator,
      Group group,
      long numerator,
      long denominator,
      BigDecimal ratio,
      BigDecimal score,
      Integer maximum,
      String rule,
      String source) {}

  /** A part that is not computed, and why. */
  record MissingPart(String id, Group group, Integer maximum, String reason) {}

  /** A group. */
  record GroupFigure(Group group, BigDecimal score, int maximum) {}

  static PortalIndex of(
      Optional<String> unit, ReportPeriod period, PortalCounts counts, Reading reading) {
    List<PartFigure> parts = parts(counts);
    List<GroupFigure> groups =
        Arrays.stream(Group.values()).map(group -> group(group, parts)).toList();
    boolean complete = groups.stream().allMatch(group -> group.score() != null);
    return new PortalIndex(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        FAMILY,
        SOURCE,
        ROUNDING,
        unit.orElse(null),
        period,
        parts,
        Part.notComputable().stream().map(PortalIndex::missing).toList(),
        groups,
        complete ? Score.sum(groups.stream().map(GroupFigure::score).toList()) : null,
        Deviations.of(counts));
  }

  private static List<PartFigure> parts(PortalCounts counts) {
    return List.of(
        part(
            Part.ON_TIME,
            "2.1",
            counts.onTime(),
            counts.received(),
            "Closed by the due date or open within it, of the dossiers accepted in the period;"
                + " 20 × ratio. An open dossier is judged at the end of the period; with one"
                + " request for a supplement on the day of the request; with more it is late."),
        part(
            Part.MEAN_TIME,
            "2.2",
            counts.finishedDays(),
            counts.finished(),
            "Working days of the dossiers accepted and finished in the period, by their number;"
                + " shown without points."),
        part(
            Part.ONLINE_DOSSIERS,
            "3.3",
            counts.online(),
            counts.received(),
            "Dossiers of the online channel, of those accepted in the period; an unknown channel"
                + " counts as in person. How it gives points is not published."));
  }

  private static PartFigure part(
      Part part, String indicator, long numerator, long denominator, String rule) {
    BigDecimal ratio =
        denominator == 0
            ? null
            : BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    return new PartFigure(
        part.id(),
        indicator,
        part.group(),
        numerator,
        denominator,
        ratio,
        part.score().flatMap(score -> score.points(numerator, denominator)).orElse(null),
        part.score().map(Score::maximum).orElse(null),
        rule,
        "Decision 766/QĐ-TTg, indicator " + indicator);
  }

  private static MissingPart missing(Part part) {
    return new MissingPart(
        part.id(),
        part.group(),
        part.score().map(Score::maximum).orElse(null),
        part.missing().orElseThrow());
  }

  /** Only where every scored part is known, and their maxima are those of the group. */
  private static GroupFigure group(Group group, List<PartFigure> parts) {
    List<PartFigure> scored = new ArrayList<>(parts);
    scored.removeIf(part -> part.group() != group || part.maximum() == null);
    boolean complete =
        scored.stream().mapToInt(PartFigure::maximum).sum() == group.maximum()
            && scored.stream().allMatch(part -> part.score() != null);
    BigDecimal score = complete ? Score.sum(scored.stream().map(PartFigure::score).toList()) : null;
    return new GroupFigure(group, score, group.maximum());
  }
}
