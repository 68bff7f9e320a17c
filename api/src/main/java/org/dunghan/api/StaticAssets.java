/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Browsers ask again for every page and script, and get a 304 while its bytes are the same. The
 * time of a file cannot tell: reproducible jars give every file the same one.
 */
@Configuration(proxyBeanMethods = false)
class StaticAssets {
  /**
   * Weak tags, for Tomcat does not compress what has a strong one. Not for {@code /}: that is
   * forwarded to the first page, and Tomcat ends an answer after a forward.
   */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> assetTags() {
    var filter = new ShallowEtagHeaderFilter();
    filter.setWriteWeakETag(true);
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/webjars/*", "*.html", "*.js", "*.css", "*.svg", "*.woff2");
    return registration;
  }
}
