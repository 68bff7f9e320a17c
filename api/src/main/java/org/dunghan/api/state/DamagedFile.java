/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.state;

import java.nio.file.Path;

/** A file of the program's that somebody has to mend. */
public final class DamagedFile extends RuntimeException {
  DamagedFile(Path file, String reason) {
    super("%s is damaged (%s): mend it, or remove it to begin anew".formatted(file, reason));
  }
}
