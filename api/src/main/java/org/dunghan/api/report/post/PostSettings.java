/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How reports are sent.
 *
 * @param server as in smtp://name:password@host:587 or smtps://host; without one nothing is sent
 * @param sender of all mail
 * @param address of the dashboards as their readers know it
 * @param subscriptions the file of those to whom reports are sent
 */
@ConfigurationProperties("dunghan.post")
record PostSettings(Optional<URI> server, String sender, String address, Path subscriptions) {}
