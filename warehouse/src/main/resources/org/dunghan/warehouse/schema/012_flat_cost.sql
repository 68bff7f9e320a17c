-- What a load costs must not grow with the history. It holds what it takes back against what was said: by dossier, and by
-- the hash of all that a row says. Dossiers of a day lie side by side in the key, for their codes tell unit and day.
-- The table is written anew, because the key of one that exists cannot be changed; every step can be repeated.

-- What a tenure adds to the figures stands beside it, so that the rows behind a figure are exactly those that it counts.
-- Rows written before do not say it; bin/dunghan rebuild writes them anew.

ALTER TABLE dossier ADD COLUMN IF NOT EXISTS movements Array(Tuple(
    day    Date,
    count  Enum8(
        'received' = 1, 'declined', 'taken_over',
        'resolved_early', 'resolved_on_due_date', 'resolved_late', 'resolved_without_due',
        'resolved_within_original', 'resolved_with_original',
        'withdrawn', 'withdrawn_overdue', 'discontinued', 'discontinued_overdue', 'handed_over', 'handed_over_overdue',
        'extended', 'actions', 'handoffs',
        'awaiting', 'awaiting_overdue', 'open_in_time', 'open_overdue', 'open_paused', 'open_without_due'),
    change Int8))
    COMMENT 'What it adds to the columns of procedure_day, written ahead as they are';

DROP TABLE IF EXISTS dossier_after;

CREATE TABLE dossier_after AS dossier
ENGINE = MergeTree
PARTITION BY layer
ORDER BY (receiving_unit, dossier_id, tenure)
SETTINGS index_granularity = 1024;

ALTER TABLE dossier_after ADD COLUMN IF NOT EXISTS fingerprint UInt64 MATERIALIZED cityHash64(tuple(
    source, dossier_id, tenure, receiving_unit, resolving_unit, procedure, channel, inherited,
    received_at, accepted_at, accepted_day, ended_at, ended_day, end_type, timeliness,
    due_original, due_at, due_statutory, overdue_since, paused_days, processing_days,
    holder, holder_since, actions, handoffs, extensions, findings, movements))
    COMMENT 'Of all columns but layer and sign: rows of the same tenure that cancel each other have the same';

INSERT INTO dossier_after SELECT * FROM dossier;

EXCHANGE TABLES dossier AND dossier_after;

DROP TABLE dossier_after;

-- How far the events reach is known without reading them all; files that were loaded before say nothing of it.

ALTER TABLE load_file ADD COLUMN IF NOT EXISTS latest Nullable(DateTime64(6, 'UTC')) COMMENT 'Latest recorded_at of its accepted rows';
