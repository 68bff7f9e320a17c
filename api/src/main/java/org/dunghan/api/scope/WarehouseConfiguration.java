/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import org.dunghan.warehouse.Warehouse;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the warehouse is: the same place for rows and for streams of bytes. */
@Configuration(proxyBeanMethods = false)
class WarehouseConfiguration {
  @Bean
  Warehouse warehouse(DataSourceProperties settings) {
    return new Warehouse(settings.getUrl(), settings.getUsername(), settings.getPassword());
  }
}
