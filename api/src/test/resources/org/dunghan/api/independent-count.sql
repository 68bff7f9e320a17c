-- An independent count: plain SQL over the files as they are, sharing nothing with the job. In these eight
-- weeks no weekday was off, so the working days up to a day follow from its number alone.
WITH
    (day) -> 5 * intDiv(toInt32(day) + 3, 7) + least((toInt32(day) + 3) % 7 + 1, 5) AS worked,
    events AS
    (
        SELECT *, toDate(left(occurred_at, 10)) AS day
        FROM file({events:String}, 'CSVWithNames', 'event_id String, dossier_id String, event_type String,
            occurred_at String, recorded_at String, unit_code String, procedure_code String, channel String,
            resolving_unit_code String, holder_code String, officer_id String, due_at String')
        ORDER BY recorded_at DESC
        LIMIT 1 BY event_id
    ),
    limits AS
    (
        SELECT code, toUInt8OrZero(limit_value) AS days, limit_unit = 'SAME_DAY' AS same_day
        FROM file({procedures:String}, 'CSVWithNames', 'code String, name_vi String, name_en String,
            field_code String, competent_level String, competent_unit_code String, limit_value String,
            limit_unit String')
    ),
    dossiers AS
    (
        SELECT
            dossier_id,
            anyIf(channel, event_type = 'RECEIVED') AS sent_by,
            anyIf(procedure_code, event_type = 'RECEIVED') AS code,
            minIf(occurred_at, event_type = 'ACCEPTED') AS accepted,
            minOrNullIf(day, event_type IN ('COMPLETED', 'REJECTED')) AS resolved,
            argMaxIf(due_at, occurred_at, due_at != '') AS appointed,
            toDate(left(if(appointed = '', accepted, argMaxIf(occurred_at, occurred_at, due_at != '')), 10)) AS set_on
        FROM events
        GROUP BY dossier_id
        HAVING anyIf(unit_code, event_type = 'RECEIVED') = '19774' AND accepted != ''
            AND countIf(event_type IN ('CANCELLED', 'INHERITED')) = 0
    ),
    pauses AS
    (
        SELECT
            dossier_id,
            sum((event_type IN ('SUPPLEMENTED', 'FINANCIAL_DUTY_PAID')) - (event_type LIKE '%REQUESTED') AS turn) < 0 AS paused,
            sum(turn * worked(greatest(day, set_on))) AS days
        FROM events INNER JOIN dossiers USING dossier_id
        GROUP BY dossier_id
    ),
    judged AS
    (
        SELECT
            sent_by,
            resolved,
            paused AND resolved IS NULL AS waits,
            multiIf(appointed != '', worked(toDateOrZero(left(appointed, 10))),
                same_day, worked(set_on) + (substring(accepted, 12, 2) >= '15'),
                worked(set_on) + limits.days) + pauses.days AS due
        FROM dossiers
        INNER JOIN pauses USING dossier_id
        LEFT JOIN limits USING code
    )
SELECT
    count() AS received,
    countIf(sent_by = 'ONLINE') AS online,
    countIf(worked(resolved) <= due) AS on_time,
    countIf(worked(coalesce(resolved, toDate('2025-08-25'))) > due AND NOT waits) AS overdue
FROM judged
