-- Flows and changes of stocks by day. Each kind of day is summed by itself; few rows are left to put together.

CREATE TEMP TABLE dimension AS
SELECT row_number() OVER () AS id, *
FROM (SELECT DISTINCT unit, resolving_unit, procedure, channel, inherited FROM fold);

CREATE TEMP TABLE placed AS
SELECT
    dimension.id AS place,
    fold.*,
    CASE WHEN in_force IS NULL THEN 'WITHOUT_DUE' ELSE 'IN_TIME' END AS stock,
    CASE WHEN overdue_since IS NOT NULL THEN greatest(overdue_since, accepted_day) END AS overdue_day
FROM fold JOIN dimension USING (unit, resolving_unit, procedure, channel, inherited);

-- What the administration did, by place and by officer.
CREATE TEMP TABLE act AS
SELECT place, local_day(occurred_at) AS day, unit, officer_id AS officer, count(*) AS actions
FROM
(
    SELECT place, occurred_at, holder AS unit, officer_id
    FROM happened JOIN (FROM placed WHERE NOT coalesce(is_passed_on, false)) USING (dossier_id, tenure)
    WHERE NOT is_of_applicant(event_type) AND accepted_at IS NOT NULL
    UNION ALL
    SELECT place, occurred_at, former_holder, officer_id
    FROM work JOIN placed USING (dossier_id, tenure)
    WHERE NOT is_of_applicant(event_type) AND placed.accepted_at IS NOT NULL
)
GROUP BY GROUPING SETS ((place, day), (day, unit, officer));

CREATE TABLE officer_day AS
SELECT day, unit, officer, actions FROM act WHERE place IS NULL AND officer IS NOT NULL;

-- Received, and not yet accepted: for eight office hours, then overdue.
CREATE TEMP TABLE awaited AS
SELECT
    place,
    received_day,
    coalesce(accepted_day, ended_day) AS until,
    CASE
        WHEN calendar.worked AND CAST(local_time(received_at) AS TIME) <= morning_from THEN received_day
        ELSE working_day.day
    END AS overdue_from,
    coalesce(overdue_from <= until, true) AS is_overdue
FROM placed
    JOIN calendar ON calendar.day = received_day
    JOIN working_day ON working_day.number = calendar.number + 1
    CROSS JOIN policy
WHERE received_day IS DISTINCT FROM until;

CREATE TEMP TABLE movement AS
SELECT
    place,
    accepted_day AS day,
    count(*) FILTER (NOT inherited) AS received,
    count(*) FILTER (inherited) AS taken_over,
    count(*) FILTER (stock = 'IN_TIME') AS open_in_time,
    count(*) FILTER (stock = 'WITHOUT_DUE') AS open_without_due
FROM placed
WHERE accepted_day IS NOT NULL
GROUP BY ALL;

CREATE TEMP TABLE ended AS
SELECT
    place,
    ended_day AS day,
    count(*) FILTER (end_type = 'DECLINED' AND accepted_at IS NULL) AS declined,
    count(*) FILTER (timeliness = 'EARLY') AS resolved_early,
    count(*) FILTER (timeliness = 'ON_DUE_DATE') AS resolved_on_due_date,
    count(*) FILTER (timeliness = 'LATE') AS resolved_late,
    count(*) FILTER (timeliness = 'WITHOUT_DUE') AS resolved_without_due,
    count(*) FILTER (is_resolved AND ended_day <= original) AS resolved_within_original,
    count(*) FILTER (is_resolved AND original IS NOT NULL) AS resolved_with_original,
    count(*) FILTER (end_type = 'WITHDRAWN') AS withdrawn,
    count(*) FILTER (end_type = 'WITHDRAWN' AND overdue_day IS NOT NULL) AS withdrawn_overdue,
    count(*) FILTER (end_type = 'DISCONTINUED') AS discontinued,
    count(*) FILTER (end_type = 'DISCONTINUED' AND overdue_day IS NOT NULL) AS discontinued_overdue,
    count(*) FILTER (end_type = 'HANDED_OVER') AS handed_over,
    count(*) FILTER (end_type = 'HANDED_OVER' AND overdue_day IS NOT NULL) AS handed_over_overdue,
    -count(*) FILTER (accepted_at IS NOT NULL AND overdue_day IS NULL AND stock = 'IN_TIME') AS open_in_time,
    -count(*) FILTER (accepted_at IS NOT NULL AND overdue_day IS NULL AND stock = 'WITHOUT_DUE') AS open_without_due,
    -count(*) FILTER (overdue_day IS NOT NULL) AS open_overdue,
    histogram(processing_days) FILTER (processing_days IS NOT NULL) AS processing_days
FROM placed
WHERE ended_day IS NOT NULL
GROUP BY ALL;

