/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Pages about one ward after the other, asked by several readers at a time.
 *
 * @param page its name
 * @param way how its questions were answered
 * @param readers at a time
 * @param pages how many were asked for
 * @param refused those of them of which a question was sent away with 503
 * @param latency from the first question of a page to its last answer; null when all were refused
 */
record PageTimes(String page, Way way, int readers, int pages, int refused, Latency latency) {
  private static final List<Integer> READERS = List.of(1, 10, 50);

  /** Who answers. */
  enum Way {
    /** The API, from answers that it kept. */
    KEPT,
    /** The API, from the warehouse. */
    ASKED,
    /** The engine, to the statements of the API. */
    ENGINE
  }

  static List<PageTimes> measure(FrontDoor door, BenchEngine engine)
      throws IOException, InterruptedException {
    Statements statements = Statements.record(door, engine, Question.WARDS);
    List<PageTimes> times = new ArrayList<>();
    try (ServedApi api = ServedApi.start(door, engine.url(), "64MB")) {
      times.addAll(of(Way.KEPT, new Readers(api.requests(), api::questions)));
    }
    try (ServedApi api = ServedApi.start(door, engine.url(), "0B")) {
      times.addAll(of(Way.ASKED, new Readers(api.requests(), api::questions)));
    }
    Requests straight = Requests.straight();
    times.addAll(of(Way.ENGINE, new Readers(straight, statements::of)));
    return times;
  }

  private static List<PageTimes> of(Way way, Readers readers)
      throws IOException, InterruptedException {
    List<PageTimes> times = new ArrayList<>();
    for (String page : allPages()) {
      for (int number : READERS) {
        long[] nanos = readers.read(Question.of(page), number);
        long[] answered = LongStream.of(nanos).filter(one -> one != Readers.REFUSED).toArray();
        times.add(
            new PageTimes(
                page, way, number, nanos.length, nanos.length - answered.length, of(answered)));
      }
    }
    return times;
  }

  private static Latency of(long... answered) {
    return answered.length == 0 ? null : Latency.of(answered);
  }

  private static TreeSet<String> allPages() {
    TreeSet<String> pages = new TreeSet<>();
    Question.all().forEach(question -> pages.add(question.page()));
    return pages;
  }
}
