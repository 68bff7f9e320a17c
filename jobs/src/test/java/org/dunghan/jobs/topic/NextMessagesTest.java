/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.dunghan.jobs.publish.TopicOffsets.Reached;
import org.junit.jupiter.api.Test;

class NextMessagesTest {
  private final NextMessages next =
      new NextMessages(
          "events",
          new TopicState(
              "first",
              new TreeMap<>(
                  Map.of(
                      0, new TopicState.Kept(10, 20),
                      1, new TopicState.Kept(0, 0),
                      2, new TopicState.Kept(5, 7)))));

  @Test
  void areAllWhenNothingWasRead() throws Exception {
    assertThat(next.after(Map.of())).isEqualTo(next.all());
    assertThat(next.all())
        .containsExactly(
            new MessageRange("first", "events", 0, 10, 20),
            new MessageRange("first", "events", 2, 5, 7));
  }

  @Test
  void beginWhereEachPartitionWasReadTo() throws Exception {
    assertThat(next.after(Map.of(0, read(15), 1, read(0), 2, read(7))))
        .containsExactly(new MessageRange("first", "events", 0, 15, 20));
  }

  @Test
  void beginWithTheFirstMessageOfANewPartition() throws Exception {
    assertThat(next.after(Map.of(0, read(20))))
        .containsExactly(new MessageRange("first", "events", 2, 5, 7));
  }

  @Test
  void goOnWhenAllThatIsGoneWasRead() throws Exception {
    assertThat(next.after(Map.of(0, read(10)))).hasSize(2);
  }

  @Test
  void sayWhichOnesAreGone() {
    assertThatThrownBy(() -> next.after(Map.of(0, read(7))))
        .isInstanceOf(TopicProblem.class)
        .hasMessageStartingWith(
            "topic \"events\" no longer holds the messages 7 to 9 of partition 0");
  }

  @Test
  void sayThatTheBrokersLostSome() {
    assertThatThrownBy(() -> next.after(Map.of(2, read(8))))
        .isInstanceOf(TopicProblem.class)
        .hasMessageStartingWith(
            "partition 2 of topic \"events\" ends at offset 7, but was read to 8");
  }

  @Test
  void sayThatTheTopicIsAnother() {
    assertThatThrownBy(() -> next.after(Map.of(0, new Reached("other", 15))))
        .isInstanceOf(TopicProblem.class)
        .hasMessageContaining("deleted and made anew");
    assertThatThrownBy(() -> next.after(Map.of(3, read(15))))
        .isInstanceOf(TopicProblem.class)
        .hasMessageContaining("deleted and made anew");
  }

  private static Reached read(long until) {
    return new Reached("first", until);
  }
}
