/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.util.List;
import java.util.Map;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;

/** Knows which codes a generation knows, and of these the units that a reader may see. */
@Component
public class Codes {
  private final Facts facts;

  Codes(Facts facts) {
    this.facts = facts;
  }

  /**
   * Accepts the codes of a parameter if all of them exist.
   *
   * @throws UnusableParameter when one does not; it says where to find those that do
   */
  public void require(String parameter, Catalogue catalogue, List<String> codes, Reading reading) {
    if (codes.isEmpty()) {
      return;
    }
    List<String> known =
        facts.remembered(catalogue.knownCodes(), reading, Map.of("codes", codes), String.class);
    List<String> unknown = codes.stream().filter(code -> !known.contains(code)).toList();
    if (!unknown.isEmpty()) {
      throw new UnusableParameter(
          "%s: there is no %s; GET %s lists the codes."
              .formatted(parameter, String.join(", ", unknown), catalogue.path()));
    }
  }
}
