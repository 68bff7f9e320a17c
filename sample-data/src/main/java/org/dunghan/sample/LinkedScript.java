/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/** Birth, residence and health insurance in one: ward, police, social insurance, ward. */
final class LinkedScript {

  private static final String POLICE = "46-CA";
  private static final String SOCIAL_INSURANCE = "46-BHXH";

  private LinkedScript() {}

  static void play(Handling handling) {
    handling.assign();
    handling.pass(100).transfer(POLICE);
    handling.pass(200).assignHere();
    handling.pass(300).transfer(SOCIAL_INSURANCE);
    handling.pass(300).transfer(handling.ward().code());
    handling.finish();
  }
}
