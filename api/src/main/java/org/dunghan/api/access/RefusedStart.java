/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the program does not start in one sentence, which a stack would bury. */
final class RefusedStart extends AbstractFailureAnalyzer<UnusableAccount> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, UnusableAccount reason) {
    return new FailureAnalysis(reason.getMessage(), null, failure);
  }
}
