/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A standalone Spark master with two workers, each a process, from the jars that Maven fetched. */
final class SparkCluster implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Path home;
  private final String jars;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  /**
   * Starts the cluster.
   *
   * @param home an empty directory that becomes its SPARK_HOME
   */
  SparkCluster(Path home) throws IOException {
    this.home = home;
    jars = Files.readString(Path.of("target", "spark-classpath"));
    port = freePort();
    link();
    try {
      startAll();
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private void startAll() throws IOException {
    String endpoint = "--webui-port 0 --host " + LOOPBACK;
    start("master", "org.apache.spark.deploy.master.Master", endpoint + " --port " + port);
    awaitMaster();
    for (String worker : List.of("worker-1", "worker-2")) {
      start(
          worker,
          "org.apache.spark.deploy.worker.Worker",
          "%s --cores 1 --memory 1g --work-dir %s %s"
              .formatted(endpoint, home.resolve(worker), master()));
    }
  }

  private String master() {
    return "spark://" + LOOPBACK + ":" + port;
  }

  /** Workers look for Spark's jars in the folder of that name. */
  private void link() throws IOException {
    Path folder = Files.createDirectory(home.resolve("jars"));
    for (String jar : jars.split(File.pathSeparator, -1)) {
      Path file = Path.of(jar);
      Files.createSymbolicLink(folder.resolve(file.getFileName()), file);
    }
  }

  /** Submits the job's jar and gives its exit code; what it printed stands in {@link #log}. */
  int submit(String... arguments) throws IOException, InterruptedException {
    String submission =
        "--master %s --executor-memory 512m --conf spark.driver.host=%s --conf spark.ui.enabled=false"
            .formatted(master(), LOOPBACK);
    Process driver =
        start(
            "driver",
            "org.apache.spark.deploy.SparkSubmit",
            "%s --class org.dunghan.jobs.JobLauncher %s %s"
                .formatted(
                    submission,
                    Path.of("target", "dunghan-jobs.jar").toAbsolutePath(),
                    String.join(" ", arguments)));
    return driver.waitFor();
  }

  /** What the driver printed. */
  String log() {
    try {
      return Files.readString(home.resolve("driver.log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** On how many workers executors ran. */
  long workersUsed() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files
          .filter(file -> file.endsWith("stderr"))
          .map(file -> home.relativize(file).getName(0))
          .distinct()
          .count();
    }
  }

  private Process start(String name, String main, String arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("jvm.options").toAbsolutePath(),
                "-Xmx512m",
                "-cp",
                jars,
                main));
    command.addAll(List.of(arguments.split(" ", -1)));
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve(name + ".log").toFile());
    process.environment().put("SPARK_HOME", home.toString());
    process.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    // Spark's launcher wants to know it, though there is only one.
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process started = process.start();
    processes.add(started);
    return started;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitMaster() throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < deadline && processes.get(0).isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        Thread.onSpinWait();
      }
    }
    throw new IOException("the master did not come: see " + home.resolve("master.log"));
  }

  @Override
  public void close() {
    processes.forEach(Process::destroy);
    processes.forEach(process -> process.onExit().join());
  }
}
