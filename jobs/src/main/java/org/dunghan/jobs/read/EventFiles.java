/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the event files below the paths that a job was given. */
public final class EventFiles {
  /** Hadoop's own setting; spark-submit takes it with "spark.hadoop." before it. */
  public static final String SPLIT_BYTES = "mapreduce.input.fileinputformat.split.maxsize";

  private static final long USUAL_SPLIT_BYTES = 32L << 20;

  private final Configuration configuration;
  private final Predicate<FileStatus> wanted;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  /**
   * Looks at every path; a folder is searched with its subfolders.
   *
   * @throws IOException with a message for the user when a path cannot be read
   */
  public EventFiles(List<String> paths, Configuration configuration) throws IOException {
    this(paths, configuration, file -> true);
  }

  /**
   * Looks at every path, and takes only the files that are wanted.
   *
   * @throws IOException with a message for the user when a path cannot be read
   */
  public EventFiles(List<String> paths, Configuration configuration, Predicate<FileStatus> wanted)
      throws IOException {
    this.configuration = configuration;
    this.wanted = wanted;
    for (String path : paths) {
      search(new Path(path));
    }
  }

  /**
   * The files, ordered by path, with their checksums.
   *
   * @throws IOException with a message for the user when a file cannot be read
   */
  public List<EventFile> found() throws IOException {
    return found(Map.of());
  }

  /**
   * The files, ordered by path, with their checksums; one that begins with all of a file that was
   * loaded before is read from there on.
   *
   * @param known sizes of the files that were loaded before, by their checksums
   * @throws IOException with a message for the user when a file cannot be read
   */
  public List<EventFile> found(Map<String, Long> known) throws IOException {
    long splitBytes = configuration.getLong(SPLIT_BYTES, USUAL_SPLIT_BYTES);
    try {
      return candidates.parallelStream().map(file -> scanned(file, known, splitBytes)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
    List<FileStatus> below = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> listed = files.listFiles(status.getPath(), true);
    while (listed.hasNext()) {
      FileStatus file = listed.next();
      if (wanted.test(file)) {
        below.add(file);
      }
    }
    below.sort(Comparator.comparing(FileStatus::getPath));
    for (FileStatus file : below) {
      add(status, file);
    }
  }

  private void add(FileStatus root, FileStatus file) throws IOException {
    String name = name(root, file);
    var format = FileFormat.of(name);
    if (format.isPresent() && !file.getPath().getName().startsWith(".")) {
      candidates.add(new Candidate(file.getPath(), name, format.get()));
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

  private EventFile scanned(Candidate file, Map<String, Long> known, long splitBytes) {
    FileScan scan = new FileScan(file.format().borders(file.name(), splitBytes), known);
    Path path = file.path();
    try (InputStream bytes = path.getFileSystem(configuration).open(path)) {
      scan.read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(path.getName() + " cannot be read: " + e.getMessage(), e));
    }
    return new EventFile(
        path.toString(), file.name(), file.format(), scan.size(), scan.checksum(), scan.splits());
  }

  private record Candidate(Path path, String name, FileFormat format) {}
}
