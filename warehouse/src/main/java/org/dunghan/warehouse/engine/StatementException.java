/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement that the engine or the endpoint refuses, with ClickHouse's number for the reason. */
final class StatementException extends Exception {
  static final int BAD_ARGUMENTS = 36;
  static final int NOT_IMPLEMENTED = 48;
  static final int SYNTAX_ERROR = 62;
  static final int READONLY = 164;
  static final int TOO_MANY_SIMULTANEOUS_QUERIES = 202;

  private static final long serialVersionUID = 1L;
  private static final int UNKNOWN_EXCEPTION = 1002;
  private static final Pattern CODE = Pattern.compile("Code: (\\d+)\\.");

  private final int code;

  StatementException(int code, String message) {
    super("Code: " + code + ". DB::Exception: " + message);
    this.code = code;
  }

  private StatementException(String message, int code) {
    super(message);
    this.code = code;
  }

  /** The engine's own text, which names the code itself. */
  static StatementException fromEngine(String message) {
    Matcher matcher = CODE.matcher(message);
    int code = matcher.find() ? Integer.parseInt(matcher.group(1)) : UNKNOWN_EXCEPTION;
    return new StatementException(message, code);
  }

  int code() {
    return code;
  }

  /** The HTTP status that a ClickHouse server answers with for the code. */
  int httpStatus() {
    return switch (code) {
      case BAD_ARGUMENTS, SYNTAX_ERROR, 6, 27, 38, 41, 43, 53, 69, 72, 117 -> 400;
      case READONLY -> 403;
      case 46, 47, 50, 56, 60, 73, 81, 115 -> 404;
      case NOT_IMPLEMENTED -> 501;
      case TOO_MANY_SIMULTANEOUS_QUERIES -> 503;
      default -> 500;
    };
  }
}
