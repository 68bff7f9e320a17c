/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param accounts file of the local accounts
 * @param issuer OpenID Connect issuer of bearer tokens; none: local accounts only
 * @param audience that a token must be for; none: any
 * @param rolesClaim of a token: a text or list of role names
 * @param unitsClaim of a token: a text or list of unit codes, for council members
 * @param publicView whether anybody may see figures, without small counts
 * @param demo whether there is a ready-made account per role, for this machine only
 * @param audit file that exports and drill-downs are recorded in
 */
@ConfigurationProperties("dunghan.access")
record AccessSettings(
    Path accounts,
    Optional<String> issuer,
    Optional<String> audience,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("units") String unitsClaim,
    @DefaultValue("false") boolean publicView,
    @DefaultValue("false") boolean demo,
    Path audit) {
  AccessSettings {
    issuer = issuer.filter(text -> !text.isBlank());
    audience = audience.filter(text -> !text.isBlank());
  }
}
