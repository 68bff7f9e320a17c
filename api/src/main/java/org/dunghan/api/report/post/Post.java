/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.error.NothingPublished;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Publication;
import org.dunghan.api.publication.Publications;
import org.dunghan.api.report.NamedPeriod;
import org.dunghan.api.report.form.OfficialForm;
import org.dunghan.api.report.form.OfficialForms;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.scope.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends every subscriber the form of the latest period that is over and that was not sent yet. What
 * fails is tried again; a machine that dies between sending and writing that down sends twice.
 */
class Post {
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);

  private final PostSettings settings;
  private final Subscriptions subscriptions;
  private final Publications publications;
  private final OfficialForms forms;
  private final JavaMailSender mail;

  Post(PostSettings settings, Publications publications, OfficialForms forms, JavaMailSender mail) {
    this.settings = settings;
    this.subscriptions = new Subscriptions(settings.subscriptions());
    this.publications = publications;
    this.forms = forms;
    this.mail = mail;
  }

  @Scheduled(
      initialDelayString = "${dunghan.post.first}",
      fixedDelayString = "${dunghan.post.every}")
  void sendWhatIsDue() {
    List<Subscription> all = subscriptions.all();
    if (all.isEmpty()) {
      return;
    }
    try {
      Publication current = publications.current();
      all.forEach(subscription -> send(subscription, current));
    } catch (NothingPublished notYet) {
      LOG.info("no report is sent before the first load");
    }
  }

  private void send(Subscription subscription, Publication current) {
    String period =
        NamedPeriod.latestOfficial(subscription.every().months(), current.asOf()).name();
    if (period.equals(subscription.sent())) {
      return;
    }
    try {
      mail.send(message(subscription, period, current));
      subscriptions.put(subscription.sent(period));
      LOG.info("sent form 06 of {} to {}", period, subscription.address());
    } catch (MailException | MessagingException | UnusableParameter failure) {
      LOG.error(
          "form 06 of {} was not sent to {}: {}",
          period,
          subscription.address(),
          failure.getMessage());
    }
  }

  private MimeMessage message(Subscription subscription, String period, Publication current)
      throws MessagingException {
    Optional<String> unit = Optional.ofNullable(subscription.unit());
    Scope scope = unit.map(code -> Scope.of(List.of(code))).orElse(Scope.EVERYTHING);
    Reading reading = new Reading(current, scope);
    OfficialForm form = forms.form06(unit, period, reading);
    String link =
        "%s/reports.html?%speriod=%s&generation=%d"
            .formatted(
                settings.address(),
                unit.map("unit=%s&"::formatted).orElse(""),
                period,
                current.generation());
    Letter letter = new Letter(form, reading, link);
    MimeMessage message = mail.createMimeMessage();
    MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
    parts.setFrom(settings.sender());
    parts.setTo(subscription.address());
    parts.setSubject(letter.subject());
    parts.setText(letter.text());
    parts.addAttachment(form.fileName(), form.workbook(), form.mediaType());
    return message;
  }
}
