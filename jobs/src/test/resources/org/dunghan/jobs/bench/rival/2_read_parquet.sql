-- Every row of the files. Their columns are typed; an unknown event type stops the run.

CREATE TABLE event AS
SELECT
    event_id,
    dossier_id,
    CAST(event_type AS event_type) AS event_type,
    make_timestamp(epoch_us(occurred_at)) AS occurred_at,
    make_timestamp(epoch_us(coalesce(recorded_at, now()))) AS recorded_at,
    unit_code,
    procedure_code,
    channel,
    resolving_unit_code,
    holder_code,
    officer_id,
    make_timestamp(epoch_us(due_at)) AS due_at
FROM read_parquet(getvariable('files'));

CREATE TABLE unparsed (file_id UBIGINT, line UBIGINT);
