/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.Serializable;
import java.util.List;

/**
 * A file of dossier events.
 *
 * @param path where the file systems that Spark knows find it
 * @param name its name below the path that was given to the job
 * @param bytes its size as stored
 * @param checksum SHA-256 of the bytes as stored (and of the mapping, if it is read by one),
 *     hexadecimal: what the file is known by
 * @param splits what is read of it, in order, each part on its own; at least one
 */
public record EventFile(
    String path, String name, FileFormat format, long bytes, String checksum, List<Split> splits)
    implements Serializable {

  /** About how many events it has, for a plan; by what typical rows weigh. */
  public long estimatedEvents() {
    return bytes / format.bytesPerEvent(name);
  }

  /** The same file, known by another checksum. */
  public EventFile knownBy(String other) {
    return new EventFile(path, name, format, bytes, other, splits);
  }
}
