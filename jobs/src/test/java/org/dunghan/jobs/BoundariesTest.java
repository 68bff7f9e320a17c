/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only the commands and the package load, which are not in the table, may know Spark. */
class BoundariesTest {
  private static final JavaClasses JOBS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dunghan.jobs");

  @ParameterizedTest(name = "{0} knows only {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contract  | java.lang java.io java.time java.util | every tool may use the contract
          sla       | java.lang java.io java.time java.util contract | the law depends on no tool
          row       | java com.clickhouse org.apache.commons.codec warehouse contract sla | rows are the warehouse's, whatever writes them
          reference | java de.siegmar.fastcsv sla | reference tables are read without Spark
          publish   | java warehouse | a generation does not depend on how it was made
          read      | java javax.xml org.apache.hadoop org.apache.parquet org.apache.commons.io com.fasterxml.jackson com.github.luben de.siegmar.fastcsv contract | files are read without the engine that spreads them
          report    | java de.siegmar.fastcsv | a report is checked by its own figures
          topic     | java org.apache.kafka publish | what is to be read next is known without Spark
          watch     | java org.apache.hadoop load read topic | a watch repeats loads, whatever they work with
          mapping   | java com.fasterxml.jackson org.apache.commons.codec contract read | a mapping knows no engine either
          """)
  void everyPackageKnowsOnlyWhatItMay(String owner, String known, String reason) {
    String[] packages =
        Stream.concat(Stream.of(owner), Stream.of(known.split(" ")))
            .map(
                name ->
                    name.matches("java.*|.*\\..*") ? name + ".." : "org.dunghan.." + name + "..")
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage("org.dunghan.jobs." + owner + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(reason)
        .check(JOBS);
  }
}
