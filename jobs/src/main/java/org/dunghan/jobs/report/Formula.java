/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computes a formula of names, numbers, + - * / and parentheses.
 *
 * <p>Numbers are ranges all the way, because the printed figures that go in are rounded. (That is
 * why no expression library does it.)
 */
final class Formula {
  /** Parentheses within parentheses use up the stack. */
  private static final int MOST_CHARACTERS = 1000;

  private final String text;
  private final Function<String, Optional<Range>> figures;
  private int position;
  private boolean dividesByZero;

  private Formula(String text, Function<String, Optional<Range>> figures) {
    this.text = text;
    this.figures = figures;
  }

  /**
   * Computes a formula.
   *
   * @param figures by name
   * @return none when it divides by zero
   * @throws FormulaProblem when it cannot be read
   */
  static Optional<Range> compute(String text, Function<String, Optional<Range>> figures)
      throws FormulaProblem {
    if (text.length() > MOST_CHARACTERS) {
      throw new FormulaProblem(
          MOST_CHARACTERS,
          "a formula has at most %d characters: give its parts rows of their own"
              .formatted(MOST_CHARACTERS));
    }
    Formula formula = new Formula(text, figures);
    Range result = formula.sum();
    if (formula.position < text.length()) {
      throw new FormulaProblem(
          formula.position, formula.found() + " cannot stand here: send one of + - * /");
    }
    return formula.dividesByZero ? Optional.empty() : Optional.of(result);
  }

  private Range sum() throws FormulaProblem {
    Range sum = product();
    while (true) {
      if (take('+')) {
        sum = sum.plus(product());
      } else if (take('-')) {
        sum = sum.plus(product().negated());
      } else {
        return sum;
      }
    }
  }

  private Range product() throws FormulaProblem {
    Range product = factor();
    while (true) {
      if (take('*')) {
        product = product.times(factor());
      } else if (take('/')) {
        product = quotient(product, factor());
      } else {
        return product;
      }
    }
  }

  private Range quotient(Range dividend, Range divisor) {
    if (divisor.holds(BigDecimal.ZERO)) {
      dividesByZero = true;
      return dividend;
    }
    return dividend.over(divisor);
  }

  private Range factor() throws FormulaProblem {
    if (take('-')) {
      return factor().negated();
    }
    if (take('(')) {
      Range inner = sum();
      if (!take(')')) {
        throw new FormulaProblem(position, found() + " cannot stand here: send a )");
      }
      return inner;
    }
    int begin = position;
    String word = word();
    if (word.isEmpty()) {
      throw new FormulaProblem(begin, found() + " cannot stand here: send a name or a number");
    }
    return Character.isDigit(word.charAt(0)) ? number(begin, word) : figure(begin, word);
  }

  private static Range number(int begin, String word) throws FormulaProblem {
    return Printed.of(word)
        .map(number -> Range.exactly(number.number()))
        .orElseThrow(
            () ->
                new FormulaProblem(
                    begin, "\"" + word + "\" is no number: send one such as 100, 0.5 or 10%"));
  }

  private Range figure(int begin, String word) throws FormulaProblem {
    return figures
        .apply(word)
        .orElseThrow(
            () ->
                new FormulaProblem(
                    begin, "no other row has the name \"" + word + "\": send one that has a row"));
  }

  private String word() {
    int begin = position;
    while (position < text.length() && isOfWord(text.charAt(position))) {
      position++;
    }
    String word = text.substring(begin, position);
    skipBlanks();
    return word;
  }

  private static boolean isOfWord(char sign) {
    return Character.isUnicodeIdentifierPart(sign) || sign == '.' || sign == '%';
  }

  private boolean take(char sign) {
    skipBlanks();
    boolean found = position < text.length() && text.charAt(position) == sign;
    if (found) {
      position++;
      skipBlanks();
    }
    return found;
  }

  private void skipBlanks() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private String found() {
    return position < text.length()
        ? "\"" + text.charAt(position) + "\""
        : "the end of the formula";
  }
}
