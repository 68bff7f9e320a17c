/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dunghan.api.scope.Scope;

/** What happened to a dossier, as far as its reader may see it. */
final class Timeline {
  private final Map<Integer, Tenure> tenures;
  private final ZoneId zone;
  private final Scope scope;
  private final List<Entry> entries = new ArrayList<>();
  private int number = 1;
  private String holder;

  /**
   * @param tenures those that the reader may see
   * @param zone of the local days
   */
  Timeline(List<Tenure> tenures, ZoneId zone, Scope scope) {
    this.tenures = tenures.stream().collect(Collectors.toMap(Tenure::number, Function.identity()));
    this.zone = zone;
    this.scope = scope;
  }

  /**
   * The events of the dossier, each with its tenure: one that another unit takes over begins a new
   * one. Of a tenure that a reader may not see they may not see the events.
   *
   * @param events all of them
   * @param asOf the last local day that counts
   */
  List<Entry> of(List<DossierEvent> events, LocalDate asOf) {
    List<DossierEvent> counting =
        events.stream()
            .filter(event -> !day(event).isAfter(asOf))
            .sorted(DossierEvent.AS_IT_HAPPENED)
            .toList();
    begin();
    for (int index = 0; index < counting.size(); index++) {
      DossierEvent event = counting.get(index);
      if (index > 0 && event.beginsTenure()) {
        number++;
        begin();
      }
      boolean last =
          index + 1 == counting.size() || !day(counting.get(index + 1)).equals(day(event));
      add(event, last);
    }
    return entries;
  }

  private LocalDate day(DossierEvent event) {
    return LocalDate.ofInstant(event.occurredAt(), zone);
  }

  private void begin() {
    holder = tenures.containsKey(number) ? tenures.get(number).receivingUnit() : "";
  }

  private void add(DossierEvent event, boolean lastOfDay) {
    Tenure tenure = tenures.get(number);
    if (tenure == null && !scope.seesAll()) {
      return;
    }
    String acting = holder;
    if (event.holderCode() != null) {
      holder = event.holderCode();
    }
    boolean isOpen =
        tenure != null && tenure.acceptedAt().filter(event.occurredAt()::isAfter).isPresent();
    boolean isSeen = scope.sees(isOpen ? acting : holder);
    entries.add(
        new Entry(
            tenure == null ? null : number,
            isSeen ? event : event.withoutOfficer(),
            tenure == null ? null : clock(tenure, event, lastOfDay).orElse(null)));
  }

  /**
   * What is known for certain: the state on the evening of a day is that after its last event; what
   * came before on that day may have been otherwise.
   */
  private Optional<ClockState> clock(Tenure tenure, DossierEvent event, boolean lastOfDay) {
    if (tenure.endedAt().filter(end -> !event.occurredAt().isBefore(end)).isPresent()) {
      return Optional.of(ClockState.ENDED);
    }
    if (lastOfDay) {
      return tenure.evenings().on(day(event));
    }
    boolean awaits = tenure.acceptedAt().filter(at -> !event.occurredAt().isBefore(at)).isEmpty();
    return awaits && event.eventType().equals("RECEIVED")
        ? Optional.of(ClockState.AWAITING)
        : Optional.empty();
  }

  /**
   * An event of the timeline.
   *
   * @param tenure its number; none where the event came after the last one's end
   * @param clock how the clock stands after it; none where another event of the day hides it
   */
  record Entry(Integer tenure, @JsonUnwrapped DossierEvent event, ClockState clock) {}
}
