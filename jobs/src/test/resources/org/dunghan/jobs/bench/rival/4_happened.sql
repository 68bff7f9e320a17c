-- What had happened by the evening of the as-of, each event in its tenure.

CREATE TEMP TABLE cancelled AS
SELECT DISTINCT dossier_id
FROM event
WHERE event_type = 'CANCELLED' AND local_day(occurred_at) <= getvariable('as_of');

CREATE TEMP TABLE waiting AS
SELECT DISTINCT dossier_id FROM event WHERE local_day(occurred_at) > getvariable('as_of');

CREATE TEMP TABLE hand_over AS
SELECT dossier_id, list(occurred_at ORDER BY occurred_at) AS moments
FROM event ANTI JOIN superseded USING (event_id, recorded_at)
WHERE event_type = 'INHERITED' AND local_day(occurred_at) <= getvariable('as_of')
GROUP BY dossier_id;

CREATE VIEW happened AS
SELECT
    event.*,
    CASE
        WHEN moments IS NULL THEN 1
        ELSE CAST(1 + len(list_filter(moments, lambda moment: moment <= occurred_at)) AS UTINYINT)
    END AS tenure
FROM event
    ANTI JOIN superseded USING (event_id, recorded_at)
    ANTI JOIN cancelled USING (dossier_id)
    LEFT JOIN hand_over USING (dossier_id)
WHERE local_day(occurred_at) <= getvariable('as_of');

-- One row per tenure.
CREATE TEMP TABLE gathered AS
SELECT
    dossier_id,
    tenure,
    min(occurred_at) AS first_at,
    min(occurred_at) FILTER (event_type = 'RECEIVED') AS received_at,
    min(occurred_at) FILTER (event_type IN ('ACCEPTED', 'INHERITED')) AS accepted_at,
    min(occurred_at) FILTER (event_type = 'DECLINED') AS declined_at,
    min(occurred_at) FILTER (ends(event_type)) AS ended_at,
    arg_min(event_type, occurred_at) FILTER (ends(event_type)) AS end_type,
    count(*) FILTER (NOT is_of_applicant(event_type)) AS actions,
    count(*) FILTER (event_type IN
        ('SUPPLEMENT_REQUESTED', 'SUPPLEMENTED', 'FINANCIAL_DUTY_REQUESTED', 'FINANCIAL_DUTY_PAID', 'EXTENDED'))
        AS steps,
    any_value(unit_code) AS unit,
    any_value(procedure_code) AS procedure,
    any_value(channel) AS channel,
    any_value(resolving_unit_code) AS resolving_unit,
    min(holder_code) AS holder,
    max(holder_code) AS other_holder,
    any_value(due_at) FILTER (event_type <> 'EXTENDED') AS appointed
FROM happened
GROUP BY dossier_id, tenure;

-- What an inherited tenure does not say, the former one said.
UPDATE gathered
SET channel = former.channel
FROM (SELECT * FROM gathered WHERE dossier_id IN (SELECT dossier_id FROM hand_over)) AS former
WHERE gathered.channel IS NULL AND gathered.tenure > 1
    AND former.dossier_id = gathered.dossier_id AND former.tenure = gathered.tenure - 1;
