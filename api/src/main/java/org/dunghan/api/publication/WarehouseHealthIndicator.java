/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import org.dunghan.api.error.NothingPublished;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Down while the warehouse does not answer; up, and saying so, while nothing is published yet. */
@Component
class WarehouseHealthIndicator implements HealthIndicator {
  private final Publications publications;

  WarehouseHealthIndicator(Publications publications) {
    this.publications = publications;
  }

  @Override
  public Health health() {
    try {
      Publication current = publications.current();
      return Health.up()
          .withDetail("generation", current.generation())
          .withDetail("as_of", current.asOf())
          .build();
    } catch (NothingPublished none) {
      return Health.up().withDetail("generation", none.getMessage()).build();
    } catch (DataAccessException away) {
      return Health.down().withDetail("reason", "The warehouse does not answer.").build();
    }
  }
}
