/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;

class PublicationIT {
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void listsTheNewestGenerationFirst() {
    assertThat(API.get("/api/v1/publications").body())
        .isEqualTo(
            """
            {"publications":[{"generation":3,"as_of":"2025-07-10",\
            "published_at":"2025-07-28T01:02:03.004Z","layers":[1],"runs":[3],\
            "reference_version":2,"row_counts":{"dossier":8},"state":"AS_KNOWN","known_at":null,\
            "code_version":"0.1.0"},{"generation":2,"as_of":"2025-07-27",\
            "published_at":"2025-07-28T01:02:03.004Z","layers":[1,2],"runs":[2],\
            "reference_version":2,"row_counts":{"dossier":8},"state":"PUBLISHED","known_at":null,\
            "code_version":"0.1.0"},{"generation":1,"as_of":"2025-07-20",\
            "published_at":"2025-07-28T01:02:03.004Z","layers":[9],"runs":[1],\
            "reference_version":1,"row_counts":{"dossier":8},"state":"PUBLISHED","known_at":null,\
            "code_version":"0.1.0"}]}""");
  }

  @Test
  void healthNamesTheGenerationThatIsServed() {
    assertThat(API.get("/actuator/health").body())
        .isEqualTo(
            """
            {"components":{"warehouse":{"details":{"generation":2,"as_of":"2025-07-27"},\
            "status":"UP"}},"status":"UP"}""");
  }
}
