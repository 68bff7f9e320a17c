/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowToEventTest {
  private static final Instant LOADED_AT = Instant.parse("2025-08-26T01:00:00Z");
  private static final DossierEvent.Origin ORIGIN = new DossierEvent.Origin(1, 2, 3);

  private final Map<EventColumn, String> values =
      new EnumMap<>(
          Map.of(
              EventColumn.EVENT_ID, "e1",
              EventColumn.DOSSIER_ID, "d1",
              EventColumn.EVENT_TYPE, "RECEIVED",
              EventColumn.OCCURRED_AT, "2025-07-01T08:30:00+07:00",
              EventColumn.RECORDED_AT, "2025-07-01T08:31:00+07:00",
              EventColumn.UNIT_CODE, "19774",
              EventColumn.PROCEDURE_CODE, "1.001193",
              EventColumn.CHANNEL, "ONLINE"));

  @Test
  void refusesWhatTheSourceCannotHaveRecordedYet() throws InvalidRow {
    values.put(EventColumn.RECORDED_AT, "2025-08-27T00:59:59Z");
    assertThat(event().recordedAt()).isEqualTo("2025-08-27T00:59:59Z");
    values.put(EventColumn.RECORDED_AT, "2099-01-01T00:00:00Z");
    assertThatThrownBy(this::event)
        .isInstanceOf(InvalidRow.class)
        .hasMessage(
            "recorded_at \"2099-01-01T00:00:00Z\" has not come yet: send the moment at which it was"
                + " recorded");
  }

  @Test
  void keepsEveryColumn() throws InvalidRow {
    values.put(EventColumn.RESOLVING_UNIT_CODE, "A1");
    values.put(EventColumn.HOLDER_CODE, "A2");
    values.put(EventColumn.OFFICER_ID, "o7");
    values.put(EventColumn.DUE_AT, "2025-07-08T00:00:00+07:00");

    assertThat(event())
        .isEqualTo(
            new DossierEvent(
                "hue",
                "d1",
                "e1",
                EventType.RECEIVED,
                Instant.parse("2025-07-01T01:30:00Z"),
                Instant.parse("2025-07-01T01:31:00Z"),
                "19774",
                "1.001193",
                "ONLINE",
                "A1",
                "A2",
                "o7",
                Optional.of(Instant.parse("2025-07-07T17:00:00Z")),
                ORIGIN));
  }

  @Test
  void takesTheMomentOfTheLoadForAMissingRecordedAt() throws InvalidRow {
    values.put(EventColumn.RECORDED_AT, "");

    assertThat(event().recordedAt()).isEqualTo(LOADED_AT);
  }

  @ParameterizedTest
  @EnumSource(names = {"EVENT_ID", "DOSSIER_ID", "EVENT_TYPE", "OCCURRED_AT"})
  void rejectsARowThatLacksWhatEveryEventNeeds(EventColumn column) {
    values.put(column, "  ");

    assertRejected(column, column.columnName() + " is missing: every event of this type must");
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, UNIT_CODE",
    "RECEIVED, PROCEDURE_CODE",
    "INHERITED, UNIT_CODE",
    "INHERITED, PROCEDURE_CODE"
  })
  void rejectsAnOpeningWithoutUnitOrProcedure(EventType type, EventColumn column) {
    values.put(EventColumn.EVENT_TYPE, type.name());
    values.put(column, "");

    assertRejected(column, column.columnName() + " is missing");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"RECEIVED", "INHERITED", "EXTENDED"},
      mode = EnumSource.Mode.EXCLUDE)
  void needsNeitherUnitNorProcedureNorDueDateOnAnyOtherEvent(EventType type) throws InvalidRow {
    values.put(EventColumn.EVENT_TYPE, type.name());
    values.put(EventColumn.UNIT_CODE, "");
    values.put(EventColumn.PROCEDURE_CODE, "");

    assertThat(event().type()).isEqualTo(type);
    assertThat(event().dueAt()).isEmpty();
  }

  @Test
  void rejectsAnExtensionWithoutItsDueDate() {
    values.put(EventColumn.EVENT_TYPE, "EXTENDED");

    assertRejected(EventColumn.DUE_AT, "due_at is missing: EXTENDED must send the new due date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"APPROVED", "received", "RECEIVED;"})
  void namesTheEventTypesWhenItGetsAnotherOne(String type) {
    values.put(EventColumn.EVENT_TYPE, type);

    assertRejected(
        EventColumn.EVENT_TYPE,
        "event_type \"%s\" is no event type: send one of [RECEIVED, ACCEPTED, DECLINED"
            .formatted(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KIOSK", "online", ""})
  void keepsAnUnknownChannelAsSent(String channel) throws InvalidRow {
    values.put(EventColumn.CHANNEL, channel);

    assertThat(event().channel()).isEqualTo(channel);
    assertThat(Channel.of(channel)).isEqualTo(Channel.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T08:30:00+07:00, 2025-07-01T01:30:00Z",
    "2025-07-01T01:30:00Z,      2025-07-01T01:30:00Z",
    "2025-07-01T01:30Z,         2025-07-01T01:30:00Z",
    "2025-07-01T01:30:00.25Z,   2025-07-01T01:30:00.250Z",
    "2024-02-29T23:59:59-03:30, 2024-03-01T03:29:59Z"
  })
  void readsInstantsOfAnyOffset(String sent, Instant meant) throws InvalidRow {
    values.put(EventColumn.OCCURRED_AT, sent);

    assertThat(event().occurredAt()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-01T08:30:00",
        "2025-07-01",
        "01/07/2025 08:30",
        "2025-02-29T08:30:00Z",
        "2025-07-01T24:30:00Z",
        "1751333400",
        "2025-07-01T08:30:00[Asia/Ho_Chi_Minh]"
      })
  void refusesToGuessAnInstant(String sent) {
    for (EventColumn column :
        new EventColumn[] {EventColumn.OCCURRED_AT, EventColumn.RECORDED_AT, EventColumn.DUE_AT}) {
      String before = values.put(column, sent);
      assertRejected(
          column,
          "%s \"%s\" is no instant: send ISO-8601 with offset, ex. 2025-07-01T08:30:00+07:00"
              .formatted(column.columnName(), sent));
      values.put(column, before == null ? "" : before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "9999-12-31T00:00:00Z"})
  void rejectsTheDatesThatStandForNone(String sent) {
    values.put(EventColumn.OCCURRED_AT, sent);

    assertRejected(EventColumn.OCCURRED_AT, "is not between 1970 and 2100");
  }

  @Test
  void showsOnlyTheBeginningOfALongValue() {
    values.put(EventColumn.OCCURRED_AT, "x".repeat(5000));

    assertRejected(EventColumn.OCCURRED_AT, "\"" + "x".repeat(40) + "…\" is no instant");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"OCCURRED_AT", "RECORDED_AT", "DUE_AT"},
      mode = EnumSource.Mode.EXCLUDE)
  void rejectsTextWhereACodeBelongs(EventColumn column) {
    values.put(column, "x".repeat(121));
    assertRejected(column, "is longer than 120 characters: send a code, no text");

    values.put(column, "a\nb");
    assertRejected(column, "holds a line break or a control character: send a plain code");

    values.put(column, "a\0b");
    assertRejected(column, "holds a line break or a control character: send a plain code");
  }

  private DossierEvent event() throws InvalidRow {
    return new RowToEvent("hue", LOADED_AT)
        .event(column -> values.getOrDefault(column, ""), ORIGIN);
  }

  private void assertRejected(EventColumn column, String reason) {
    assertThatThrownBy(this::event)
        .isInstanceOfSatisfying(
            InvalidRow.class, e -> assertThat(e.column()).isEqualTo(column.columnName()))
        .hasMessageStartingWith(column.columnName())
        .hasMessageContaining(reason);
  }
}
