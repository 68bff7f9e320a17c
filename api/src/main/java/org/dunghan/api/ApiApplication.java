/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.Arrays;
import org.dunghan.api.access.AccountCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves the API and the dashboards, read-only, from the warehouse. */
@SpringBootApplication
@OpenAPIDefinition(
    info =
        @Info(
            title = "Đúng Hạn",
            version = "v1",
            description =
                "Timeliness of administrative dossiers. Every answer names the generation it was"
                    + " read from and the last day that its figures cover."))
public class ApiApplication {
  public static void main(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("account")) {
      System.exit(AccountCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
    SpringApplication.run(ApiApplication.class, arguments);
  }
}
