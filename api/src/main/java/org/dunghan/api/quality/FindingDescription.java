/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.util.Map;
import org.dunghan.warehouse.finding.Finding;
import org.dunghan.warehouse.finding.Subject;
import org.dunghan.warehouse.text.Texts;

/**
 * A finding with its names and meaning in every language of the screens.
 *
 * @param of whether it is about a dossier or about the work of a unit
 */
public record FindingDescription(
    String id, Subject of, Map<String, String> labels, Map<String, String> definitions) {

  /** Describes a finding. */
  public static FindingDescription of(Finding finding) {
    return new FindingDescription(
        finding.id(),
        finding.of(),
        Texts.inEveryLanguage(finding::label),
        Texts.inEveryLanguage(finding::definition));
  }
}
