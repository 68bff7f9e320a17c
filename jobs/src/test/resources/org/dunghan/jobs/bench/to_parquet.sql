-- The rows of a CSV file in their order; instants as timestamps in UTC.

COPY
(
    FROM read_csv(
        getvariable('file'),
        header = true,
        auto_detect = false,
        delim = ',',
        quote = '"',
        escape = '"',
        columns = {
            'event_id': 'VARCHAR', 'dossier_id': 'VARCHAR', 'event_type': 'VARCHAR',
            'occurred_at': 'TIMESTAMPTZ', 'recorded_at': 'TIMESTAMPTZ',
            'unit_code': 'VARCHAR', 'procedure_code': 'VARCHAR', 'channel': 'VARCHAR',
            'resolving_unit_code': 'VARCHAR', 'holder_code': 'VARCHAR', 'officer_id': 'VARCHAR',
            'due_at': 'TIMESTAMPTZ'
        })
)
TO (getvariable('target')) (FORMAT parquet);
