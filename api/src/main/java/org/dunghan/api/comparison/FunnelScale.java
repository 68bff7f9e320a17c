/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

/**
 * A scale on which a figure varies alike whatever its value, so that only its size tells how much.
 */
enum FunnelScale {
  /** Of n / N; its size is N. */
  ARCSINE_OF_SHARE {
    @Override
    double of(double value) {
      return Math.asin(Math.sqrt(value));
    }

    @Override
    double back(double scaled) {
      double sine = Math.sin(Math.min(Math.max(scaled, 0), Math.PI / 2));
      return sine * sine;
    }
  },
  /** Of observed / expected; its size is what was expected. Unlike the logarithm it has a 0. */
  ROOT_OF_RATIO {
    @Override
    double of(double value) {
      return Math.sqrt(value);
    }

    @Override
    double back(double scaled) {
      double root = Math.max(scaled, 0);
      return root * root;
    }
  };

  abstract double of(double value);

  abstract double back(double scaled);

  /** By how much chance alone moves a figure of a size on this scale. */
  double error(double size) {
    return 1 / (2 * Math.sqrt(size));
  }
}
