/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.util.Map;

/**
 * A statement as the engine takes it.
 *
 * @param format the format of the result, or of the data of an insert
 * @param parameters values of {@code {name:Type}}, in ClickHouse's escaped form
 */
record Query(String sql, String format, Map<String, String> parameters) {}
