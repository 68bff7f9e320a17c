/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.MultiValueMap;

/** What answers at a path: by itself, and as a sheet among others of a workbook. */
public interface AnswerSource {
  /** The path below {@code /api/v1}. */
  String path();

  /**
   * The parameters of a question.
   *
   * @throws org.dunghan.api.error.UnusableParameter when there is one that is not known here
   */
  Parameters parameters(MultiValueMap<String, String> values);

  /**
   * The answer to a question.
   *
   * @throws org.dunghan.api.error.UnusableParameter when the question cannot be answered
   */
  AnyAnswer answer(Parameters asked, Reading reading);
}
