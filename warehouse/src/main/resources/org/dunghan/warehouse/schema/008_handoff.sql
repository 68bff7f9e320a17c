-- What was done with dossiers: from desk to desk, and by whom. Flows of a day as in procedure_day.

CREATE TABLE IF NOT EXISTS handoff_day
(
    layer        UInt32,
    day          Date,
    from_holder  LowCardinality(String),
    to_holder    LowCardinality(String),
    procedure    LowCardinality(String),
    handoffs     Int64 COMMENT 'Changes of holder on the day, between acceptance and end',
    waiting      Int64 COMMENT 'Change of a stock: handed off, and nothing happened since',
    waiting_days Map(UInt16, Int64) COMMENT 'Working days from the hand-off to the next event → waits that ended on the day'
)
ENGINE = MergeTree
PARTITION BY layer
ORDER BY (to_holder, day, from_holder, procedure);

CREATE TABLE IF NOT EXISTS officer_day
(
    layer   UInt32,
    day     Date,
    unit    LowCardinality(String) COMMENT 'Who held the dossier when the officer acted',
    officer String COMMENT 'Pseudonym; never public, never ranked',
    actions Int64 COMMENT 'Events that are not the applicant\'s and name the officer, from acceptance on'
)
ENGINE = MergeTree
PARTITION BY layer
ORDER BY (unit, day, officer);
