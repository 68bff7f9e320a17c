-- From desk to desk: every event of the tenures that more than one unit held, with who held it before.

CREATE TEMP TABLE work AS
SELECT
    *,
    coalesce(holder_code <> former_holder, false)
        AND occurred_at >= accepted_at AND occurred_at <= coalesce(ended_at, occurred_at) AS is_hand_off
FROM
(
    SELECT
        dossier_id,
        tenure,
        event_type,
        occurred_at,
        holder_code,
        officer_id,
        procedure,
        accepted_at,
        ended_at,
        coalesce(last_value(holder_code IGNORE NULLS) OVER before, unit) AS former_holder,
        coalesce(lead(occurred_at) OVER course, CASE WHEN end_type = 'HANDED_OVER' THEN ended_at END) AS next_at
    FROM happened JOIN (FROM opened WHERE is_passed_on) USING (dossier_id, tenure)
    WINDOW
        course AS (PARTITION BY dossier_id, tenure ORDER BY occurred_at, event_type, event_id),
        before AS
        (
            PARTITION BY dossier_id, tenure ORDER BY occurred_at, event_type, event_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        )
);

CREATE TEMP TABLE held AS
SELECT
    dossier_id,
    tenure,
    arg_max(holder_code, occurred_at) FILTER (occurred_at <= coalesce(ended_at, occurred_at)) AS holder,
    max(occurred_at) FILTER (is_hand_off) AS since,
    count(*) FILTER (is_hand_off) AS handoffs
FROM work
GROUP BY dossier_id, tenure;

CREATE TABLE handoff_day AS
WITH
    hand_off AS
    (
        SELECT
            former_holder AS from_holder,
            holder_code AS to_holder,
            procedure,
            local_day(occurred_at) AS day,
            NOT ends(event_type) AS waits,
            local_day(next_at) AS next_day
        FROM work
        WHERE is_hand_off
    ),
    movement AS
    (
        SELECT day, from_holder, to_holder, procedure, 1 AS handoffs, CAST(waits AS INTEGER) AS waiting, NULL AS days
        FROM hand_off
        UNION ALL
        SELECT next_day, from_holder, to_holder, procedure, 0, -1, until.number - since.number
        FROM hand_off
            JOIN calendar AS since ON since.day = hand_off.day
            JOIN calendar AS until ON until.day = next_day
        WHERE waits
    )
SELECT
    day,
    from_holder,
    to_holder,
    procedure,
    CAST(sum(handoffs) AS BIGINT) AS handoffs,
    CAST(sum(waiting) AS BIGINT) AS waiting,
    histogram(days) AS waiting_days
FROM movement
GROUP BY ALL;
