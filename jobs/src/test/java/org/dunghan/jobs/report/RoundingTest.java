/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last row of each small report, held against the rows before it. */
class RoundingTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one decimal, half of the last digit off | n,8, ; s,12.5%,1/n | true",
        "rounded up at the half                  | n,8000,;m,900,;s,11.3%,m/n | true",
        "rounded down at the half                | n,8000,;m,900,;s,11.2%,m/n | true",
        "more than half of the last digit off    | n,8000,;m,901,;s,11.2%,m/n | false",
        "a whole percentage                      | n,3,;m,1,;s,33%,m/n | true",
        "a whole percentage, too far             | n,3,;m,1,;s,34%,m/n | false",
        "a percentage without its sign           | n,3,;m,1,;s,33.3,100*m/n | true",
        "counts are exact                        | n,3,;m,1,;s,5,n+m | false",
        "a sum of counts in a sum of counts      | n,3,;m,4,n+1;s,9,m+m | false",
        "two shares that were both rounded up    | n,91.7%,;s,8.4%,1-n | true",
        "two shares that cannot be parts of one  | n,91.6%,;s,9.2%,1-n | false",
        "a mean of rounded means                 | n,2.5,;m,3.5,;s,3.0,(n+m)/2 | true",
        "a product of negative numbers           | n,-2.5,;m,-3.0,;s,7.5,n*m | true",
        "a product of numbers rounded down       | n,2.5,;m,3.5,;s,9.1,n*m | true",
        "division by a negative number           | n,-2,;s,-0.5,1/n | true",
        "minus before a parenthesis              | n,2,;s,-3,-(n+1) | true",
        "* before +                              | n,2,;s,7,1+n*3 | true",
        "- from the left                         | n,2,;s,-3,1-n-2 | true",
        "/ from the left                         | n,2,;s,1,4/n/2 | true",
        "a tolerance of the analyst              | n,2,;s,1000,1007*n/2,10 | true",
        "a tolerance that is not met             | n,2,;s,1000,1011*n/2,10 | false",
        "a tolerance of zero                     | n,3,;s,33.3%,1/n,0% | false",
        "a tolerance of a part                   | n,1000,,10;s,1007,n | true",
        "a name in Vietnamese                    | đúng_hạn,2,;s,4,đúng_hạn * 2 | true",
      })
  void decidesWhatIsConsistent(String fact, String rows, boolean consistent) throws Exception {
    Path file = folder.resolve("report.csv");
    Files.writeString(file, "name,value,formula,tolerance\n" + rows.replace(';', '\n'));

    assertThat(Report.read(file).statements())
        .last()
        .extracting(Statement::consistent)
        .isEqualTo(consistent);
  }
}
