-- The rules of the clock and the systems that events come from. Versions written before these
-- tables have no rows: the built-in policy and source hold.

CREATE TABLE IF NOT EXISTS clock_policy
(
    reference_version UInt32,
    source            LowCardinality(String) COMMENT 'Empty for any, as are the next two',
    field_code        LowCardinality(String),
    procedure_code    String COMMENT 'The most specific row counts: procedure, field, source, general',
    valid_from        Date,
    valid_until       Nullable(Date) COMMENT 'Last day, none while it lasts',
    supplement        LowCardinality(String) COMMENT 'PAUSE; RESTART: the supplement starts the limit anew',
    financial_duty    LowCardinality(String) COMMENT 'PAUSE or RUN',
    lateness          LowCardinality(String) COMMENT 'DATE: late on a later day; INSTANT: late after the instant',
    due               LowCardinality(String) COMMENT 'AS_SET: pauses move what an event set; FINAL: they do not',
    same_day_until    String COMMENT 'HH:mm, as are the office hours; accepted then or later, due the next working day',
    morning_from      String,
    morning_until     String,
    afternoon_from    String,
    afternoon_until   String,
    legal_act         String COMMENT 'What it rests on; RESTART needs one'
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, source, field_code, procedure_code, valid_from);

CREATE TABLE IF NOT EXISTS source
(
    reference_version      UInt32,
    source                 String,
    name                   String,
    zone                   LowCardinality(String) COMMENT 'Of its local days, such as Asia/Ho_Chi_Minh',
    received_is_acceptance Bool COMMENT 'It has no ACCEPTED: RECEIVED starts the clock'
)
ENGINE = MergeTree
PARTITION BY reference_version
ORDER BY (reference_version, source);
