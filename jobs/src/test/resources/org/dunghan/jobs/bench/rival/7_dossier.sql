-- The folded facts, one row per tenure, and what the tables of days need of them.

CREATE TEMP TABLE fold AS
SELECT
    opened.* EXCLUDE (statutory, statutory_sum, appointed, holder),
    coalesce(moved.statutory, opened.statutory) AS statutory,
    coalesce(moved.original, opened.appointed, opened.statutory) AS original,
    coalesce(moved.due_in_force, opened.appointed, opened.statutory) AS in_force,
    ended_day.day AS ended_day,
    end_type IN ('COMPLETED', 'REJECTED', 'RETURNED') AND accepted_at IS NOT NULL AS is_resolved,
    coalesce(goes_on, false) AS is_paused,
    CASE
        WHEN accepted_at IS NULL THEN NULL
        WHEN moved.is_overdue OR ended_day.day > in_force OR (ended_at IS NULL AND NOT is_paused) THEN in_force + 1
    END AS overdue_since,
    CASE
        WHEN NOT is_resolved THEN ''
        WHEN overdue_since IS NOT NULL THEN 'LATE'
        WHEN in_force IS NULL THEN 'WITHOUT_DUE'
        WHEN ended_day.day < in_force THEN 'EARLY'
        ELSE 'ON_DUE_DATE'
    END AS timeliness,
    CASE
        WHEN is_resolved
        THEN CAST(ended_day.number - accepted_number - coalesce(paused.working_days, 0) AS USMALLINT)
    END AS processing_days,
    paused.days AS paused_days,
    coalesce(held.holder, opened.holder) AS holder,
    CASE WHEN accepted_at IS NOT NULL THEN coalesce(held.since, accepted_at) END AS holder_since,
    CAST(coalesce(held.handoffs, 0) AS UINTEGER) AS handoffs,
    coalesce(extensions.number, 0) AS extensions,
    received_day.day AS received_day,
    received_day.code AS received_code,
    paused_after_expiry,
    paused_on_last_day,
    set_after_expiry,
    was_never_resumed
FROM opened
    LEFT JOIN moved USING (dossier_id, tenure)
    LEFT JOIN paused USING (dossier_id, tenure)
    LEFT JOIN held USING (dossier_id, tenure)
    LEFT JOIN (SELECT dossier_id, tenure, count(*) AS number FROM extension GROUP BY ALL) AS extensions
        USING (dossier_id, tenure)
    LEFT JOIN calendar AS received_day ON received_day.day = local_day(received_at)
    LEFT JOIN calendar AS ended_day ON ended_day.day = local_day(ended_at);

CREATE MACRO found(condition, name) AS CASE WHEN condition THEN name END;

CREATE TABLE dossier AS
SELECT
    dossier_id,
    tenure,
    folded.unit AS receiving_unit,
    resolving_unit,
    procedure,
    channel,
    inherited,
    received_at,
    accepted_at,
    accepted_day,
    ended_at,
    ended_day,
    end_type,
    timeliness,
    midnight(original) AS due_original,
    CASE WHEN NOT is_paused OR overdue_since IS NOT NULL THEN midnight(in_force) END AS due_at,
    midnight(statutory) AS due_statutory,
    overdue_since,
    coalesce(paused_days, []) AS paused_days,
    processing_days,
    holder,
    holder_since,
    CASE WHEN accepted_at IS NULL THEN 0 ELSE CAST(actions AS UINTEGER) END AS actions,
    handoffs,
    CAST(extensions AS USMALLINT) AS extensions,
    list_filter(
        [
            found(channel = 'UNKNOWN', 'CHANNEL_UNKNOWN'),
            found(NOT inherited AND contradicts, 'CODE_DATE_DIFFERS'),
            found(NOT accepted_covered OR NOT due_day.covered, 'DAY_OUTSIDE_CALENDAR'),
            found(NOT inherited AND original <> statutory, 'DUE_DIFFERS_FROM_STATUTORY'),
            found(accepted_at IS NOT NULL AND in_catalogue AND in_force IS NULL, 'DUE_MISSING'),
            found(set_after_expiry, 'DUE_SET_AFTER_EXPIRY'),
            found(ended_at IS NOT NULL AND NOT is_resolved AND overdue_since IS NOT NULL, 'ENDED_OVERDUE_WITHOUT_RESULT'),
            found(waiting.dossier_id IS NOT NULL, 'EVENT_AFTER_AS_OF'),
            found(extensions > 1, 'EXTENDED_AGAIN'),
            found(inherited AND in_force < accepted_day, 'INHERITED_OVERDUE'),
            found(paused_after_expiry, 'PAUSE_AFTER_EXPIRY'),
            found(was_never_resumed, 'PAUSE_NEVER_RESUMED'),
            found(NOT in_catalogue, 'PROCEDURE_UNKNOWN'),
            found(channel <> 'ONLINE' AND hour(local_time(received_at)) NOT BETWEEN 6 AND 21, 'RECEIVED_AT_NIGHT'),
            found(paused_on_last_day, 'SUPPLEMENT_REQUESTED_ON_LAST_DAY'),
            found(unit.code IS NULL, 'UNIT_UNKNOWN')
        ],
        lambda finding: finding IS NOT NULL) AS findings
FROM
(
    SELECT *, regexp_extract(dossier_id, '^[A-Z]\d{2}(?:\.\d{1,3}){0,3}-(\d{6})-\d{4,7}$', 1) AS code,
        code <> '' AND code IS DISTINCT FROM received_code AND code IS DISTINCT FROM accepted_code AS contradicts
    FROM fold
) AS folded
    LEFT JOIN calendar AS due_day ON due_day.day = in_force AND accepted_at IS NOT NULL
    LEFT JOIN unit ON unit.code = folded.unit
    LEFT JOIN waiting USING (dossier_id);
