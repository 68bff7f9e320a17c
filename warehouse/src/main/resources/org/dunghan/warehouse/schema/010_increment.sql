-- A load folds only the dossiers that it touches, and writes how their facts differ. So the few events of a few
-- dossiers must be found by reading little, and of two rows that say the same at the same time the later run's stays.
-- The table is written anew, because the key of one that exists cannot be changed; every step can be repeated.

DROP TABLE IF EXISTS event_after;

CREATE TABLE event_after AS event
ENGINE = ReplacingMergeTree(run_id)
PARTITION BY intDiv(bucket, 64)
ORDER BY (source, dossier_id, event_id, version, recorded_at)
SETTINGS index_granularity = 1024;

INSERT INTO event_after SELECT * FROM event;

EXCHANGE TABLES event AND event_after;

DROP TABLE event_after;

-- The dossiers that the load at work folds; emptied by the next one.

CREATE TABLE IF NOT EXISTS touched_dossier
(
    bucket     UInt16,
    source     LowCardinality(String),
    dossier_id String
)
ENGINE = MergeTree
ORDER BY (bucket, source, dossier_id);

-- Layers have numbers of their own: a run may need several, and compaction makes some without a run.

CREATE TABLE IF NOT EXISTS layer
(
    layer      UInt32,
    revision   UInt8 COMMENT '0 when its number is taken, 1 when it is complete and checked',
    run_id     UInt32 COMMENT 'Run that wrote it; 0 for compaction',
    kind       LowCardinality(String) COMMENT 'BASE: all facts; INCREMENT: what differs from the layers before; COMPACTION: the sum of layers',
    row_counts Map(String, UInt64) COMMENT 'By table',
    checksums  Map(String, UInt64) COMMENT 'By table: sum of hash of key and column times value, so that layers add up',
    written_at DateTime64(3, 'UTC') DEFAULT now64(3)
)
ENGINE = ReplacingMergeTree(revision)
ORDER BY layer;

ALTER TABLE publication COMMENT COLUMN row_counts 'Rows of its layers, by table';

ALTER TABLE publication COMMENT COLUMN checksums 'Sums of the checksums of its layers, by table: the same figures have the same, however they are layered';

ALTER TABLE publication COMMENT COLUMN state 'PUBLISHED, or AS_KNOWN: asked for by its number, never current';

-- What becomes of a generation later. A retired one is read no more, and its layers may be dropped.

CREATE TABLE IF NOT EXISTS generation_mark
(
    generation UInt32,
    mark       LowCardinality(String) COMMENT 'PINNED: kept for ever; UNPINNED; RETIRED',
    label      String COMMENT 'What a pinned generation is kept for',
    marked_at  DateTime64(6, 'UTC') DEFAULT now64(6)
)
ENGINE = MergeTree
ORDER BY (generation, marked_at);

CREATE VIEW IF NOT EXISTS kept_generation AS
SELECT publication.*, marks.mark = 'PINNED' AS pinned, if(pinned, marks.label, '') AS label
FROM publication
LEFT JOIN
(
    SELECT generation, argMax(mark, marked_at) AS mark, argMax(label, marked_at) AS label
    FROM generation_mark
    GROUP BY generation
) AS marks USING (generation)
WHERE marks.mark != 'RETIRED';

-- Reading a topic: its offsets belong to the run, and count once a generation includes the run.

CREATE TABLE IF NOT EXISTS load_offset
(
    run_id       UInt32,
    file_id      UInt32 COMMENT 'Number of the partition among the files of the run',
    topic        String,
    partition    UInt32,
    from_offset  UInt64,
    until_offset UInt64 COMMENT 'First offset that the run did not read'
)
ENGINE = ReplacingMergeTree
ORDER BY (topic, partition, run_id);

ALTER TABLE load_run COMMENT COLUMN job 'load, rebuild';

ALTER TABLE load_run COMMENT COLUMN dossiers 'Dossiers folded; of an increment, those that it touched';
