-- Reference tables. A version is written whole and never changed; a generation names the one it was made with.
-- Its row in reference comes last, so a version that was cut off half-way is never read.

CREATE TABLE IF NOT EXISTS reference
(
    reference_version UInt32,
    checksum          FixedString(64) COMMENT 'SHA-256 of the files it was read from, hexadecimal',
    loaded_at         DateTime64(3, 'UTC')
)
ENGINE = MergeTree
ORDER BY reference_version;

CREATE TABLE IF NOT EXISTS unit
(
    reference_version UInt32,
    code              String,
    name_vi           String,
    name_en           String,
    kind              LowCardinality(String) COMMENT 'CITY, WARD, COMMUNE, CITY_AGENCY, FORMER_DISTRICT',
    parent_code       String,
    peer_group        LowCardinality(String) COMMENT 'URBAN, PERI_URBAN, LOWLAND, MOUNTAIN; empty for agencies',
    valid_from        Date,
    valid_until       Nullable(Date) COMMENT 'Last day, none while it lasts',
    provenance        LowCardinality(String) COMMENT 'PUBLISHED or SYNTHETIC'
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, code, valid_from);

CREATE TABLE IF NOT EXISTS field
(
    reference_version UInt32,
    code              String,
    name_vi           String,
    name_en           String,
    name_pl           String
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, code);

CREATE TABLE IF NOT EXISTS procedure
(
    reference_version   UInt32,
    code                String COMMENT 'Code of the national catalogue',
    name_vi             String,
    name_en             String,
    field_code          String,
    competent_level     LowCardinality(String) COMMENT 'WARD: the receiving unit decides; CITY: competent_unit_code does',
    competent_unit_code String,
    limit_value         Nullable(UInt16) COMMENT 'Statutory limit, none where the law sets none',
    limit_unit          LowCardinality(String) COMMENT 'WORKING_DAYS, WORKING_HOURS, CALENDAR_DAYS, SAME_DAY; empty without a limit',
    local_limit_value   Nullable(UInt16) COMMENT 'Counts where there is one',
    local_limit_unit    LowCardinality(String),
    valid_from          Date,
    valid_until         Nullable(Date),
    provenance          LowCardinality(String) COMMENT 'PUBLISHED or SYNTHETIC'
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, code, valid_from);

CREATE TABLE IF NOT EXISTS calendar_day
(
    reference_version UInt32,
    day               Date,
    kind              LowCardinality(String) COMMENT 'HOLIDAY: a weekday off; WORKING: a weekend day worked',
    name_vi           String,
    name_en           String,
    provenance        LowCardinality(String) COMMENT 'PUBLISHED or SYNTHETIC'
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, day);
