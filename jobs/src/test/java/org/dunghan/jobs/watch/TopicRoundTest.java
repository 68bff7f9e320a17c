/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.topic.TopicState;
import org.junit.jupiter.api.Test;

class TopicRoundTest {
  private final List<Boolean> loads = new ArrayList<>();
  private final TopicRound round = new TopicRound(this::state, this::load);
  private String id = "first";
  private long earliest;
  private long end = 5;
  private boolean fails;

  @Test
  void loadsWhenMessagesHaveCome() throws Exception {
    round.run();
    end = 6;
    round.run();

    assertThat(loads).as("whether it is the first").containsExactly(true, false);
  }

  @Test
  void asksTheWarehouseNothingWhileNoneCome() throws Exception {
    round.run();
    earliest = 3;

    assertThat(round.run()).isEmpty();
    assertThat(loads).hasSize(1);
  }

  @Test
  void loadsWhenTheTopicIsAnother() throws Exception {
    round.run();
    id = "second";
    round.run();

    assertThat(loads).hasSize(2);
  }

  @Test
  void triesAgainAfterAFailureAsBefore() throws Exception {
    fails = true;
    assertThatThrownBy(round::run).isInstanceOf(LoadProblem.class);
    fails = false;
    round.run();

    assertThat(loads).containsExactly(true, true);
  }

  private TopicState state() {
    return new TopicState(id, new TreeMap<>(Map.of(0, new TopicState.Kept(earliest, end))));
  }

  private LoadResult load(boolean first) throws LoadProblem {
    loads.add(first);
    if (fails) {
      throw new LoadProblem("the warehouse cannot be reached", null);
    }
    return Loaded.NOTHING;
  }
}
