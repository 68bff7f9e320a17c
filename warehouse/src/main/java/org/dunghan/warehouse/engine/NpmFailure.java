/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.List;
import java.util.regex.Pattern;

/** What npm says when it fails, in one line that says what to do. */
enum NpmFailure {
  CHECKSUM(
      "EINTEGRITY",
      "The ClickHouse engine that npm brought does not have the pinned checksum and is not used:"
          + " check npm's registry setting, run npm cache clean --force, and start again."),
  NETWORK(
      "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED",
      "npm cannot reach its registry to fetch the ClickHouse engine: check the network and npm's"
          + " proxy and registry settings, and start again."),
  SPACE(
      "ENOSPC",
      "There is no room for the ClickHouse engine: free 2 GB, or set DUNGHAN_CACHE to another"
          + " disk.");

  private final Pattern sign;
  private final String explanation;

  NpmFailure(String sign, String explanation) {
    this.sign = Pattern.compile(sign);
    this.explanation = explanation;
  }

  static String explain(String output) {
    for (NpmFailure failure : values()) {
      if (failure.sign.matcher(output).find()) {
        return failure.explanation;
      }
    }
    List<String> errors = output.lines().filter(line -> line.contains("error")).toList();
    return "npm could not fetch the ClickHouse engine: "
        + (errors.isEmpty() ? "it gives no reason" : String.join(" ", errors));
  }
}
