/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import java.util.Optional;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A report as it is sent. */
public final class ReportFile {
  private ReportFile() {}

  /**
   * The answer that holds it, and says which generation it was read from.
   *
   * @param fileName what a browser saves it as; none where it is to be looked at
   */
  public static ResponseEntity<byte[]> answer(
      byte[] content, String mediaType, Optional<String> fileName, Reading reading) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, mediaType)
            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
            .header("Dunghan-Generation", Long.toString(reading.generation()))
            .header("Dunghan-As-Of", reading.asOf().toString())
            .header("Dunghan-Measure-Version", Measures.VERSION);
    fileName.ifPresent(
        name ->
            answer.header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()));
    return answer.body(content);
  }
}
