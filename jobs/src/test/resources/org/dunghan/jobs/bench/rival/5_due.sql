-- The statutory due date at acceptance, and how pauses and extensions move due dates.

CREATE TEMP TABLE taken_over AS
SELECT dossier_id, tenure, first_at FROM gathered WHERE tenure > 1;

CREATE TEMP TABLE opened AS
SELECT
    gathered.dossier_id,
    gathered.tenure,
    gathered.unit,
    coalesce(gathered.resolving_unit, procedure.competent_unit, gathered.unit) AS resolving_unit,
    gathered.received_at,
    gathered.accepted_at,
    gathered.actions,
    gathered.steps,
    coalesce(gathered.holder, gathered.unit) AS holder,
    gathered.holder <> gathered.other_holder OR gathered.holder <> gathered.unit AS is_passed_on,
    gathered.tenure > 1 AS inherited,
    coalesce(gathered.procedure, '') AS procedure,
    coalesce(try_cast(gathered.channel AS channel), 'UNKNOWN') AS channel,
    procedure.limit_unit,
    procedure.code IS NOT NULL AS in_catalogue,
    accepted_day.day AS accepted_day,
    accepted_day.number AS accepted_number,
    accepted_day.covered AS accepted_covered,
    accepted_day.code AS accepted_code,
    CASE
        WHEN accepted_at IS NULL THEN declined_at
        WHEN ended_at IS NULL THEN following.first_at
        ELSE ended_at
    END AS ended_at,
    CASE
        WHEN accepted_at IS NULL AND declined_at IS NOT NULL THEN 'DECLINED'
        WHEN ended_at IS NULL AND following.first_at IS NOT NULL THEN 'HANDED_OVER'
        ELSE coalesce(CAST(end_type AS VARCHAR), '')
    END AS end_type,
    local_day(appointed) AS appointed,
    coalesce(sum_day.day, limit_day.day) AS statutory_sum,
    coalesce(sum_day.working_day_from, limit_day.day) AS statutory
FROM gathered
    LEFT JOIN calendar AS accepted_day ON accepted_day.day = local_day(accepted_at)
    LEFT JOIN procedure ON procedure.code = gathered.procedure
        AND local_day(coalesce(accepted_at, gathered.first_at)) BETWEEN valid_from AND valid_until
    CROSS JOIN policy
    LEFT JOIN working_day AS limit_day ON limit_day.number = accepted_day.number +
        CASE
            WHEN limit_unit = 'WORKING_DAYS' THEN limit_value
            WHEN limit_unit = 'SAME_DAY' AND accepted_day.worked
                AND CAST(local_time(accepted_at) AS TIME) < same_day_until THEN 0
            WHEN limit_unit = 'SAME_DAY' THEN 1
        END
    LEFT JOIN calendar AS sum_day
        ON sum_day.day = accepted_day.day + limit_value AND limit_unit = 'CALENDAR_DAYS'
    LEFT JOIN taken_over AS following
        ON following.dossier_id = gathered.dossier_id AND following.tenure = gathered.tenure + 1;

CREATE TEMP TABLE stop AS
SELECT
    dossier_id,
    tenure,
    kind,
    requested_at,
    local_day(requested_at) AS begun,
    local_day(coalesce(settled_at, ended_at)) AS until,
    settled_at IS NULL AND ended_at IS NOT NULL AS was_never_resumed
FROM
(
    SELECT
        dossier_id,
        tenure,
        event_type IN ('SUPPLEMENT_REQUESTED', 'SUPPLEMENTED') AS is_supplement,
        CASE WHEN is_supplement THEN 'SUPPLEMENT' ELSE 'FINANCIAL_DUTY' END AS kind,
        event_type IN ('SUPPLEMENT_REQUESTED', 'FINANCIAL_DUTY_REQUESTED') AS is_request,
        occurred_at AS requested_at,
        lead(occurred_at) OVER (PARTITION BY dossier_id, tenure, kind ORDER BY occurred_at) AS settled_at
    FROM happened
    WHERE event_type IN
        ('SUPPLEMENT_REQUESTED', 'SUPPLEMENTED', 'FINANCIAL_DUTY_REQUESTED', 'FINANCIAL_DUTY_PAID')
)
JOIN opened USING (dossier_id, tenure)
WHERE is_request AND accepted_at IS NOT NULL;

CREATE TEMP TABLE extension AS
SELECT dossier_id, tenure, occurred_at AS extended_at, local_day(occurred_at) AS day, local_day(due_at) AS due
FROM happened
WHERE event_type = 'EXTENDED';

CREATE TEMP TABLE step AS
SELECT
    moved.*,
    until.number AS until_number,
    until.working_day_from AS until_working_day,
    row_number() OVER (PARTITION BY dossier_id, tenure ORDER BY moment) AS number
FROM
(
    SELECT dossier_id, tenure, kind, requested_at AS moment, begun, until, CAST(NULL AS DATE) AS due FROM stop
    UNION ALL
    SELECT dossier_id, tenure, 'EXTENSION', extended_at, day, NULL, due FROM extension
) AS moved
    LEFT JOIN calendar AS until ON until.day = moved.until;

