-- Every row of the files; what cannot be parsed goes to reject_errors.

CREATE TABLE event AS
SELECT
    event_id,
    dossier_id,
    event_type,
    make_timestamp(epoch_us(occurred_at)) AS occurred_at,
    make_timestamp(epoch_us(coalesce(recorded_at, now()))) AS recorded_at,
    unit_code,
    procedure_code,
    channel,
    resolving_unit_code,
    holder_code,
    officer_id,
    make_timestamp(epoch_us(due_at)) AS due_at
FROM read_csv(
    getvariable('files'),
    header = true,
    auto_detect = false,
    delim = ',',
    quote = '"',
    escape = '"',
    store_rejects = true,
    rejects_limit = 0,
    columns = {
        'event_id': 'VARCHAR', 'dossier_id': 'VARCHAR', 'event_type': 'event_type',
        'occurred_at': 'TIMESTAMPTZ', 'recorded_at': 'TIMESTAMPTZ',
        'unit_code': 'VARCHAR', 'procedure_code': 'VARCHAR', 'channel': 'VARCHAR',
        'resolving_unit_code': 'VARCHAR', 'holder_code': 'VARCHAR', 'officer_id': 'VARCHAR',
        'due_at': 'TIMESTAMPTZ'
    });

CREATE TABLE unparsed AS SELECT DISTINCT file_id, line FROM reject_errors;
