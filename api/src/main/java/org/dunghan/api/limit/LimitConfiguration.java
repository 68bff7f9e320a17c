/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the limits from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {
  /**
   * The connections to the warehouse, one for each turn: who has one of those gets one of these.
   */
  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource connections(DataSourceProperties warehouse, LimitSettings turns) {
    HikariDataSource connections =
        warehouse.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    connections.setMaximumPoolSize(turns.questions() + turns.exports());
    return connections;
  }
}
