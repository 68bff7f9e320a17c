/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTTP interface as ClickHouse documents it, without a driver. */
class HttpIT {
  @RegisterExtension static final RunningEngine ENGINE = new RunningEngine();

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ping"})
  void answersOkWhileItRuns(String path) throws Exception {
    assertThat(get(ENGINE.uri().resolve(path)).body()).isEqualTo("Ok.\n");
  }

  @Test
  void answersAllWhoComeAtOnce() throws Exception {
    List<SocketChannel> callers = new ArrayList<>();
    for (int caller = 0; caller < 500; caller++) {
      SocketChannel channel = SocketChannel.open();
      callers.add(channel);
      channel.configureBlocking(false);
      channel.connect(new InetSocketAddress(ENGINE.uri().getHost(), ENGINE.port()));
    }
    for (SocketChannel channel : callers) {
      try (channel) {
        while (!channel.finishConnect()) {
          Thread.onSpinWait();
        }
        channel.configureBlocking(true);
        Socket socket = channel.socket();
        socket
            .getOutputStream()
            .write("GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(15), US_ASCII))
            .isEqualTo("HTTP/1.1 200 OK");
      }
    }
  }

  @Test
  void takesTheStatementFromTheUrlTheBodyOrBoth() throws Exception {
    assertThat(get(ENGINE.uri("query", "SELECT 1, 'ố'")).body()).isEqualTo("1\tố\n");
    assertThat(post("SELECT 2").body()).isEqualTo("2\n");
    assertThat(post("'3'", "query", "SELECT").body()).isEqualTo("3\n");
  }

  @Test
  void describesTheAnswerInItsHeaders() throws Exception {
    HttpResponse<String> response =
        post("SELECT number FROM numbers(3)", "query_id", "q-1", "default_format", "JSONEachRow");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("{\"number\":0}\n");
    assertThat(response.headers().firstValue("X-ClickHouse-Query-Id")).hasValue("q-1");
    assertThat(response.headers().firstValue("X-ClickHouse-Format")).hasValue("JSONEachRow");
    assertThat(response.headers().firstValue("X-ClickHouse-Timezone")).isPresent();
    assertThat(response.headers().firstValue("X-ClickHouse-Summary"))
        .hasValueSatisfying(summary -> assertThat(summary).contains("\"read_rows\":\"3\""));
  }

  @Test
  void countsWrittenRowsInTheSummary() throws Exception {
    createTable();

    assertThat(post("INSERT INTO t VALUES (1), (2)").headers().firstValue("X-ClickHouse-Summary"))
        .hasValueSatisfying(summary -> assertThat(summary).contains("\"written_rows\":\"2\""));
  }

  @ParameterizedTest
  @CsvSource({"JSON, '\"meta\":'", "CSVWithNames, framed", "Markdown, framed"})
  void writesAFormatWithAFrameAsOneDocument(String format, String head) throws Exception {
    String sql = "SELECT number AS framed, 'x' FROM numbers(200000) FORMAT " + format;

    assertThat(post(sql).body().replaceAll("\"framed\":", "").split(head, -1)).hasSize(2);
  }

  @Test
  void runsEachRequestInTheDatabaseThatItNames() throws Exception {
    String sql = "SELECT currentDatabase()";

    assertThat(post(sql, "database", "system").body()).isEqualTo("system\n");
    assertThat(get(ENGINE.uri("query", sql)).body()).isEqualTo("default\n");
    assertThat(
            send(HttpRequest.newBuilder(ENGINE.uri("query", sql))
                    .header("X-ClickHouse-Database", "test"))
                .body())
        .isEqualTo("test\n");
    assertThat(post(sql, "database", "nowhere").headers().firstValue("X-ClickHouse-Exception-Code"))
        .hasValue("81");
  }

  @Test
  void bindsParametersInTheEngine() throws Exception {
    String sql =
        "SELECT {name:String}, {layers:Array(UInt32)}, {table:Identifier} FROM (SELECT 1 t)";

    assertThat(
            post(sql, "param_name", "'; \\\\ ố", "param_layers", "[1,2]", "param_table", "t")
                .body())
        .isEqualTo("\\'; \\\\ ố\t[1,2]\t1\n");
  }

  @Test
  void keepsNothingOfARequestForTheNext() throws Exception {
    assertThat(post("SET max_threads = 7").statusCode()).isEqualTo(200);
    assertThat(post("USE system").statusCode()).isEqualTo(200);
    assertThat(post("CREATE TEMPORARY TABLE gone (x Int8)").statusCode()).isEqualTo(200);

    assertThat(post("SELECT currentDatabase(), getSetting('max_threads') = 7").body())
        .isEqualTo("test\t0\n");
    assertThat(post("SELECT * FROM gone").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO t VALUES (1)", "DROP TABLE t", "CREATE TABLE u (x Int8) ENGINE = Memory",
        "ALTER TABLE t DELETE WHERE 1", "TRUNCATE t", "/**/ INSERT INTO t SELECT 1"
      })
  void doesNotWriteOnGet(String sql) throws Exception {
    createTable();

    HttpResponse<String> response = get(ENGINE.uri("database", "test", "query", sql));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).startsWith("Code: 164. DB::Exception: GET only reads: send");
    assertThat(post("SELECT count() FROM t").body()).isEqualTo("0\n");
    assertThat(post("SHOW TABLES").body()).isEqualTo("t\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          session_id      | 1     | 501 | 48  | leave out session_id
          role            | admin | 501 | 48  | leave out role
          no_such_setting | 1     | 404 | 115 | no_such_setting
          max_threads     | many  | 400 | 27  | Cannot parse
          max_threads     | 1'--  | 400 | 36  | without quotes
          """)
  void refusesWhatItDoesNotKnow(
      String parameter, String value, int status, String code, String message) throws Exception {
    HttpResponse<String> response = post("SELECT 1", parameter, value);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue(code);
    assertThat(response.body()).contains(message);
  }

  @Test
  void refusesSeveralStatementsBeforeItRunsTheFirst() throws Exception {
    createTable();

    assertThat(post("TRUNCATE t; DROP TABLE t").body()).contains("Multi-statements");
    assertThat(post("SHOW TABLES").body()).isEqualTo("t\n");
  }

  @Test
  void refusesOtherMethodsPathsAndPages() throws Exception {
    URI uri = ENGINE.uri("query", "SELECT 1");

    assertThat(send(HttpRequest.newBuilder(uri).DELETE()).statusCode()).isEqualTo(405);
    assertThat(get(uri.resolve("/play")).statusCode()).isEqualTo(404);
    assertThat(send(HttpRequest.newBuilder(uri).header("Origin", "http://elsewhere")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void takesAndSendsGzip() throws Exception {
    createTable();
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(rows)) {
      gzip.write("1\n2\n3\n".getBytes(US_ASCII));
    }
    String insert = "INSERT INTO t FORMAT CSV";
    send(
        HttpRequest.newBuilder(ENGINE.uri("database", "test", "query", insert))
            .header("Content-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(rows.toByteArray())));

    HttpResponse<byte[]> response =
        http.send(
            HttpRequest.newBuilder(
                    ENGINE.uri(
                        "enable_http_compression", "1", "query", "SELECT sum(id) FROM test.t"))
                .header("Accept-Encoding", "gzip")
                .build(),
            BodyHandlers.ofByteArray());

    assertThat(new GZIPInputStream(new ByteArrayInputStream(response.body()))).hasContent("6");
  }

  private void createTable() {
    ENGINE.execute("CREATE TABLE test.t (id UInt32) ENGINE = MergeTree ORDER BY id");
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri));
  }

  private HttpResponse<String> post(String body, String... parameters)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(ENGINE.uri(parameters))
            .header("X-ClickHouse-Database", "test")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
