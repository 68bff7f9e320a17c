/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small reference tables: two wards, an agency, three procedures, the holidays of September. */
final class ReferenceFolder {
  private static final String UNITS =
      """
      code,name_vi,name_en,kind,parent_code,peer_group,valid_from,valid_until,provenance
      W1,Phường Một,Ward One,WARD,H,URBAN,2025-07-01,,SYNTHETIC
      W2,Phường Hai,Ward Two,WARD,H,URBAN,2025-07-01,,SYNTHETIC
      A1,Sở Một,Agency One,CITY_AGENCY,H,,2025-07-01,,SYNTHETIC
      """;
  private static final String FIELDS =
      """
      code,name_vi,name_en,name_pl
      F1,Hộ tịch,Civil status,Stan cywilny
      """;
  private static final String PROCEDURES =
      """
      code,name_vi,name_en,field_code,competent_level,competent_unit_code,limit_value,limit_unit,local_limit_value,local_limit_unit,valid_from,valid_until,provenance
      P5,Năm ngày,Five days,F1,WARD,,8,WORKING_DAYS,5,WORKING_DAYS,2025-01-01,,SYNTHETIC
      P0,Không hạn,No limit,F1,WARD,,,,,,2025-01-01,,SYNTHETIC
      PA,Của sở,Of the agency,F1,CITY,A1,20,WORKING_DAYS,,,2025-01-01,,SYNTHETIC
      """;
  private static final String CALENDAR =
      """
      day,kind,name_vi,name_en,provenance
      2025-09-01,HOLIDAY,Quốc khánh,National Day,PUBLISHED
      2025-09-02,HOLIDAY,Quốc khánh,National Day,PUBLISHED
      """;

  private ReferenceFolder() {}

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("unit.csv"), UNITS);
    Files.writeString(folder.resolve("field.csv"), FIELDS);
    Files.writeString(folder.resolve("procedure.csv"), PROCEDURES);
    Files.writeString(folder.resolve("calendar_day.csv"), CALENDAR);
  }
}
