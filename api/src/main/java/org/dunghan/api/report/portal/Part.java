/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import static org.dunghan.api.report.portal.Group.DIGITISATION;
import static org.dunghan.api.report.portal.Group.ONLINE_PAYMENT;
import static org.dunghan.api.report.portal.Group.ONLINE_SERVICE;
import static org.dunghan.api.report.portal.Group.PROGRESS;
import static org.dunghan.api.report.portal.Group.SATISFACTION;
import static org.dunghan.api.report.portal.Group.TRANSPARENCY;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of the index: those that our data allow, and why the others are not computed. Where a
 * formula is given, points follow from it; the split of the 12 points of online service was never
 * published, and time is shown without points.
 */
enum Part {
  PUBLISHED_ON_TIME(TRANSPARENCY, 6, Missing.PROCEDURES),
  UPDATED_ON_TIME(TRANSPARENCY, 4, Missing.PROCEDURES),
  COMPLETE_CONTENT(TRANSPARENCY, 2, Missing.PROCEDURES),
  SYNCED_DOSSIERS(TRANSPARENCY, 6, "what the portal received is known to the portal only"),
  /** Indicator 2.1. */
  ON_TIME(PROGRESS, 20),
  /** Indicator 2.2. */
  MEAN_TIME(PROGRESS),
  ONLINE_PROCEDURES(ONLINE_SERVICE, "which procedures are offered online is not in our data"),
  /** Indicator 3.3. */
  ONLINE_DOSSIERS(ONLINE_SERVICE),
  FEE_PROCEDURES(ONLINE_PAYMENT, 2, Missing.PAYMENTS),
  PAYMENT_PROCEDURES(ONLINE_PAYMENT, 2, Missing.PAYMENTS),
  PAID_ONLINE(ONLINE_PAYMENT, 6, Missing.PAYMENTS),
  ELECTRONIC_RESULTS(DIGITISATION, 6, Missing.DOCUMENTS),
  DIGITISED_COMPONENTS(DIGITISATION, 4, Missing.DOCUMENTS),
  CERTIFIED_COPIES(DIGITISATION, 2, Missing.DOCUMENTS),
  REUSED_DATA(DIGITISATION, 2, Missing.DOCUMENTS),
  STORED_FOR_REUSE(DIGITISATION, 4, Missing.DOCUMENTS),
  CITIZEN_DATA_DOSSIERS(DIGITISATION, 2, Missing.DOCUMENTS),
  CITIZEN_DATA_PROCEDURES(DIGITISATION, 2, Missing.DOCUMENTS),
  PETITIONS_ON_TIME(SATISFACTION, 6, Missing.OPINIONS),
  PETITIONS_SATISFIED(SATISFACTION, 6, Missing.OPINIONS),
  DOSSIERS_SATISFIED(SATISFACTION, 6, Missing.OPINIONS);

  private final Group group;
  private final int maximum;
  private final String missing;

  Part(Group group, int maximum, String missing) {
    this.group = group;
    this.maximum = maximum;
    this.missing = missing;
  }

  Part(Group group, String missing) {
    this(group, 0, missing);
  }

  Part(Group group, int maximum) {
    this(group, maximum, "");
  }

  Part(Group group) {
    this(group, 0, "");
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Group group() {
    return group;
  }

  /** How it gives points, if that is known and it does. */
  Optional<Score> score() {
    if (maximum == 0) {
      return Optional.empty();
    }
    Score score = Score.proportional(maximum);
    return Optional.of(
        switch (this) {
          case FEE_PROCEDURES, PAYMENT_PROCEDURES, REUSED_DATA -> score.inFullFrom("0.8");
          case PETITIONS_ON_TIME, PETITIONS_SATISFIED -> score.whenEmpty(6);
          case DOSSIERS_SATISFIED -> score.inFullFrom("0.9").whenEmpty(0);
          default -> score;
        });
  }

  /** Why it is not computed; none where it is. */
  Optional<String> missing() {
    return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
  }

  static List<Part> notComputable() {
    return Arrays.stream(values()).filter(part -> !part.missing.isEmpty()).toList();
  }

  /** What our data lack. */
  private static final class Missing {
    private static final String PROCEDURES =
        "when and how procedures were published is not in our data";
    private static final String PAYMENTS = "fees and payments are not in our data";
    private static final String DOCUMENTS = "documents and results are not in our data";
    private static final String OPINIONS = "petitions and opinions are not in our data";
  }
}
