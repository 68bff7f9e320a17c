-- What breaks the contract is kept apart, and so is what repeats a version that is held already.

CREATE MACRO is_no_code(text) AS length(text) > 120 OR regexp_matches(text, '[[:cntrl:]]');

CREATE TABLE rejected_row AS
SELECT rowid AS row_id, *
FROM event
WHERE event_id IS NULL OR is_no_code(event_id)
    OR dossier_id IS NULL OR is_no_code(dossier_id)
    OR event_type IS NULL
    OR occurred_at IS NULL OR occurred_at NOT BETWEEN TIMESTAMP '1970-01-02' AND TIMESTAMP '2100-01-01'
    OR recorded_at NOT BETWEEN TIMESTAMP '1970-01-02' AND make_timestamp(epoch_us(now())) + INTERVAL 1 DAY
    OR due_at NOT BETWEEN TIMESTAMP '1970-01-02' AND TIMESTAMP '2100-01-01'
    OR (event_type = 'EXTENDED' AND due_at IS NULL)
    OR (event_type IN ('RECEIVED', 'INHERITED') AND (unit_code IS NULL OR procedure_code IS NULL))
    OR is_no_code(unit_code) OR is_no_code(procedure_code) OR is_no_code(channel)
    OR is_no_code(resolving_unit_code) OR is_no_code(holder_code) OR is_no_code(officer_id);

DELETE FROM event WHERE rowid IN (SELECT row_id FROM rejected_row);

-- Few rows share an id with another row.
CREATE TEMP TABLE shared_id AS
SELECT event_id FROM event GROUP BY event_id HAVING count(*) > 1;

CREATE TEMP TABLE repeated AS
SELECT row_id
FROM
(
    SELECT event.rowid AS row_id, row_number() OVER
    (
        PARTITION BY
            event_id, dossier_id, event_type, occurred_at, recorded_at, unit_code, procedure_code,
            channel, resolving_unit_code, holder_code, officer_id, due_at
        ORDER BY event.rowid
    ) AS number
    FROM event SEMI JOIN shared_id USING (event_id)
)
WHERE number > 1;

DELETE FROM event WHERE rowid IN (SELECT row_id FROM repeated);

-- Versions that a later one corrects.
CREATE TEMP TABLE superseded AS
SELECT event_id, recorded_at
FROM event SEMI JOIN shared_id USING (event_id)
QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY recorded_at DESC) > 1;
