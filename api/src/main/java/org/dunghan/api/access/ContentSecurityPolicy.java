/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dunghan.api.request.Checksum;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the pages may load: only what comes from here. An import map can only stand in the page, so
 * each is allowed by the hash of its text.
 */
@Component
class ContentSecurityPolicy {
  private static final String PAGES = "classpath*:META-INF/resources/*.html";
  private static final Pattern IMPORT_MAP =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final String text;

  ContentSecurityPolicy() throws IOException {
    Set<String> allowed = new TreeSet<>();
    for (Resource page : new PathMatchingResourcePatternResolver().getResources(PAGES)) {
      IMPORT_MAP
          .matcher(page.getContentAsString(StandardCharsets.UTF_8))
          .results()
          .forEach(map -> allowed.add(" 'sha256-" + hash(map.group(1)) + "'"));
    }
    text = POLICY.formatted(String.join("", allowed));
  }

  String text() {
    return text;
  }

  private static String hash(String script) {
    MessageDigest digest = Checksum.digest();
    return Base64.getEncoder()
        .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
  }
}
