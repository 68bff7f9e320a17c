/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import java.net.URI;
import org.dunghan.api.publication.Publications;
import org.dunghan.api.report.form.OfficialForms;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sends reports where a mail server is named. */
@Configuration
@EnableScheduling
@ConditionalOnExpression("!'${dunghan.post.server:}'.isEmpty()")
@EnableConfigurationProperties(PostSettings.class)
class PostConfiguration {
  private static final String MILLISECONDS_TO_WAIT = "20000";

  @Bean
  @Lazy(false)
  Post post(PostSettings settings, Publications publications, OfficialForms forms) {
    return new Post(settings, publications, forms, sender(settings.server().orElseThrow()));
  }

  static JavaMailSender sender(URI server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setProtocol(server.getScheme());
    sender.setHost(server.getHost());
    sender.setPort(server.getPort());
    if (server.getUserInfo() != null) {
      String[] parts = server.getUserInfo().split(":", 2);
      sender.setUsername(parts[0]);
      sender.setPassword(parts.length > 1 ? parts[1] : "");
    }
    String mail = "mail." + server.getScheme();
    sender.getJavaMailProperties().put(mail + ".auth", server.getUserInfo() != null);
    sender.getJavaMailProperties().put(mail + ".starttls.enable", "true");
    sender.getJavaMailProperties().put(mail + ".timeout", MILLISECONDS_TO_WAIT);
    sender.getJavaMailProperties().put(mail + ".connectiontimeout", MILLISECONDS_TO_WAIT);
    return sender;
  }
}
