/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse;

import com.clickhouse.client.api.Client;
import java.io.Serializable;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the warehouse: a ClickHouse server, a cluster, or the embedded engine.
 *
 * @param url a JDBC URL such as {@code jdbc:ch://127.0.0.1:8123/default}; it names the database
 */
public record Warehouse(String url, String user, String password) implements Serializable {
  private static final String DEFAULT_DATABASE = "default";

  /**
   * @throws IllegalArgumentException when the URL is not one of ClickHouse's
   */
  public Warehouse {
    if (!url.matches("jdbc:(ch|clickhouse):(https?:)?//[^/]+(/.*)?")) {
      throw new IllegalArgumentException(
          "\"%s\" is no JDBC URL of a ClickHouse: send one such as jdbc:ch://127.0.0.1:8123/default"
              .formatted(url));
    }
  }

  /** A connection for statements and small answers. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** A client for streams of rows; it never sends an insert a second time by itself. */
  public Client client() {
    URI address = address();
    return new Client.Builder()
        .addEndpoint(address.getScheme() + "://" + address.getAuthority())
        .setUsername(user)
        .setPassword(password)
        .setDefaultDatabase(database(address))
        .setMaxRetries(0)
        .build();
  }

  private URI address() {
    String rest = url.substring(url.indexOf(':', "jdbc:".length()) + 1);
    return URI.create(rest.startsWith("//") ? "http:" + rest : rest);
  }

  private static String database(URI address) {
    String path = address.getPath();
    return path == null || path.length() < 2 ? DEFAULT_DATABASE : path.substring(1);
  }
}
