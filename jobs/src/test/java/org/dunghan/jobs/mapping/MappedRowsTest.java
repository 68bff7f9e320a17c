/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.mapping.MappingFixture.cases;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the values of a foreign row become. */
class MappedRowsTest {
  private static final String CLOSED = "case,closed,state\nc1,2025-07-01T10:00Z,";

  @TempDir private Path folder;
  private MappingFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new MappingFixture(folder);
  }

  @Test
  void givesEveryEventOfACase() throws Exception {
    String mapping =
        """
        {'layout': 'CASE_PER_ROW', 'times': {'zone': 'Europe/Warsaw'},
         'columns': {'dossier_id': 'case', 'unit_code': {'constant': 'W1'}, 'procedure_code': 'topic'},
         'events': {
           'in': {'event_type': {'constant': 'RECEIVED'}, 'occurred_at': 'opened'},
           'on': {'event_type': {'constant': 'ACCEPTED'}, 'occurred_at': 'opened', 'due_at': 'target'},
           'out': {'event_type': {'constant': 'COMPLETED'}, 'occurred_at': 'closed'}}}
        """;

    assertThat(
            fixture.read(
                "a.csv",
                "closed,opened,topic,target,case\n2025-07-03T09:00,2025-07-01T08:00,tree,2025-07-05,c1\n",
                mapping))
        .containsExactly(
            "c1/in c1 RECEIVED 2025-07-01T06:00:00Z W1 tree",
            "c1/on c1 ACCEPTED 2025-07-01T06:00:00Z W1 tree 2025-07-04T22:00:00Z",
            "c1/out c1 COMPLETED 2025-07-03T07:00:00Z W1 tree");
  }

  @Test
  void takesTheIdsOfATableOfEvents() throws Exception {
    String mapping =
        """
        {'layout': 'EVENT_PER_ROW', 'times': {'zone': 'UTC'},
         'columns': {'dossier_id': 'case', 'event_id': 'id'},
         'events': {'step': {
           'event_type': {'column': 'what', 'values': {'done': 'COMPLETED', 'seen': 'ASSIGNED'}},
           'occurred_at': 'at', 'holder_code': 'desk',
           'officer_id': {'column': 'who', 'pseudonym': true}}}}
        """;

    assertThat(
            fixture.read(
                "a.jsonl",
                """
                {"id":"7","case":"c1","what":"seen","at":"2025-07-01T08:00","desk":"D1","who":"r1"}
                {"id":"8","case":"c1","what":"done","at":"2025-07-01T08:00"}
                """,
                mapping))
        .containsExactly(
            "7 c1 ASSIGNED 2025-07-01T08:00:00Z D1 r1", "8 c1 COMPLETED 2025-07-01T08:00:00Z");
  }

  @Test
  void givesNoEventWhereAnOptionalTimeIsMissing() throws Exception {
    String optional = cases("").replace("'closed'}", "{'column': 'closed', 'optional': true}}");

    try (MappedRows rows = fixture.open("a.csv", "case,closed\nc1,\nc2,NULL\n", optional)) {
      assertThat(MappingFixture.read(rows)).isEmpty();
      assertThat(rows.remarks())
          .containsEntry("rows without an event", 2L)
          .containsEntry("closed \"NULL\": missing", 1L);
    }
  }

  @Test
  void rejectsATimeThatIsMissingAndNotOptional() throws Exception {
    assertThat(fixture.read("a.csv", "case,closed\nc1,\nc2,2025-07-01T10:00Z\n", cases("")))
        .containsExactly(
            "2 occurred_at! occurred_at is missing: every event of this type must send it",
            "c2/closed c2 COMPLETED 2025-07-01T10:00:00Z");
  }

  @Test
  void rejectsAValueThatTheMappingDoesNotKnow() throws Exception {
    String mapping = cases(", 'holder_code': {'column': 'state', 'values': {'a': 'A'}}");

    assertThat(fixture.read("a.csv", CLOSED + "b\nc2,2025-07-01T10:00Z,a\n", mapping))
        .containsExactly(
            "2 state! state \"b\" is not in events.closed.holder_code.values: add it to the"
                + " mapping, or say \"unknown\": \"ignore\" in events.closed.holder_code",
            "c2/closed c2 COMPLETED 2025-07-01T10:00:00Z A");
  }

  @Test
  void ignoresAndCountsAValueThatTheMappingDoesNotKnowWhenItSaysSo() throws Exception {
    String mapping =
        cases(", 'holder_code': {'column': 'state', 'values': {'a': 'A'}, 'unknown': 'ignore'}");

    try (MappedRows rows = fixture.open("a.csv", CLOSED + "b\n", mapping)) {
      assertThat(MappingFixture.read(rows))
          .containsExactly("c1/closed c1 COMPLETED 2025-07-01T10:00:00Z");
      assertThat(rows.remarks()).containsOnlyKeys("state \"b\": not known, ignored");
    }
  }

  @Test
  void givesNoEventForAStatusThatSaysNothing() throws Exception {
    String mapping =
        cases("")
            .replace(
                "{'constant': 'COMPLETED'}",
                "{'column': 'state', 'values': {'shut': 'COMPLETED', 'open': null}}");

    assertThat(fixture.read("a.csv", CLOSED + "open\nc2,2025-07-01T10:00Z,shut\n", mapping))
        .containsExactly("c2/closed c2 COMPLETED 2025-07-01T10:00:00Z");
  }

  @Test
  void takesAPlaceholderForMissingAndCountsIt() throws Exception {
    try (MappedRows rows =
        fixture.open("a.csv", CLOSED + "EMPTY\n", cases(", 'holder_code': 'state'"))) {
      assertThat(MappingFixture.read(rows))
          .containsExactly("c1/closed c1 COMPLETED 2025-07-01T10:00:00Z");
      assertThat(rows.remarks()).containsOnlyKeys("state \"EMPTY\": missing");
    }
  }

  @Test
  void putsWhatTheMappingSaysInThePlaceOfAMissingValueAndCountsIt() throws Exception {
    String mapping = cases(", 'holder_code': {'column': 'state', 'otherwise': 'NONE'}");

    try (MappedRows rows = fixture.open("a.csv", CLOSED + "\n", mapping)) {
      assertThat(MappingFixture.read(rows))
          .containsExactly("c1/closed c1 COMPLETED 2025-07-01T10:00:00Z NONE");
      assertThat(rows.remarks()).containsOnlyKeys("state \"\": taken as NONE");
    }
  }

  @Test
  void countsAPlaceholderThatSeveralEventsReadOnce() throws Exception {
    String mapping =
        cases("")
            .replace("'case'}", "'case', 'holder_code': 'state'}")
            .replace(
                "'events': {",
                "'events': {'more': {'event_type': {'constant': 'ASSIGNED'}, 'occurred_at': 'closed'}, ");

    try (MappedRows rows = fixture.open("a.csv", CLOSED + "NULL\n", mapping)) {
      assertThat(MappingFixture.read(rows)).hasSize(2);
      assertThat(rows.remarks()).containsEntry("state \"NULL\": missing", 1L);
    }
  }
}
