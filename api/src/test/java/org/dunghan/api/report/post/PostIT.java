/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.dunghan.api.report.post.Subscription.Every;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The cases' generation ends on 27 July 2025, so the latest official month is July's. */
class PostIT {
  private static final int PATIENCE = 30_000;
  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  @TempDir private static Path folder;
  private static Subscriptions subscriptions;
  private static RunningApi api;

  @BeforeAll
  static void subscribe() {
    SERVER.start();
    subscriptions = new Subscriptions(folder.resolve("subscriptions.json"));
    subscriptions.put(new Subscription("nowhere@example.vn", "99999", Every.MONTH, null));
    subscriptions.put(new Subscription("hoa@example.vn", "19774", Every.MONTH, null));
    api =
        RunningWarehouse.programOnTheCases(
            "--dunghan.post.server=smtp://127.0.0.1:" + SERVER.getSmtp().getPort(),
            "--dunghan.post.subscriptions=" + folder.resolve("subscriptions.json"),
            "--dunghan.post.sender=bao-cao@example.vn",
            "--dunghan.post.address=https://dunghan.example.vn",
            "--dunghan.post.first=PT0S",
            "--dunghan.post.every=PT0.3S");
    assertThat(SERVER.waitForIncomingEmail(PATIENCE, 1)).isTrue();
  }

  @AfterAll
  static void stop() {
    api.close();
    SERVER.stop();
  }

  @Test
  void sendsTheFormOfTheLatestPeriodThatIsOver() throws Exception {
    MimeMessage message = SERVER.getReceivedMessages()[0];
    JsonNode total = total();

    assertThat(message.getSubject()).startsWith("Biểu 06a, kỳ 2025-07: ").contains("Kim Long");
    assertThat(message.getFrom()[0]).hasToString("bao-cao@example.vn");
    assertThat(message.getAllRecipients()[0]).hasToString("hoa@example.vn");
    assertThat(text(message))
        .contains("từ ngày 15/06/2025 đến ngày 14/07/2025")
        .contains("khối lượng %d hồ sơ".formatted(figure(total, 3)))
        .contains(
            "đã giải quyết %d, trong đó trễ hạn %d".formatted(figure(total, 7), figure(total, 10)))
        .contains(
            "đang giải quyết %d, trong đó quá hạn %d"
                .formatted(figure(total, 11), figure(total, 13)))
        .contains("https://dunghan.example.vn/reports.html?unit=19774&period=2025-07&generation=2");
  }

  @Test
  void attachesTheWorkbookThatTheApiGives() throws Exception {
    BodyPart attached = ((Multipart) SERVER.getReceivedMessages()[0].getContent()).getBodyPart(1);
    String path = "/api/v1/reports/form-06?unit=19774&period=2025-07&format=xlsx";

    assertThat(attached.getFileName()).isEqualTo("form-06-2.xlsx");
    try (InputStream content = attached.getInputStream()) {
      assertThat(cells(content)).isEqualTo(cells(new ByteArrayInputStream(api.bytes(path))));
    }
  }

  @Test
  void sendsNothingTwiceAndNothingOfAnUnknownUnit() throws Exception {
    long waited = System.nanoTime() + 1_500_000_000L;
    while (System.nanoTime() < waited) {
      Thread.sleep(100);
    }

    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    assertThat(subscriptions.all())
        .extracting(Subscription::address, Subscription::sent)
        .containsExactlyInAnyOrder(
            tuple("nowhere@example.vn", null), tuple("hoa@example.vn", "2025-07"));
  }

  private static String text(MimeMessage message) throws Exception {
    BodyPart part = ((Multipart) message.getContent()).getBodyPart(0);
    while (part.getContent() instanceof Multipart inner) {
      part = inner.getBodyPart(0);
    }
    return part.getContent().toString();
  }

  private static List<String> cells(InputStream workbook) throws Exception {
    try (ReadableWorkbook book = new ReadableWorkbook(workbook)) {
      return book.getFirstSheet().read().stream().map(Object::toString).toList();
    }
  }

  private static JsonNode total() {
    JsonNode rows = api.json("/api/v1/reports/form-06?unit=19774&period=2025-07").get("rows");
    return rows.get(rows.size() - 1).get("columns");
  }

  private static int figure(JsonNode total, int column) {
    return total.get(String.valueOf(column)).get("value").asInt();
  }
}
