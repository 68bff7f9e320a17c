/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

/** The program on the committed sample, for tests of other packages. */
public final class OnTheSample {
  private OnTheSample() {}

  /** Asked by the admin. */
  public static RunningApi api() {
    return SampleProgram.api();
  }
}
