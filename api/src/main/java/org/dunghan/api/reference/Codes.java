/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.util.List;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which codes a generation knows. */
@Component
public class Codes {
  private final JdbcClient warehouse;

  Codes(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Accepts the codes of a parameter if all of them exist.
   *
   * @throws UnusableParameter when one does not; it says where to find those that do
   */
  public void require(
      String parameter, Catalogue catalogue, List<String> codes, Publication pinned) {
    if (codes.isEmpty()) {
      return;
    }
    List<String> known =
        warehouse
            .sql(catalogue.knownCodes())
            .param("version", pinned.referenceVersion())
            .param("codes", codes)
            .query(String.class)
            .list();
    List<String> unknown = codes.stream().filter(code -> !known.contains(code)).toList();
    if (!unknown.isEmpty()) {
      throw new UnusableParameter(
          "%s: there is no %s; GET %s lists the codes."
              .formatted(parameter, String.join(", ", unknown), catalogue.path()));
    }
  }
}
