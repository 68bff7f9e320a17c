/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Those who sign in with an account of this machine. The first start makes one, an admin; a start
 * that would let others in with the accounts of the demo fails.
 */
@Component
@Lazy(false)
class LocalReaders implements UserDetailsService {
  private static final Logger LOG = LoggerFactory.getLogger(LocalReaders.class);

  private final Accounts accounts;
  private final List<Account> readyMade;

  LocalReaders(AccessSettings settings, @Value("${server.address}") String address) {
    accounts = new Accounts(settings.accounts());
    readyMade = settings.demo() ? DemoAccounts.ALL : List.of();
    if (settings.demo()) {
      requireLoopback(address);
    } else if (settings.issuer().isEmpty() && !accounts.exist()) {
      begin();
    }
  }

  private static void requireLoopback(String address) {
    try {
      if (InetAddress.getByName(address).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException unknown) {
      // Said below, as for an address that others reach.
    }
    throw new UnusableAccount(
        "the demo's accounts have no secret, so it does not listen on %s: leave DUNGHAN_BIND at"
                .formatted(address)
            + " 127.0.0.1, or start with bin/dunghan serve");
  }

  private void begin() {
    String password = Passwords.random();
    accounts.put(new Account("admin", Role.ADMIN, List.of(), Passwords.ENCODER.encode(password)));
    LOG.info("The first account is admin, its password {} (said only now)", password);
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return find(name).map(LocalReader::new).orElseThrow(() -> new UsernameNotFoundException(name));
  }

  /** Whether an account is there still, and as it was. */
  boolean know(Account account) {
    return find(account.name()).filter(account::equals).isPresent();
  }

  private Optional<Account> find(String name) {
    return readyMade.isEmpty()
        ? accounts.find(name)
        : readyMade.stream().filter(account -> account.name().equals(name)).findFirst();
  }
}
