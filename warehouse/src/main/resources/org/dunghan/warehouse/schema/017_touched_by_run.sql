-- A load that was taken for dead may wake up; it must not change what its successor folds. What is in the table is of
-- loads that are over.

DROP TABLE touched_dossier;

CREATE TABLE IF NOT EXISTS touched_dossier
(
    run_id     UInt32 COMMENT 'Run that folds the dossier',
    bucket     UInt16,
    source     LowCardinality(String),
    dossier_id String
)
ENGINE = MergeTree
ORDER BY (run_id, bucket, source, dossier_id);
