-- The store of record: every distinct version of every dossier event. All else can be rebuilt from it.

CREATE TABLE IF NOT EXISTS event
(
    source              LowCardinality(String) COMMENT 'System that the event comes from; keys are per source',
    dossier_id          String COMMENT 'National dossier code',
    event_id            String COMMENT 'Stable within its source; the same id again is a correction',
    version             UInt64 COMMENT 'Fingerprint of the parsed values without recorded_at',
    bucket              UInt16 COMMENT 'Hash of dossier_id, 0 to 1023: the share of one task',
    event_type          LowCardinality(String),
    occurred_at         DateTime64(6, 'UTC'),
    recorded_at         DateTime64(6, 'UTC') COMMENT 'When the source knew it, else the moment of the load',
    unit_code           LowCardinality(String),
    procedure_code      LowCardinality(String),
    channel             LowCardinality(String),
    resolving_unit_code LowCardinality(String),
    holder_code         LowCardinality(String),
    officer_id          String COMMENT 'Pseudonym',
    due_at              Nullable(DateTime64(6, 'UTC')) COMMENT 'Due date set by this event; local midnight means that day',
    run_id              UInt32,
    file_id             UInt32,
    line                UInt64
)
ENGINE = ReplacingMergeTree
PARTITION BY intDiv(bucket, 64)
ORDER BY (source, dossier_id, event_id, version);
