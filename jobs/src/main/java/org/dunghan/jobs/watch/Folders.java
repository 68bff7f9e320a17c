/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dunghan.jobs.read.FileFormat;

/** The folders that are watched, with their subfolders. */
public final class Folders {
  /** Of files and folders that programs write for themselves, or have not finished. */
  private static final Pattern HIDDEN = Pattern.compile("(^|/)[._]");

  private final List<String> paths;
  private final Configuration configuration;

  public Folders(List<String> paths, Configuration configuration) {
    this.paths = paths;
    this.configuration = configuration;
  }

  /**
   * The event files that are there now, finished or not.
   *
   * @throws IOException with a message for the user when a folder cannot be read
   */
  public List<FileStatus> files() throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (String path : paths) {
      addFiles(new Path(path), files);
    }
    return files;
  }

  private void addFiles(Path path, List<FileStatus> files) throws IOException {
    FileSystem system = path.getFileSystem(configuration);
    Path root = root(system, path);
    RemoteIterator<LocatedFileStatus> below = system.listFiles(root, true);
    while (below.hasNext()) {
      FileStatus file = below.next();
      String name = root.toUri().relativize(file.getPath().toUri()).getPath();
      if (FileFormat.of(name).isPresent() && !HIDDEN.matcher(name).find()) {
        files.add(file);
      }
    }
  }

  private static Path root(FileSystem system, Path path) throws IOException {
    try {
      FileStatus status = system.getFileStatus(path);
      if (status.isDirectory()) {
        return status.getPath();
      }
    } catch (FileNotFoundException e) {
      throw new IOException(path + " does not exist", e);
    }
    throw new IOException(
        path + " is no folder: give --watch folders, or load the file without it");
  }
}
