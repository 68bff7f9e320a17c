/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.state;

import java.nio.file.Path;

/** Where the commands of this machine keep what {@code serve} reads. */
public final class StateFolder {
  private StateFolder() {}

  /** A file of it. */
  public static Path file(String name) {
    String folder =
        System.getenv()
            .getOrDefault(
                "DUNGHAN_STATE", System.getProperty("user.home") + "/.local/share/dunghan");
    return Path.of(folder, name);
  }
}
