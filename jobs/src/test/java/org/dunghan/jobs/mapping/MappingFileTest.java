/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dunghan.jobs.mapping.MappingFixture.cases;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong mapping is refused with its key named. */
class MappingFileTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'layout': 'CASE_PER_ROW'   | 'layout': null             | layout: write one of
          'layout': 'CASE_PER_ROW'   | 'layout': 'WIDE'           | layout is wrong:
          'layout': 'CASE_PER_ROW'   | 'layout': 'EVENT_PER_ROW'  | events.closed.event_id: is missing: say where
          'layout'                   | 'lay_out'                  | lay_out is no key of a mapping; there are:
          'zone': 'Europe/Warsaw'    | 'zone': null               | times.zone: write one
          'zone': 'Europe/Warsaw'    | 'zone': 'Europe/Nowhere'   | times: Unknown time-zone ID: Europe/Nowhere
          'Europe/Warsaw'            | 'UTC', 'formats': ['bb']   | times.formats: "bb": Unknown pattern letter: b
          'Europe/Warsaw'            | 'UTC', 'false_offsets': ['x'] | times: Invalid ID for ZoneOffset
          'dossier_id'               | 'dossier'                  | columns.dossier: is no column of the contract
          'dossier_id': 'case'       |                            | events.closed.dossier_id: is missing
          'COMPLETED'                | 'FINISHED'                 | events.closed.event_type: "FINISHED" is no event type
          'COMPLETED'                | 'RECEIVED'                 | events.closed.unit_code: is missing
          'constant': 'COMPLETED'    | 'constant': 'COMPLETED', 'column': 'a' | events.closed.event_type: write either a column or a constant
          'constant': 'COMPLETED'    | 'colum': 'a'               | events.closed.event_type.colum is no key
          'occurred_at': 'closed'    | 'due_at': 'closed'         | events.closed.occurred_at: is missing
          'occurred_at': 'closed'    | 'occurred_at': null        | events.closed.occurred_at: is null
          'events'                   | 'case_events'              | case_events: only XES has them
          'occurred_at': 'closed'    | 'occurred_at': 'closed', 'channel': {'column': 'c', 'values': {'a': 'PHONE'}} | events.closed.channel: "PHONE" is no channel
          'occurred_at': 'closed'    | 'occurred_at': 'closed', 'holder_code': {'column': 'c', 'unknown': 'guess'} | events.closed.holder_code.unknown is wrong
          """)
  void namesTheKeyAtFault(String right, String wrong, String message) {
    String mapping = cases("").replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> read(mapping))
        .isInstanceOf(MappingProblem.class)
        .hasMessageStartingWith("mapping foreign.json: " + message);
  }

  @Test
  void refusesOfficersUnlessTheyArePseudonyms() throws Exception {
    assertThatThrownBy(() -> read(cases(", 'officer_id': 'clerk'")))
        .isInstanceOf(MappingProblem.class)
        .hasMessage(
            "mapping foreign.json: events.closed.officer_id: officers are kept by pseudonym only:"
                + " if \"clerk\" holds pseudonyms say \"pseudonym\": true, else leave it out");
    assertThat(read(cases(", 'officer_id': {'column': 'clerk', 'pseudonym': true}")).sources())
        .containsKey("events.closed.officer_id");
  }

  @Test
  void refusesAnAttributeOfEventsForTheEventsOfACase() {
    String mapping = cases("").replace("CASE_PER_ROW", "XES").replace("'events'", "'case_events'");

    assertThatThrownBy(() -> read(mapping))
        .isInstanceOf(MappingProblem.class)
        .hasMessageContaining("case_events.closed.occurred_at")
        .hasMessageEndingWith("a case has only attributes of its own: write \"case:closed\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{} {}", "layout: XES", "{'times': 1}"})
  void refusesWhatIsNoMapping(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(MappingProblem.class)
        .hasMessageStartingWith("mapping foreign.json: ");
  }

  @Test
  void saysThatTheFileCannotBeRead() {
    assertThatThrownBy(() -> MappingFile.read(folder.resolve("none.json")))
        .isInstanceOf(MappingProblem.class)
        .hasMessage("mapping none.json: cannot be read: send a file that exists, in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"boston-311.json", "receipt-xes.json"})
  void readsTheExamples(String example) throws Exception {
    assertThat(MappingFile.read(Path.of("mappings", example)).sources()).isNotEmpty();
  }

  private Mapping read(String json) throws Exception {
    return new MappingFixture(folder).mapping(json);
  }
}
