SELECT
    event_id,
    dossier_id,
    event_type,
    toUnixTimestamp64Micro(occurred_at),
    toUnixTimestamp64Micro(recorded_at),
    unit_code,
    procedure_code,
    channel,
    resolving_unit_code,
    holder_code,
    officer_id,
    toUnixTimestamp64Micro(due_at),
    1 AS amount
FROM event FINAL
