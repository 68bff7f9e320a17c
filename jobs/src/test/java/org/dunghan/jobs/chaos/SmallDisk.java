/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk in memory that only one process sees, and that ends with it.
 *
 * @param mount directory that the process finds it at
 */
record SmallDisk(Path mount) {
  private static final int BLOCK_BYTES = 4096;
  private static final String MOUNT_AND_RUN =
      "mount -t tmpfs -o size=96m tmpfs \"$0\" && exec \"$@\"";

  /** The command that mounts the disk and then runs, as the same process, what stands behind it. */
  List<String> mounting() {
    List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
    if (!System.getProperty("user.name").equals("root")) {
      command.add("--map-root-user");
    }
    command.addAll(List.of("sh", "-c", MOUNT_AND_RUN, mount.toString()));
    return command;
  }

  /** Leaves not one block to the process. */
  void fill(long pid) {
    byte[] block = new byte[BLOCK_BYTES];
    try (OutputStream filler = Files.newOutputStream(filler(pid))) {
      while (true) {
        filler.write(block);
      }
    } catch (IOException e) {
      if (filler(pid).toFile().getUsableSpace() > 0) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Gives the space back. */
  void free(long pid) throws IOException {
    Files.delete(filler(pid));
  }

  private Path filler(long pid) {
    return Path.of("/proc", String.valueOf(pid), "root", mount.toString(), "filler");
  }
}
