/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.junit.jupiter.api.Test;

class EventRowsTest {
  private static final Instant RECORDED_AT = Instant.parse("2025-07-01T01:31:00Z");

  @Test
  void readsBackWhatItWrote() throws IOException {
    DossierEvent event =
        event("hồ sơ ".repeat(30), Optional.of(Instant.parse("2099-12-31T17:00:00Z")));

    assertThat(written(event).event()).isEqualTo(event);
  }

  @Test
  void readsBackAnEventThatSaysLittle() throws IOException {
    DossierEvent event = event("", Optional.empty());

    assertThat(written(event).event()).isEqualTo(event);
  }

  @Test
  void readsRowsUntilTheBytesEnd() throws IOException {
    RowBuffer bytes = new RowBuffer();
    EventRows rows = new EventRows();
    rows.writeAfterLength(event("a", Optional.empty()), 1, bytes);
    rows.writeAfterLength(event("b", Optional.empty()), 1, bytes);
    byte[] block = bytes.toByteArray();

    EventRow first = EventRow.next(block, new RowInput().over(block, 0, block.length));
    EventRow last = EventRow.next(block, new RowInput().over(block, first.until(), block.length));

    assertThat(first.read(new RowInput()).event().officerId()).isEqualTo("a");
    assertThat(last.read(new RowInput()).event().officerId()).isEqualTo("b");
    assertThat(last.until()).isEqualTo(block.length);
  }

  @Test
  void knowsTheSameStatementWheneverAndWhereverItWasRecorded() throws IOException {
    DossierEvent event = event("a", Optional.empty());
    DossierEvent again =
        event.recorded(RECORDED_AT.plusSeconds(60), new DossierEvent.Origin(9, 9, 9));

    assertThat(written(event).saysTheSameAs(written(again))).isTrue();
  }

  @Test
  void tellsVersionsApartByAnyValue() throws IOException {
    StoredEvent event = written(event("a", Optional.empty()));

    assertThat(event.saysTheSameAs(written(event("b", Optional.empty())))).isFalse();
    assertThat(event.saysTheSameAs(written(event("a", Optional.of(RECORDED_AT))))).isFalse();
  }

  @Test
  void givesTheVersionThatItGaveInEveryRelease() throws IOException {
    DossierEvent event = event("hồ sơ", Optional.of(RECORDED_AT));

    assertThat(written(event).version()).isEqualTo(-7568621470042932742L);
  }

  private static StoredEvent written(DossierEvent event) throws IOException {
    RowBuffer bytes = new RowBuffer();
    new EventRows().writeAfterLength(event, Bucket.of(event.dossierId()), bytes);
    byte[] block = bytes.toByteArray();
    return EventRow.next(block, new RowInput().over(block, 0, block.length)).read(new RowInput());
  }

  private static DossierEvent event(String officerId, Optional<Instant> dueAt) {
    return new DossierEvent(
        "hue",
        "H57.30-250701-0001",
        "e1",
        EventType.INHERITED,
        Instant.parse("1971-07-01T01:30:00.123456Z"),
        RECORDED_AT,
        "19774",
        "1.001193",
        "ONLINE",
        "A1",
        "A2",
        officerId,
        dueAt,
        new DossierEvent.Origin(Integer.MAX_VALUE, 2, Long.MAX_VALUE));
  }
}
