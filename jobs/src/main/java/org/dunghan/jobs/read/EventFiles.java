/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the event files below the paths that a job was given. */
public final class EventFiles {
  private final Configuration configuration;
  private final List<EventFile> found = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /**
   * Looks at every path; a folder is searched with its subfolders.
   *
   * @throws IOException with a message for the user when a path cannot be read
   */
  public EventFiles(List<String> paths, Configuration configuration) throws IOException {
    this.configuration = configuration;
    for (String path : paths) {
      search(new Path(path));
    }
  }

  /** The files, ordered by path, with their checksums. */
  public List<EventFile> found() {
    return found;
  }

  /** Names of files in the folders that are no event files. */
  public List<String> passedOver() {
    return passedOver;
  }

  private void search(Path root) throws IOException {
    FileSystem files = root.getFileSystem(configuration);
    FileStatus status;
    try {
      status = files.getFileStatus(root);
    } catch (FileNotFoundException e) {
      throw new IOException(root + " does not exist", e);
    }
    List<FileStatus> candidates = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> below = files.listFiles(status.getPath(), true);
    while (below.hasNext()) {
      candidates.add(below.next());
    }
    candidates.sort(Comparator.comparing(FileStatus::getPath));
    for (FileStatus candidate : candidates) {
      add(files, status, candidate);
    }
  }

  private void add(FileSystem files, FileStatus root, FileStatus candidate) throws IOException {
    String name = name(root, candidate);
    var format = FileFormat.of(name);
    if (format.isPresent() && !candidate.getPath().getName().startsWith(".")) {
      found.add(
          new EventFile(
              candidate.getPath().toString(),
              name,
              format.get(),
              candidate.getLen(),
              checksum(files, candidate.getPath())));
    } else if (root.isFile()) {
      throw new IOException(name + " is no event file: its name must end in " + FileFormat.ENDINGS);
    } else {
      passedOver.add(name);
    }
  }

  private static String name(FileStatus root, FileStatus file) {
    return root.isFile()
        ? file.getPath().getName()
        : root.getPath().toUri().relativize(file.getPath().toUri()).getPath();
  }

  private static String checksum(FileSystem files, Path path) throws IOException {
    try (InputStream bytes = files.open(path);
        DigestInputStream digested =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new IOException(path.getName() + " cannot be read: " + e.getMessage(), e);
    }
  }
}
