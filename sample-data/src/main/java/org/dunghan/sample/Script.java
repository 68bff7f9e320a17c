/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/** The ways in which an accepted dossier goes on. */
enum Script {
  CERTIFICATION,
  DESK,
  LAND,
  LINKED;

  void play(Handling handling) {
    switch (this) {
      case CERTIFICATION -> CertificationScript.play(handling);
      case DESK -> DeskScript.play(handling);
      case LAND -> LandScript.play(handling);
      case LINKED -> LinkedScript.play(handling);
    }
  }
}
