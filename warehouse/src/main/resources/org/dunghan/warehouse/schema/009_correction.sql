-- A source that says A, then B, then A again means A: each statement is kept under the time when it was made.
-- The table is written anew, because the key of one that exists cannot be changed; every step can be repeated.

DROP TABLE IF EXISTS event_before;

CREATE TABLE IF NOT EXISTS event_after AS event
ENGINE = ReplacingMergeTree
PARTITION BY intDiv(bucket, 64)
ORDER BY (source, dossier_id, event_id, version, recorded_at);

INSERT INTO event_after SELECT * FROM event;

RENAME TABLE event TO event_before, event_after TO event;

DROP TABLE event_before;

-- Which dossiers a generation tells otherwise than the one before it did.

CREATE TABLE IF NOT EXISTS changed_dossier
(
    generation UInt32,
    source     LowCardinality(String),
    dossier_id String,
    restated   Bool COMMENT 'It had no new events: a calendar, a limit or a policy changed what is said of it'
)
ENGINE = MergeTree
ORDER BY (generation, source, dossier_id);

-- What else a load can read by now.

ALTER TABLE load_run COMMENT COLUMN message 'Why the run failed or changed nothing, or what a mapping met';

ALTER TABLE load_file COMMENT COLUMN format 'CSV, JSON_LINES, PARQUET, XES';

ALTER TABLE load_file COMMENT COLUMN checksum 'SHA-256 of the bytes and of the mapping, if any, hexadecimal: the identity of a file';

ALTER TABLE rejected_row COMMENT COLUMN line 'Line on which the row begins, from 1; in Parquet and XES the number of the row or event';
