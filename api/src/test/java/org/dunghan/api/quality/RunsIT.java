/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsIT {
  private static final String REJECTED = "/api/v1/quality/rejected-rows";
  private static final RunningApi API =
      RunningWarehouse.filled(
          "runs",
          rows -> {
            rows.insert(
                "load_run", Map.of("run_id", 1, "revision", 0, "job", "load", "state", "STARTED"));
            rows.insert(
                "load_run",
                Map.ofEntries(
                    Map.entry("run_id", 1),
                    Map.entry("revision", 1),
                    Map.entry("job", "load"),
                    Map.entry("source", "one-stop"),
                    Map.entry("state", "PUBLISHED"),
                    Map.entry("started_at", "2025-07-28 01:00:00.000"),
                    Map.entry("finished_at", "2025-07-28 01:02:00.000"),
                    Map.entry("rows_read", 10),
                    Map.entry("accepted", 7),
                    Map.entry("duplicate", 1),
                    Map.entry("rejected", 2),
                    Map.entry("dossiers", 3),
                    Map.entry("generation", 1),
                    Map.entry("code_version", "0.1.0")));
            rows.insert(
                "load_file",
                Map.ofEntries(
                    Map.entry("run_id", 1),
                    Map.entry("file_id", 1),
                    Map.entry("name", "july.csv"),
                    Map.entry("format", "CSV"),
                    Map.entry("bytes", 1234),
                    Map.entry("checksum", "a".repeat(64)),
                    Map.entry("rows_read", 10),
                    Map.entry("accepted", 7),
                    Map.entry("duplicate", 1),
                    Map.entry("rejected", 2),
                    Map.entry("state", "LOADED")));
            for (int line : new int[] {3, 12}) {
              rows.insert(
                  "rejected_row",
                  Map.of(
                      "run_id",
                      1,
                      "file_id",
                      1,
                      "file_name",
                      "july.csv",
                      "line",
                      line,
                      "column_name",
                      "due_at",
                      "reason",
                      "no instant",
                      "content",
                      "E1,D1,soon"));
            }
          });

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void aRunIsAsItEnded() {
    assertThat(API.get("/api/v1/quality/runs").body())
        .isEqualTo(
            """
            {"runs":[{"run_id":1,"job":"load","source":"one-stop","state":"PUBLISHED",\
            "started_at":"2025-07-28T01:00:00Z","finished_at":"2025-07-28T01:02:00Z","rows_read":10,\
            "accepted":7,"duplicate":1,"rejected":2,"dossiers":3,"generation":1,"code_version":"0.1.0",\
            "message":""}]}""");
    assertThat(API.get("/api/v1/quality/runs?before=1").body()).isEqualTo("{\"runs\":[]}");
  }

  @Test
  void itsFilesAreListed() {
    assertThat(API.get("/api/v1/quality/runs/1/files").body())
        .isEqualTo(
            """
            {"files":[{"run_id":1,"file_id":1,"name":"july.csv","format":"CSV","bytes":1234,\
            "checksum":"%s","rows_read":10,"accepted":7,"duplicate":1,"rejected":2,"state":"LOADED",\
            "reason":""}]}"""
                .formatted("a".repeat(64)));
  }

  @Test
  void rejectedRowsComePageByPage() {
    String row =
        "{\"run_id\":1,\"file_id\":1,\"file_name\":\"july.csv\",\"line\":%d,\"column_name\":\"due_at\","
            + "\"reason\":\"no instant\",\"content\":\"E1,D1,soon\"}";
    String next = API.json(REJECTED + "?limit=1").get("next").stringValue();
    assertThat(API.get(REJECTED + "?limit=1").body())
        .isEqualTo("{\"rows\":[%s],\"next\":\"%s\"}".formatted(row.formatted(3), next));
    assertThat(API.get(REJECTED + "?limit=1&after=" + next).body())
        .isEqualTo("{\"rows\":[%s],\"next\":null}".formatted(row.formatted(12)));
    HttpResponse<String> ofRun = API.get(REJECTED + "?run=1&after=" + next);
    assertThat(ofRun.statusCode()).isEqualTo(400);
    assertThat(ofRun.body()).contains("with the same run, or begin anew without after.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/quality/rejected-rows?after=3 | 400 | after: 3 is no key of these rows; send",
        "/api/v1/quality/rejected-rows?after=1/1/3 | 400 | after: 1/1/3 is no key of these rows",
        "/api/v1/quality/rejected-rows?run=x | 400 | run: x is no whole number",
        "/api/v1/quality/runs/7/files | 404 | There is no run 7; GET /api/v1/quality/runs lists them.",
        "/api/v1/quality/runs/x/files | 400 | run: x is no number of a run",
        "/api/v1/quality/runs?limit=5000 | 400 | limit: 5000 is no whole number from 1 to 1000",
        "/api/v1/quality/completeness?from=1980-01-01 | 503 | No generation is published yet",
      })
  void whatCannotBeAnsweredIsAProblem(String path, int status, String detail) {
    var answer = API.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(detail);
  }
}
