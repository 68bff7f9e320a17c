/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dunghan.jobs.read.RefusedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XesLogTest {
  private static final String MAPPING =
      """
      {'layout': 'XES', 'times': {'zone': 'UTC'}, 'missing': ['EMPTY'],
       'columns': {'dossier_id': 'case:concept:name'},
       'case_events': {'end': {
         'event_type': {'constant': 'COMPLETED'},
         'occurred_at': {'column': 'case:enddate', 'optional': true}}},
       'events': {'task': {
         'event_type': {'column': 'concept:name', 'values': {'look': 'ASSIGNED'}},
         'occurred_at': 'time:timestamp', 'holder_code': 'org:group'}}}
      """;
  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
      <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
      <global scope="trace">
        <string key="concept:name" value="UNKNOWN"/><date key="enddate" value="1970-01-01"/>
      </global>
      <global scope="event"><string key="org:group" value="UNKNOWN"/></global>
      <float key="meta:average" value="1"><float key="look" value="2"/></float>
      """;
  private static final String LOG =
      HEADER
          + """
            <trace>
              <string key="concept:name" value="c1"><string key="enddate" value="child"/></string>
              <date key="enddate" value="2010-10-13T13:00:00.000+02:00"/>
              <event>
                <string key="concept:name" value="look"><string key="org:group" value="child"/></string>
                <date key="time:timestamp" value="2010-10-12T11:00:00+02:00"/>
              </event>
              <event>
                <date key="time:timestamp" value="2010-10-12T11:00:00+02:00"/>
                <string key="concept:name" value="look"/><string key="org:group" value="EMPTY"/>
              </event>
            </trace>
            <trace><string key="concept:name" value="c2"/>
              <event>
                <string key="concept:name" value="look"/><string key="org:group" value="G2"/>
                <date key="time:timestamp" value="2010-10-12T11:00:00+02:00"/>
              </event>
            </trace>
            <trace><string key="concept:name" value="c3"/><date key="enddate" value="2010-10-14"/></trace>
            </log>
            """;

  @TempDir private Path folder;
  private MappingFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new MappingFixture(folder);
  }

  @Test
  void readsCasesAndTheirEventsWithoutGlobalDefaultsAndChildren() throws Exception {
    try (MappedRows rows = fixture.open("a.xes.gz", gzipped(LOG), MAPPING)) {
      assertThat(MappingFixture.read(rows))
          .containsExactly(
              "c1/end c1 COMPLETED 2010-10-13T11:00:00Z",
              "c1/000001/task c1 ASSIGNED 2010-10-12T09:00:00Z",
              "c1/000002/task c1 ASSIGNED 2010-10-12T09:00:00Z",
              "c2/000001/task c2 ASSIGNED 2010-10-12T09:00:00Z G2",
              "c3/end c3 COMPLETED 2010-10-14T00:00:00Z");
      assertThat(rows.remarks())
          .containsEntry("org:group \"EMPTY\": missing", 1L)
          .containsEntry("rows without an event", 1L);
    }
  }

  @Test
  void rejectsATaskThatTheMappingDoesNotKnowByTheNumberOfItsRow() throws Exception {
    assertThat(fixture.read("a.xes", LOG.replaceFirst("\"look\"/>", "\"nap\"/>"), MAPPING))
        .hasSize(5)
        .anyMatch(row -> row.startsWith("3 concept:name! concept:name \"nap\" is not in "));
  }

  @Test
  void listsTheAttributesOfALogThatLacksOne() {
    assertThatThrownBy(
            () -> fixture.open("a.xes", LOG, MAPPING.replace("case:enddate", "case:closed")))
        .isInstanceOf(RefusedFile.class)
        .hasMessage(
            "has no column \"case:closed\", which the mapping names in case_events.end.occurred_at;"
                + " its columns are: case:concept:name, case:enddate, concept:name,"
                + " time:timestamp, org:group");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <trace/>                                          | is no XES: its root is <trace>, not <log>
          case,closed                                       | is no XES: ParseError at
          <log><trace>                                      | is no XES: ParseError at
          <log><trace><event/><string key="a" value="b"/></trace></log> | has an attribute of a case behind its events
          <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><log>&b;</log> | is no XES: ParseError at
          """)
  void refusesWhatIsNoXes(String content, String message) {
    assertThatThrownBy(() -> fixture.read("a.xes", content, MAPPING))
        .isInstanceOf(RefusedFile.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refusesAnAttributeThatComesTwice() {
    String twice = LOG.replace("</event>", "<string key=\"concept:name\" value=\"look\"/></event>");

    assertThatThrownBy(() -> fixture.read("a.xes", twice, MAPPING))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("has the attribute \"concept:name\" twice in one place: send it once");
  }

  @Test
  void saysThatALogWasCutOff() throws Exception {
    byte[] whole = gzipped(LOG);

    assertThatThrownBy(
            () -> fixture.open("a.xes.gz", Arrays.copyOf(whole, whole.length / 2), MAPPING))
        .isInstanceOf(RefusedFile.class)
        .hasMessageStartingWith("is no XES: ParseError")
        .hasMessageEndingWith("Premature end of file.");
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
