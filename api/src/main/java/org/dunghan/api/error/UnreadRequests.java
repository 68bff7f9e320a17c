/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Has Tomcat say in our words what it refuses. */
@Configuration(proxyBeanMethods = false)
class UnreadRequests {
  /** After Spring Boot's own, which has such errors said in HTML. */
  @Bean
  @Order
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
    return server -> {
      server.getContextValves().removeIf(ErrorReportValve.class::isInstance);
      server.addContextCustomizers(
          context ->
              ((StandardHost) context.getParent())
                  .setErrorReportValveClass(ProblemReportValve.class.getName()));
    };
  }
}
