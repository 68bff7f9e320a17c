/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/** One officer appraises the dossier in the ward or the agency that decides it. */
final class DeskScript {

  private DeskScript() {}

  static void play(Handling handling) {
    handling.assign();
    boolean passedOn = !handling.agency().isEmpty();
    if (passedOn) {
      handling.pass(100).transfer(handling.agency());
      handling.pass(100).assignHere();
    }
    if (handling.fate().stalled() && handling.beforeDueDate()) {
      handling.stallOnSupplement();
      return;
    }
    if (handling.fate().supplemented() && handling.beforeDueDate()) {
      handling.supplement();
    }
    if (passedOn) {
      handling.pass(700).transfer(handling.ward().code());
    }
    handling.finish();
  }
}
