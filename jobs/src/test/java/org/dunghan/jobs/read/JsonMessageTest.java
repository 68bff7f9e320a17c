/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMessageTest {
  @Test
  void givesTheValuesOfItsProperties() throws Exception {
    JsonMessage message = message("{\n  \"event_id\": \"e1\",\n  \"channel\": null\n}\n");

    assertThat(message.value(EventColumn.EVENT_ID)).isEqualTo("e1");
    assertThat(message.value(EventColumn.CHANNEL)).isEmpty();
    assertThat(message.value(EventColumn.DUE_AT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          none                                | is no JSON object: send one object a message
          ["e1"]                              | is no JSON object: send one object a message
          {"event_id": "e1"} {}               | is no JSON object: send one object a message
          {"event_id": "e1", "event_id": "e"} | is no JSON object: send one object a message
          {"event_id": {}}                    | event_id is no plain value: send a string
          ``                                  | is no JSON object: send one object a message
          """)
  void saysWhatIsWrongAndKeepsTheMessage(String text, String reason) {
    JsonMessage message = message(text);

    assertThatThrownBy(() -> message.value(EventColumn.EVENT_ID))
        .isInstanceOf(InvalidRow.class)
        .hasMessage(reason);
    assertThat(message.content()).isEqualTo(text);
  }

  @Test
  void doesNotKeepWhatMayBeAboutAPerson() {
    JsonMessage message = message("{\"event_id\": \"e1\", \"citizen\": \"someone\"}");

    assertThatThrownBy(() -> message.value(EventColumn.EVENT_ID))
        .isInstanceOf(InvalidRow.class)
        .hasMessageStartingWith("has the column \"citizen\", which is not in the data contract");
    assertThat(message.content()).doesNotContain("someone");
  }

  @Test
  void takesAMessageWithoutAValue() {
    JsonMessage message = JsonMessage.of(null);

    assertThatThrownBy(() -> message.value(EventColumn.EVENT_ID))
        .isInstanceOf(InvalidRow.class)
        .hasMessage("has no value: send one JSON object a message");
    assertThat(message.content()).isEmpty();
  }

  private static JsonMessage message(String text) {
    return JsonMessage.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
