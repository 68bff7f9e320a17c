-- A generation is one row: readers see it whole or not at all. The highest generation is the current one.

CREATE TABLE IF NOT EXISTS publication
(
    generation        UInt32,
    as_of             Date COMMENT 'Last local day that the figures cover',
    layers            Array(UInt32),
    runs              Array(UInt32) COMMENT 'Load runs whose events are in it',
    reference_version UInt32,
    row_counts        Map(String, UInt64) COMMENT 'Rows of the layers, by table',
    checksums         Map(String, UInt64) COMMENT 'Order-free checksums of the layers, by table',
    state             LowCardinality(String) COMMENT 'PUBLISHED',
    code_version      LowCardinality(String),
    published_at      DateTime64(3, 'UTC')
)
ENGINE = MergeTree
ORDER BY generation;
