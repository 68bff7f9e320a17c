/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory of a database, held so that no other process opens it. */
record DataDirectory(Path path, FileLock lock) implements AutoCloseable {
  static DataDirectory hold(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      return new DataDirectory(absolute, lock(absolute));
    } catch (IOException failure) {
      throw new EngineException(
          "Cannot write in the data directory " + absolute + ": choose another.", failure);
    }
  }

  private static FileLock lock(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve("dunghan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new EngineException(
          "Another process uses the data directory " + directory + ": stop it or choose another.");
    }
    return lock;
  }

  @Override
  public void close() {
    try {
      lock.acquiredBy().close();
    } catch (IOException failure) {
      throw new EngineException("Cannot release the data directory " + path + ".", failure);
    }
  }
}
