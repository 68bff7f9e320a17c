/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  @TempDir private Path folder;

  @Test
  void keepsAccountsForItsOwnerOnly() throws Exception {
    Path file = folder.resolve("state/accounts.json");
    Accounts accounts = new Accounts(file);
    assertThat(accounts.exist()).isFalse();
    accounts.put(new Account("hoa", Role.COUNCIL, List.of("19774"), "{bcrypt}x"));
    accounts.put(new Account("hoa", Role.CITY, List.of(), "{bcrypt}y"));
    assertThat(new Accounts(file).all())
        .containsExactly(new Account("hoa", Role.CITY, List.of(), "{bcrypt}y"));
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    assertThat(accounts.remove("hoa")).isTrue();
    assertThat(accounts.remove("hoa")).isFalse();
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAnAccount() {
    assertThatThrownBy(() -> new Account("a b", Role.CITY, List.of(), ""))
        .hasMessageContaining("send 1 to 64 letters");
    assertThatThrownBy(() -> new Account("hoa", Role.COUNCIL, List.of(), ""))
        .hasMessageContaining("name them with --unit");
    assertThatThrownBy(() -> new Account("hoa", Role.PUBLIC, List.of(), ""))
        .hasMessageContaining("nobody signs in as PUBLIC");
  }

  @Test
  void saysThatItsFileIsDamaged() throws Exception {
    Path file = folder.resolve("accounts.json");
    Files.writeString(file, "[{");
    assertThatThrownBy(() -> new Accounts(file).all()).hasMessageContaining("is damaged");
  }
}
