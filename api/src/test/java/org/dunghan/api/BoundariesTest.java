/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.junit.jupiter.api.Test;

class BoundariesTest {
  private static final JavaClasses API =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void sparkAndTheJobsAreNotOnTheRequestPath() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.dunghan.jobs..")
        .because("jobs and API are separate programs that meet only in the warehouse")
        .check(API);
  }

  @Test
  void theApiOnlyReads() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dunghan.warehouse.engine..", "org.dunghan.warehouse.schema..")
        .because("the warehouse is given by its URL, and only jobs may change it")
        .check(API);
  }

  @Test
  void controllersAskNoSql() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
        .because("a query stands beside its rows, under a name that says what it asks")
        .check(API);
  }

  @Test
  void featuresDoNotDependOnEachOtherInCircles() {
    slices()
        .matching("org.dunghan.api.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature is read, changed and removed by itself")
        .check(API);
  }

  @Test
  void whatAllFeaturesShareKnowsNoneOfThem() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.dunghan.api.error..", "org.dunghan.api.publication..", "org.dunghan.api.request..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dunghan.api.measure..",
            "org.dunghan.api.quality..",
            "org.dunghan.api.reconciliation..",
            "org.dunghan.api.reference..",
            "org.dunghan.api.report..",
            "org.dunghan.api.statistics..")
        .because("every feature stands on them")
        .check(API);
  }

  @Test
  void whatNoReaderIsConfinedToIsAskedInOnePlaceOfAFeature() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.dunghan.api.comparison.AllUnits")
        .should()
        .callMethod(Reading.class, "ofAllUnits")
        .because("a reader may learn the sums of all units, and nothing of another one")
        .check(API);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.dunghan.api.lateness.HistorySql")
        .should()
        .callMethod(FactRows.class, "ofAllUnits")
        .because("a reader may learn the sums of all units, and nothing of another one")
        .check(API);
  }
}
