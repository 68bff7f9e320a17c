/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.dunghan.api.publication.Freshness;

/**
 * A dossier: its tenures, and what happened to it.
 *
 * @param tenures all that is known of each, by name
 */
record Dossier(
    @JsonUnwrapped Freshness freshness,
    String dossierId,
    String source,
    List<Map<String, Object>> tenures,
    List<Timeline.Entry> events) {}
