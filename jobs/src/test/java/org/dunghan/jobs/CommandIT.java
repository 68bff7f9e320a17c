/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands as users start them, in a process of their own. */
@ExtendWith(Sandbox.class)
class CommandIT {
  @TempDir private Path folder;
  @TempDir private Path outside;

  @Test
  void saysInOneLineThatAPathDoesNotExist() throws Exception {
    Call call = call("jdbc:ch://127.0.0.1:1/default", folder.resolve("missing"));

    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.errors())
        .containsExactly("dunghan load: " + folder.resolve("missing") + " does not exist");
  }

  @Test
  void saysInOneLineThatTheWarehouseCannotBeReached() throws Exception {
    String url = "jdbc:ch://127.0.0.1:" + unusedPort() + "/default";

    Call call = call(url, folder);

    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.errors())
        .singleElement()
        .asString()
        .startsWith("dunghan load: the warehouse at " + url + " cannot be reached: ")
        .endsWith(": start it, or name another with --warehouse or DUNGHAN_WAREHOUSE_URL");
  }

  @Test
  void asksForTheReferenceTablesOfAnEmptyWarehouse(Warehouse warehouse) throws Exception {
    Files.writeString(folder.resolve("a.csv"), "event_id\n");

    Call call = call(warehouse.url(), folder);

    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.errors())
        .containsExactly(
            "dunghan load: the warehouse has no reference tables yet: give load the folder that"
                + " holds them with --reference DIR");
  }

  @Test
  void rebuildsNothingFromAnEmptyWarehouse(Warehouse warehouse) throws Exception {
    Call call = call("rebuild", "--warehouse", warehouse.url());

    assertThat(call.exitCode()).isEqualTo(2);
    assertThat(call.errors()).hasSize(1);
    assertThat(call.errors().get(0))
        .startsWith("dunghan rebuild: the warehouse has no reference tables yet: give load");
  }

  private Call call(String url, Path path) throws IOException, InterruptedException {
    return call("load", path.toString(), "--source", "hue", "--warehouse", url);
  }

  private Call call(String... arguments) throws IOException, InterruptedException {
    try (JobProcess process = new JobProcess(outside.resolve("errors.txt"), arguments)) {
      return new Call(process.exitCode(), process.lines());
    }
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private record Call(int exitCode, List<String> errors) {}
}
