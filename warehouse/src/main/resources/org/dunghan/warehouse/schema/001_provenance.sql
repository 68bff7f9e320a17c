-- Where every row came from: the runs of the job, the files they read, the rows they refused.
-- A run writes one row when it starts and one when it ends; the later one is the run's state.

CREATE TABLE IF NOT EXISTS load_run
(
    run_id       UInt32 COMMENT 'Number of the run, rising from 1',
    revision     UInt8 COMMENT '0 at the start of the run, 1 at its end',
    job          LowCardinality(String) COMMENT 'load',
    source       LowCardinality(String) COMMENT 'System that the events come from',
    state        LowCardinality(String) COMMENT 'STARTED, PUBLISHED, NOTHING_NEW, FAILED',
    started_at   DateTime64(3, 'UTC'),
    finished_at  Nullable(DateTime64(3, 'UTC')),
    rows_read    UInt64 COMMENT 'accepted + duplicate + rejected',
    accepted     UInt64 COMMENT 'Distinct new versions of events',
    duplicate    UInt64 COMMENT 'Versions that were held already',
    rejected     UInt64 COMMENT 'Rows kept in rejected_row',
    dossiers     UInt64 COMMENT 'Dossiers folded',
    generation   UInt32 COMMENT 'Generation published by the run, 0 for none',
    code_version LowCardinality(String),
    message      String COMMENT 'Why the run failed or changed nothing'
)
ENGINE = ReplacingMergeTree(revision)
ORDER BY run_id;

CREATE TABLE IF NOT EXISTS load_file
(
    run_id    UInt32,
    file_id   UInt32 COMMENT 'Number of the file within its run, from 1',
    name      String COMMENT 'Name below the path that was given to the job',
    format    LowCardinality(String) COMMENT 'CSV, JSON_LINES, PARQUET',
    bytes     UInt64,
    checksum  FixedString(64) COMMENT 'SHA-256 of the bytes, hexadecimal: the identity of a file',
    rows_read UInt64,
    accepted  UInt64,
    duplicate UInt64,
    rejected  UInt64,
    state     LowCardinality(String) COMMENT 'LOADED, REFUSED as a whole, KNOWN from an earlier run',
    reason    String COMMENT 'Why the file was refused'
)
ENGINE = ReplacingMergeTree
ORDER BY (run_id, file_id);

CREATE TABLE IF NOT EXISTS rejected_row
(
    run_id    UInt32,
    file_id   UInt32,
    file_name String,
    line      UInt64 COMMENT 'Line on which the row begins, from 1; in Parquet the number of the row',
    column_name LowCardinality(String) COMMENT 'Column at fault, empty where the row as a whole is',
    reason    String,
    content   String COMMENT 'The row as it was read, kept whole'
)
ENGINE = ReplacingMergeTree
ORDER BY (run_id, file_id, line);
