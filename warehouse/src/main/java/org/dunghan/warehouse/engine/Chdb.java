/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The functions of libchdb that the engine uses. {@code streamFetchResult} here is {@code
 * chdb_stream_fetch_result} there; meaning and ownership are those of the library's header.
 */
interface Chdb extends Library {
  /** Loads the library, and keeps it from taking the JVM's signal handlers. */
  static Chdb load(Path library) {
    Map<String, Object> options =
        Map.of(
            OPTION_STRING_ENCODING,
            "UTF-8",
            OPTION_FUNCTION_MAPPER,
            (com.sun.jna.FunctionMapper) (loaded, method) -> symbol(method.getName()));
    Chdb chdb = Native.load(library.toString(), Chdb.class, options);
    chdb.setSignalHandlersEnabled(0);
    return chdb;
  }

  private static String symbol(String method) {
    return "chdb_" + method.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  void setSignalHandlersEnabled(int enabled);

  Pointer connect(int argumentCount, String[] arguments);

  void closeConn(Pointer handle);

  int classifyQueryN(
      Pointer connection, byte[] sql, long length, Pointer database, long size, int[] analysis);

  Pointer queryWithParamsN(
      Pointer connection,
      byte[] sql,
      long sqlLength,
      byte[] format,
      long formatLength,
      Pointer[] names,
      long[] nameLengths,
      Pointer[] values,
      long[] valueLengths,
      long parameterCount);

  Pointer streamQueryWithParamsN(
      Pointer connection,
      byte[] sql,
      long sqlLength,
      byte[] format,
      long formatLength,
      Pointer[] names,
      long[] nameLengths,
      Pointer[] values,
      long[] valueLengths,
      long parameterCount);

  Pointer streamFetchResult(Pointer connection, Pointer stream);

  void streamCancelQuery(Pointer connection, Pointer stream);

  void destroyQueryResult(Pointer result);

  Pointer resultBuffer(Pointer result);

  long resultLength(Pointer result);

  long resultStorageRowsRead(Pointer result);

  long resultStorageBytesRead(Pointer result);

  long resultRowsWritten(Pointer result);

  long resultBytesWritten(Pointer result);

  String resultError(Pointer result);

  Pointer streamInsertWithParamsN(
      Pointer connection,
      byte[] sql,
      long sqlLength,
      byte[] format,
      long formatLength,
      Pointer[] names,
      long[] nameLengths,
      Pointer[] values,
      long[] valueLengths,
      long parameterCount);

  int streamAppend(Pointer stream, byte[] data, long length);

  Pointer streamDone(Pointer stream);

  String streamInsertError(Pointer stream);

  void destroyInsertStream(Pointer stream);
}
