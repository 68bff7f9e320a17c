/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What all questions share: reading their parameters, and telling whether an answer is held
 * already.
 */
package org.dunghan.api.request;
