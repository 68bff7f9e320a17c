-- The period basis: flows of a day, and signed daily changes of each stock, so that a stock is a running sum.
-- The fold writes ahead (a dossier in time has its "becomes overdue" row on the day after its due date):
-- readers cut at the generation's as-of.

CREATE TABLE IF NOT EXISTS procedure_day
(
    layer                     UInt32,
    day                       Date,
    receiving_unit            LowCardinality(String),
    resolving_unit            LowCardinality(String),
    procedure                 LowCardinality(String),
    channel                   LowCardinality(String),
    inherited                 Bool,
    received                  Int64 COMMENT 'Accepted on the day, not inherited',
    declined                  Int64,
    taken_over                Int64 COMMENT 'Inherited tenures that began on the day',
    resolved_early            Int64,
    resolved_on_due_date      Int64,
    resolved_late             Int64,
    resolved_without_due      Int64,
    resolved_within_original  Int64 COMMENT 'Resolved, and not later than due_original',
    resolved_with_original    Int64 COMMENT 'Resolved, and has a due_original',
    withdrawn                 Int64,
    withdrawn_overdue         Int64,
    discontinued              Int64,
    discontinued_overdue      Int64,
    handed_over               Int64,
    handed_over_overdue       Int64,
    extended                  Int64 COMMENT 'First extensions',
    actions                   Int64,
    handoffs                  Int64,
    awaiting                  Int64 COMMENT 'Change of a stock, as are the columns below',
    awaiting_overdue          Int64,
    open_in_time              Int64,
    open_overdue              Int64,
    open_paused               Int64,
    open_without_due          Int64,
    processing_days           Map(UInt16, Int64) COMMENT 'Working days → tenures resolved on the day'
)
ENGINE = MergeTree
PARTITION BY layer
ORDER BY (resolving_unit, day, procedure, receiving_unit, channel, inherited);