CREATE TABLE procedure_day AS
WITH
    -- A pause that began in time: out of its stock, and back into it.
    stopped AS
    (
        SELECT place, stock, begun, until
        FROM stop JOIN placed USING (dossier_id, tenure)
        WHERE coalesce(begun < overdue_day, true)
    ),
    paused_stock AS
    (
        SELECT place, begun AS day, stock, 1 AS change FROM stopped
        UNION ALL
        SELECT place, until, stock, -1 FROM stopped WHERE until IS NOT NULL
    ),
    change AS
    (
        FROM movement
        UNION ALL BY NAME
        FROM ended
        UNION ALL BY NAME
        SELECT place, overdue_day AS day, count(*) AS open_overdue, -count(*) AS open_in_time
        FROM placed
        WHERE overdue_day IS NOT NULL
        GROUP BY ALL
        UNION ALL BY NAME
        SELECT
            place,
            day,
            sum(change) AS open_paused,
            -sum(change) FILTER (stock = 'IN_TIME') AS open_in_time,
            -sum(change) FILTER (stock = 'WITHOUT_DUE') AS open_without_due
        FROM paused_stock
        GROUP BY ALL
        UNION ALL BY NAME
        SELECT place, received_day AS day, count(*) AS awaiting FROM awaited GROUP BY ALL
        UNION ALL BY NAME
        SELECT place, overdue_from AS day, -count(*) AS awaiting, count(*) AS awaiting_overdue
        FROM awaited
        WHERE is_overdue
        GROUP BY ALL
        UNION ALL BY NAME
        SELECT
            place,
            until AS day,
            -count(*) FILTER (NOT is_overdue) AS awaiting,
            -count(*) FILTER (is_overdue) AS awaiting_overdue
        FROM awaited
        WHERE until IS NOT NULL
        GROUP BY ALL
        UNION ALL BY NAME
        SELECT place, day, actions FROM act WHERE place IS NOT NULL
        UNION ALL BY NAME
        SELECT place, local_day(work.occurred_at) AS day, count(*) AS handoffs
        FROM work JOIN placed USING (dossier_id, tenure)
        WHERE is_hand_off
        GROUP BY ALL
        UNION ALL BY NAME
        SELECT place, day, count(*) AS extended
        FROM
        (
            SELECT place, min(day) AS day
            FROM extension JOIN placed USING (dossier_id, tenure)
            GROUP BY place, dossier_id, tenure
        )
        GROUP BY ALL
    ),
    summed AS
    (
        SELECT
            place,
            day,
            CAST(coalesce(sum(received), 0) AS BIGINT) AS received,
            CAST(coalesce(sum(declined), 0) AS BIGINT) AS declined,
            CAST(coalesce(sum(taken_over), 0) AS BIGINT) AS taken_over,
            CAST(coalesce(sum(resolved_early), 0) AS BIGINT) AS resolved_early,
            CAST(coalesce(sum(resolved_on_due_date), 0) AS BIGINT) AS resolved_on_due_date,
            CAST(coalesce(sum(resolved_late), 0) AS BIGINT) AS resolved_late,
            CAST(coalesce(sum(resolved_without_due), 0) AS BIGINT) AS resolved_without_due,
            CAST(coalesce(sum(resolved_within_original), 0) AS BIGINT) AS resolved_within_original,
            CAST(coalesce(sum(resolved_with_original), 0) AS BIGINT) AS resolved_with_original,
            CAST(coalesce(sum(withdrawn), 0) AS BIGINT) AS withdrawn,
            CAST(coalesce(sum(withdrawn_overdue), 0) AS BIGINT) AS withdrawn_overdue,
            CAST(coalesce(sum(discontinued), 0) AS BIGINT) AS discontinued,
            CAST(coalesce(sum(discontinued_overdue), 0) AS BIGINT) AS discontinued_overdue,
            CAST(coalesce(sum(handed_over), 0) AS BIGINT) AS handed_over,
            CAST(coalesce(sum(handed_over_overdue), 0) AS BIGINT) AS handed_over_overdue,
            CAST(coalesce(sum(extended), 0) AS BIGINT) AS extended,
            CAST(coalesce(sum(actions), 0) AS BIGINT) AS actions,
            CAST(coalesce(sum(handoffs), 0) AS BIGINT) AS handoffs,
            CAST(coalesce(sum(awaiting), 0) AS BIGINT) AS awaiting,
            CAST(coalesce(sum(awaiting_overdue), 0) AS BIGINT) AS awaiting_overdue,
            CAST(coalesce(sum(open_in_time), 0) AS BIGINT) AS open_in_time,
            CAST(coalesce(sum(open_overdue), 0) AS BIGINT) AS open_overdue,
            CAST(coalesce(sum(open_paused), 0) AS BIGINT) AS open_paused,
            CAST(coalesce(sum(open_without_due), 0) AS BIGINT) AS open_without_due,
            any_value(processing_days) AS processing_days
        FROM change
        GROUP BY place, day
    )
SELECT
    day,
    unit AS receiving_unit,
    resolving_unit,
    procedure,
    channel,
    inherited,
    summed.* EXCLUDE (place, day)
FROM summed JOIN dimension ON dimension.id = place;

CHECKPOINT;
