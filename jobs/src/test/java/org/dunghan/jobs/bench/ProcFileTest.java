/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcFileTest {

  @Test
  void addsUserAndSystemTimeOfTheProcessAndOfItsChildren() {
    String stat = "42 (a (b) c) S 1 42 42 0 -1 4194560 9 8 7 6 1000 200 30 4 20 0 3 0 5 6 7 8";

    assertThat(ProcFile.cpuTicks(stat)).isEqualTo(1234);
  }

  @Test
  void readsThePeakOfResidentMemory() {
    assertThat(
            ProcFile.peakBytes("Name:\tjava\nVmPeak:\t 9 kB\nVmHWM:\t  2048 kB\nVmRSS:\t 7 kB\n"))
        .isEqualTo(2048 * 1024);
  }

  @Test
  void knowsNoPeakOfAProcessThatHasEnded() {
    assertThat(ProcFile.peakBytes("Name:\tjava\nState:\tZ (zombie)\n")).isZero();
  }
}
