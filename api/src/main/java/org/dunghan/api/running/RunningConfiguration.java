/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the limits from the settings, and has Tomcat speak by a protocol that can be looked at. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
class RunningConfiguration {
  /** Looks after what takes long. */
  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService clock() {
    var clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "running-queries");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedConnections(Callers callers) {
    return server -> {
      server.setProtocol(WatchedProtocol.class.getName());
      server.addConnectorCustomizers(
          connector -> callers.watch((WatchedProtocol) connector.getProtocolHandler()));
    };
  }
}
