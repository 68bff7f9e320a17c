-- The folded facts, one row per tenure and layer. Readers pin a generation and sum sign over its layers.

CREATE TABLE IF NOT EXISTS dossier
(
    layer           UInt32,
    sign            Int8 COMMENT '1 for a row that holds, -1 for one taken back',
    source          LowCardinality(String),
    dossier_id      String,
    tenure          UInt8 COMMENT 'From 1; a hand-over begins the next',
    receiving_unit  LowCardinality(String),
    resolving_unit  LowCardinality(String),
    procedure       LowCardinality(String),
    channel         LowCardinality(String) COMMENT 'ONLINE, IN_PERSON, POST, UNKNOWN',
    inherited       Bool COMMENT 'The tenure began by a hand-over',
    received_at     Nullable(DateTime64(6, 'UTC')),
    accepted_at     Nullable(DateTime64(6, 'UTC')) COMMENT 'The clock starts; for an inherited tenure the hand-over',
    accepted_day    Nullable(Date) COMMENT 'Local day of acceptance or hand-over',
    ended_at        Nullable(DateTime64(6, 'UTC')),
    ended_day       Nullable(Date),
    end_type        LowCardinality(String) COMMENT 'COMPLETED, REJECTED, RETURNED, DISCONTINUED, WITHDRAWN, HANDED_OVER, DECLINED; empty while open',
    timeliness      LowCardinality(String) COMMENT 'EARLY, ON_DUE_DATE, LATE, WITHOUT_DUE of a resolved tenure, else empty',
    due_original    Nullable(DateTime64(6, 'UTC')) COMMENT 'Due date without extensions',
    due_at          Nullable(DateTime64(6, 'UTC')) COMMENT 'Due date in force; none while paused or without one',
    due_statutory   Nullable(DateTime64(6, 'UTC')) COMMENT 'Due date that the clock computes from the limit',
    overdue_since   Nullable(Date) COMMENT 'First day on which it was or will be overdue',
    paused_days     Array(Tuple(begin Date, until Nullable(Date))) COMMENT 'Local days on whose evening a pause began and ended',
    processing_days Nullable(UInt16) COMMENT 'Whole working days from acceptance to end without pauses',
    holder          LowCardinality(String) COMMENT 'Who must act now',
    holder_since    Nullable(DateTime64(6, 'UTC')),
    actions         UInt32,
    handoffs        UInt32,
    extensions      UInt16,
    findings        Array(LowCardinality(String))
)
ENGINE = MergeTree
PARTITION BY layer
ORDER BY (receiving_unit, procedure, dossier_id, tenure);
