/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends answers: none where the caller has it already, else in the format that is asked for. */
@Component
public class Answers {
  /** Not in the body: the same question to the same generation is answered by the same bytes. */
  private static final String COMPUTED_AT = "Dunghan-Computed-At";

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Facts facts;
  private final JsonRows json;
  private final WorkbookRows workbook;
  private final KeptAnswers kept;

  Answers(Facts facts, JsonRows json, WorkbookRows workbook, KeptAnswers kept) {
    this.facts = facts;
    this.json = json;
    this.workbook = workbook;
    this.kept = kept;
  }

  /**
   * Whether the answer is kept here: then it is sent, or its caller is told to have it already. To
   * what cannot be asked there is none.
   */
  public boolean isKnown(
      Reading reading, MultiValueMap<String, String> parameters, ServletWebRequest request)
      throws IOException {
    String tag = AnswerTag.of(reading, parameters);
    Optional<KeptAnswer> answer = kept.find(path(request), tag);
    if (answer.isPresent() && !request.checkNotModified(tag)) {
      HttpServletResponse response = request.getResponse();
      describe(Format.JSON, "", answer.get().asOf(), reading, response);
      response.setHeader(COMPUTED_AT, answer.get().computedAt());
      answer.get().writeTo(response.getOutputStream());
    }
    return answer.isPresent();
  }

  /**
   * Whether the caller has the answer already, and is told so; else it counts as computed now. Only
   * to be asked of a question that was read: of any other, a tag says nothing.
   */
  public boolean isWithCaller(Reading reading, Parameters parameters, ServletWebRequest request) {
    if (request.checkNotModified(AnswerTag.of(reading, parameters.values()))) {
      return true;
    }
    request.getResponse().setHeader(COMPUTED_AT, now());
    return false;
  }

  /** Keeps an answer in JSON that was made elsewhere, for who asks the same again. */
  public void keep(byte[] json, Reading reading, Parameters parameters, ServletWebRequest request) {
    keep(json, reading.asOf(), reading, parameters, request);
  }

  private void keep(
      byte[] json,
      LocalDate asOf,
      Reading reading,
      Parameters parameters,
      ServletWebRequest request) {
    if (json.length <= CopyingOutput.MOST_BYTES) {
      kept.keep(
          path(request),
          AnswerTag.of(reading, parameters.values()),
          new KeptAnswer(json, asOf, request.getResponse().getHeader(COMPUTED_AT)));
    }
  }

  /** Answers a request, as far as its caller has not the answer already. */
  public void send(
      AnswerSource source,
      Reading reading,
      MultiValueMap<String, String> parameters,
      ServletWebRequest request)
      throws IOException {
    if (isKnown(reading, parameters, request)) {
      return;
    }
    Parameters asked = source.parameters(parameters);
    AnyAnswer answer = source.answer(asked, reading);
    if (answer instanceof Answer rows) {
      send(rows, reading, asked, request);
    } else if (answer instanceof WholeAnswer whole) {
      sendWhole(whole, reading, asked, request);
    }
  }

  /** Sends rows as they come, so that they are never all in memory. */
  public void send(Answer answer, Reading reading, Parameters parameters, ServletWebRequest request)
      throws IOException {
    Format format = Format.of(parameters);
    boolean marked = parameters.truth("bom");
    if (answer.revision().isPresent() && format != Format.JSON) {
      throw new UnusableParameter("format: what is changed as a whole is only had as json.");
    }
    if (isWithCaller(reading, parameters, request)) {
      return;
    }
    HttpServletResponse response = request.getResponse();
    try {
      describe(format, answer.name(), answer.asOf(), reading, response);
      CopyingOutput output = new CopyingOutput(response.getOutputStream());
      if (marked && format == Format.CSV) {
        output.write(BYTE_ORDER_MARK);
      }
      write(answer, format, origin(reading, request), output);
      if (format == Format.JSON) {
        output.copy().ifPresent(copy -> keep(copy, answer.asOf(), reading, parameters, request));
      }
    } catch (IOException | RuntimeException failure) {
      // What was not sent yet makes room for the problem; what was sent must not look whole.
      if (!response.isCommitted()) {
        response.reset();
      }
      throw failure;
    }
  }

  /** Sends several answers as the sheets of one workbook. */
  void sendTogether(
      String name, List<AnyAnswer> answers, Reading reading, ServletWebRequest request)
      throws IOException {
    HttpServletResponse response = request.getResponse();
    LocalDate latest =
        answers.stream().map(AnyAnswer::asOf).max(Comparator.naturalOrder()).orElseThrow();
    describe(Format.XLSX, name, latest, reading, response);
    response.setHeader(COMPUTED_AT, now());
    workbook.write(answers, origin(reading, request), response.getOutputStream());
  }

  /** Sends an answer that was made as a whole. */
  private void sendWhole(
      WholeAnswer answer, Reading reading, Parameters parameters, ServletWebRequest request)
      throws IOException {
    Format format = Format.ofWhole(parameters);
    boolean marked = parameters.truth("bom");
    if (isWithCaller(reading, parameters, request)) {
      return;
    }
    HttpServletResponse response = request.getResponse();
    describe(format, answer.name(), answer.asOf(), reading, response);
    OutputStream output = response.getOutputStream();
    switch (format) {
      case CSV -> output.write(json.tables(answer).get(0).csv(marked));
      case XLSX -> workbook.write(List.of(answer), origin(reading, request), output);
      default -> {
        byte[] body = json.write(answer.body());
        output.write(body);
        keep(body, answer.asOf(), reading, parameters, request);
      }
    }
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  }

  private static void describe(
      Format format, String name, LocalDate asOf, Reading reading, HttpServletResponse response) {
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader("Dunghan-Generation", Long.toString(reading.generation()));
    response.setHeader("Dunghan-As-Of", asOf.toString());
    response.setHeader("Dunghan-Measure-Version", Measures.VERSION);
    if (format != Format.JSON) {
      String file = "%s-%d.%s".formatted(name, reading.generation(), format.id());
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment().filename(file).build().toString());
    }
  }

  private void write(Answer answer, Format format, WorkbookRows.Origin origin, OutputStream output)
      throws IOException {
    switch (format) {
      case JSON -> json.write(answer, output);
      case XLSX -> workbook.write(List.of(answer), origin, output);
      case CSV ->
          facts.copy(answer.query(), format.ofEngine().orElseThrow(), new PlainCells(output));
      case PARQUET, ARROW -> facts.copy(answer.query(), format.ofEngine().orElseThrow(), output);
    }
  }

  private static String path(ServletWebRequest request) {
    return request.getRequest().getRequestURI();
  }

  private static WorkbookRows.Origin origin(Reading reading, ServletWebRequest request) {
    String query = request.getRequest().getQueryString();
    return new WorkbookRows.Origin(
        path(request) + (query == null ? "" : "?" + query),
        reading,
        request.getResponse().getHeader(COMPUTED_AT));
  }
}