-- Three due dates of a tenure, each moved for itself. A pause moves the bare sum by its days since the
-- due date was set, unless it began after expiry; it never leaves overdue what was not when it began.
CREATE TEMP TABLE moved_due AS
WITH RECURSIVE moving AS
(
    SELECT
        dossier_id,
        tenure,
        which,
        CAST(0 AS BIGINT) AS number,
        limit_unit = 'CALENDAR_DAYS' AS by_calendar,
        accepted_day AS since,
        CASE WHEN which = 'STATUTORY' THEN statutory_sum ELSE coalesce(appointed, statutory_sum) END AS sum,
        CASE WHEN which = 'STATUTORY' THEN statutory ELSE coalesce(appointed, statutory) END AS due,
        false AS is_overdue,
        false AS paused_after_expiry,
        false AS paused_on_last_day,
        false AS set_after_expiry
    FROM opened, (VALUES ('STATUTORY'), ('ORIGINAL'), ('IN_FORCE')) AS dues(which)
    WHERE steps > 0 AND accepted_at IS NOT NULL
    UNION ALL
    SELECT
        dossier_id,
        tenure,
        which,
        number,
        by_calendar,
        CASE WHEN is_set THEN begun ELSE since END,
        CASE WHEN is_set THEN set_to WHEN moves THEN moved_sum ELSE sum END,
        CASE
            WHEN is_set THEN set_to
            WHEN NOT moves THEN due
            WHEN (CASE WHEN moved_sum = sum THEN due ELSE lasting END) < until THEN until_working_day
            WHEN moved_sum = sum THEN due
            ELSE lasting
        END,
        expired,
        paused_after_expiry OR (is_pause AND expired),
        paused_on_last_day OR (kind = 'SUPPLEMENT' AND is_last_day AND NOT expired),
        set_after_expiry OR (NOT is_pause AND expired)
    FROM
    (
        SELECT
            moving.* EXCLUDE (number),
            step.number,
            step.kind,
            step.begun,
            step.until,
            step.until_working_day,
            step.due AS set_to,
            kind <> 'EXTENSION' AS is_pause,
            is_overdue OR coalesce(moving.due < begun, false) AS expired,
            NOT is_pause AND NOT expired AND which = 'IN_FORCE' AS is_set,
            coalesce(moving.due >= begun AND until IS NOT NULL, false) AS moves,
            coalesce(due_day.number <= begun_day.number, false) AS is_last_day,
            CASE
                WHEN by_calendar THEN sum_by_calendar.day
                WHEN until_number = from_day.number THEN sum
                ELSE sum_by_working_days.day
            END AS moved_sum,
            CASE WHEN by_calendar THEN sum_by_calendar.working_day_from ELSE moved_sum END AS lasting
        FROM moving
            JOIN step
                ON step.dossier_id = moving.dossier_id AND step.tenure = moving.tenure
                    AND step.number = moving.number + 1
            LEFT JOIN calendar AS begun_day ON begun_day.day = begun
            LEFT JOIN calendar AS due_day ON due_day.day = moving.due
            LEFT JOIN calendar AS sum_day ON sum_day.day = sum
            LEFT JOIN calendar AS from_day ON from_day.day = greatest(begun, since)
            LEFT JOIN calendar AS sum_by_calendar
                ON sum_by_calendar.day = sum + CAST(until - greatest(begun, since) AS INTEGER)
            LEFT JOIN working_day AS sum_by_working_days
                ON sum_by_working_days.number = sum_day.number + until_number - from_day.number
    )
)
FROM moving;

CREATE TEMP TABLE moved AS
SELECT
    dossier_id,
    tenure,
    any_value(due) FILTER (which = 'STATUTORY') AS statutory,
    any_value(due) FILTER (which = 'ORIGINAL') AS original,
    any_value(due) FILTER (which = 'IN_FORCE') AS due_in_force,
    bool_or(is_overdue) FILTER (which = 'IN_FORCE') AS is_overdue,
    bool_or(paused_after_expiry) FILTER (which = 'IN_FORCE') AS paused_after_expiry,
    bool_or(paused_on_last_day) FILTER (which = 'IN_FORCE') AS paused_on_last_day,
    bool_or(set_after_expiry) FILTER (which = 'IN_FORCE') AS set_after_expiry
FROM (FROM moved_due QUALIFY row_number() OVER (PARTITION BY dossier_id, tenure, which ORDER BY number DESC) = 1)
GROUP BY dossier_id, tenure;

CREATE TEMP TABLE paused AS
SELECT
    dossier_id,
    tenure,
    list(struct_pack(begin := begun, until := until) ORDER BY requested_at) AS days,
    sum(until_day.number - begun_day.number) AS working_days,
    bool_or(until IS NULL) AS goes_on,
    bool_or(was_never_resumed) AS was_never_resumed
FROM stop
    JOIN calendar AS begun_day ON begun_day.day = begun
    LEFT JOIN calendar AS until_day ON until_day.day = until
GROUP BY dossier_id, tenure;
