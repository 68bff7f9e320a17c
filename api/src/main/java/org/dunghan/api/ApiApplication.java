/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.util.Arrays;
import org.dunghan.api.access.AccountCommand;
import org.dunghan.api.report.post.ReportCommand;
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
                    + " read from and the last day that its figures cover; figures say in the"
                    + " header Dunghan-Computed-At when they were computed, for the same question"
                    + " to the same generation is answered by the same bytes. Workbooks say it"
                    + " within. Files of any format have generation, last day and version of the"
                    + " measures in the headers Dunghan-Generation, Dunghan-As-Of and"
                    + " Dunghan-Measure-Version."))
public class ApiApplication {
  public static void main(String[] arguments) {
    String command = arguments.length == 0 ? "" : arguments[0];
    switch (command) {
      case "account" -> System.exit(AccountCommand.run(rest(arguments)));
      case "report" -> System.exit(ReportCommand.run(rest(arguments)));
      default -> SpringApplication.run(ApiApplication.class, arguments);
    }
  }

  private static String[] rest(String... arguments) {
    return Arrays.copyOfRange(arguments, 1, arguments.length);
  }
}
