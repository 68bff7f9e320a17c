/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.description;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.dunghan.api.OnTheSample;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A client that a generator makes of the description compiles, and gets its answers. */
class GeneratedClientIT {
  private static final RunningApi API = OnTheSample.api();
  private static URLClassLoader client;

  @BeforeAll
  static void generate() throws IOException {
    Path target = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "client");
    Path description = target.resolve("description.json");
    Files.writeString(description, API.get("/v3/api-docs").body());
    CodegenConfigurator settings =
        new CodegenConfigurator()
            .setGeneratorName("java")
            .setLibrary("native")
            .setInputSpec(description.toString())
            .setOutputDir(target.toString())
            .setApiPackage("client")
            .setModelPackage("client")
            .setInvokerPackage("client")
            // A client in Java tells n and N apart by this.
            .addNameMapping("N", "total")
            .setAdditionalProperties(
                Map.of(
                    "openApiNullable", "false",
                    "useJakartaEe", "true",
                    "annotationLibrary", "none",
                    "documentationProvider", "none",
                    "hideGenerationTimestamp", "true"));
    var generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.setGeneratorPropertyDefault("apiTests", "false");
    generator.setGeneratorPropertyDefault("modelTests", "false");
    generator.opts(settings.toClientOptInput()).generate();
    client = compiled(target);
  }

  private static URLClassLoader compiled(Path target) throws IOException {
    Path classes = Files.createDirectory(target.resolve("classes"));
    List<String> arguments;
    try (Stream<Path> files = Files.walk(target.resolve("src/main/java"))) {
      arguments =
          Stream.concat(
                  Stream.of(
                      "-d",
                      classes.toString(),
                      "-nowarn",
                      "-proc:none",
                      "-encoding",
                      "UTF-8",
                      "-cp",
                      System.getProperty("java.class.path")),
                  files.map(Path::toString).filter(file -> file.endsWith(".java")))
              .toList();
    }
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, arguments.toArray(String[]::new));
    assertThat(exit).as(errors.toString(UTF_8)).isZero();
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, GeneratedClientIT.class.getClassLoader());
  }

  @Test
  void statisticsAreRead() throws Exception {
    Object answer =
        call(
            "StatisticsControllerApi", "statistics", Map.of(0, "received,on_time_rate", 2, "unit"));
    assertThat((List<?>) get(answer, "getRows")).hasSizeGreaterThan(5);
    assertThat(get(answer, "getRowCount")).isEqualTo(((List<?>) get(answer, "getRows")).size());
    assertThat(get(answer, "getBasis")).hasToString("PERIOD");
  }

  @Test
  void dossiersAreRead() throws Exception {
    Object answer = call("DossierControllerApi", "dossiers", Map.of(0, "open_overdue"));
    List<?> rows = (List<?>) get(answer, "getRows");
    assertThat(rows).isNotEmpty();
    String code = ((Map<?, ?>) rows.get(0)).get("dossier_id").toString();
    Object dossier = call("DossierControllerApi", "dossier", Map.of(0, code));
    assertThat(get(dossier, "getDossierId")).isEqualTo(code);
    assertThat((List<?>) get(dossier, "getEvents")).isNotEmpty();
  }

  @Test
  void formsAreRead() throws Exception {
    Object answer =
        call("FormControllerApi", "form", Map.of(0, "form-06", 1, "2025-Q3", 4, "19774"));
    assertThat((List<?>) get(answer, "getRows")).isNotEmpty();
    assertThat((List<?>) get(answer, "getChecks")).isNotEmpty();
  }

  @Test
  void theBacklogIsRead() throws Exception {
    Object answer = call("BacklogControllerApi", "backlog", Map.of(0, "holder"));
    assertThat((List<?>) get(answer, "getRows")).isNotEmpty();
    assertThat(get(answer, "getNotMoving")).isEqualTo(10);
  }

  /**
   * Calls an operation.
   *
   * @param values arguments by their place, in the order of the description; the others are null
   */
  private static Object call(String api, String operation, Map<Integer, String> values)
      throws Exception {
    Class<?> clientType = client.loadClass("client.ApiClient");
    Object connection = clientType.getConstructor().newInstance();
    clientType.getMethod("updateBaseUri", String.class).invoke(connection, API.address(""));
    String account = Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8));
    Consumer<HttpRequest.Builder> signIn =
        request -> request.header("Authorization", "Basic " + account);
    clientType.getMethod("setRequestInterceptor", Consumer.class).invoke(connection, signIn);
    Object caller =
        client.loadClass("client." + api).getConstructor(clientType).newInstance(connection);
    Method method =
        Arrays.stream(caller.getClass().getMethods())
            .filter(
                one ->
                    one.getName().equals(operation)
                        && Arrays.stream(one.getParameterTypes()).allMatch(String.class::equals))
            .findFirst()
            .orElseThrow();
    Object[] arguments = new Object[method.getParameterCount()];
    values.forEach((place, value) -> arguments[place] = value);
    return method.invoke(caller, arguments);
  }

  private static Object get(Object answer, String getter) throws ReflectiveOperationException {
    return answer.getClass().getMethod(getter).invoke(answer);
  }
}
