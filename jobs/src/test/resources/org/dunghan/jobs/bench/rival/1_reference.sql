-- What the fold goes by: limits, the numbered working days, and the policy that holds for every dossier.
-- Instants are UTC. The source's local time is seven hours ahead, in all years of the files.

CREATE TYPE event_type AS ENUM
(
    'RECEIVED', 'ACCEPTED', 'DECLINED', 'INHERITED', 'ASSIGNED', 'TRANSFERRED', 'SUPPLEMENT_REQUESTED',
    'SUPPLEMENTED', 'FINANCIAL_DUTY_REQUESTED', 'FINANCIAL_DUTY_PAID', 'EXTENDED', 'COMPLETED', 'REJECTED',
    'DISCONTINUED', 'WITHDRAWN', 'RETURNED', 'CANCELLED'
);

CREATE TYPE channel AS ENUM ('ONLINE', 'IN_PERSON', 'POST', 'UNKNOWN');

CREATE MACRO local_time(instant) AS instant + INTERVAL 7 HOUR;

CREATE MACRO local_day(instant) AS CAST(instant + INTERVAL 7 HOUR AS DATE);

CREATE MACRO midnight(day) AS CAST(day AS TIMESTAMP) - INTERVAL 7 HOUR;

CREATE MACRO is_of_applicant(type) AS type IN ('RECEIVED', 'SUPPLEMENTED', 'FINANCIAL_DUTY_PAID', 'WITHDRAWN');

CREATE MACRO ends(type) AS type IN ('COMPLETED', 'REJECTED', 'DISCONTINUED', 'WITHDRAWN', 'RETURNED');

CREATE TABLE unit AS
SELECT DISTINCT code FROM read_csv(getvariable('reference') || '/unit.csv', header = true, all_varchar = true);

CREATE TABLE procedure AS
SELECT
    code,
    competent_unit_code AS competent_unit,
    CAST(coalesce(local_limit_value, limit_value) AS INTEGER) AS limit_value,
    CASE WHEN local_limit_value IS NULL THEN limit_unit ELSE local_limit_unit END AS limit_unit,
    CAST(valid_from AS DATE) AS valid_from,
    coalesce(CAST(valid_until AS DATE), DATE '9999-12-31') AS valid_until
FROM read_csv(getvariable('reference') || '/procedure.csv', header = true, all_varchar = true);

CREATE TABLE policy AS
SELECT CAST(same_day_until AS TIME) AS same_day_until, CAST(morning_from AS TIME) AS morning_from
FROM read_csv(getvariable('reference') || '/clock_policy.csv', header = true, all_varchar = true);

-- By day: its number, counting working days; the first working day from it on; whether the days off
-- of its year are announced; and how it is written in the code of a dossier.
CREATE TABLE calendar AS
WITH
    announced AS
    (
        SELECT CAST(day AS DATE) AS day, kind = 'WORKING' AS is_worked
        FROM read_csv(getvariable('reference') || '/calendar_day.csv', header = true, all_varchar = true)
    ),
    every AS
    (
        SELECT CAST(moment AS DATE) AS day, is_worked, coalesce(is_worked, isodow(moment) < 6) AS worked
        FROM generate_series(DATE '1970-01-01', DATE '2149-06-04', INTERVAL 1 DAY) AS days(moment)
            LEFT JOIN announced ON announced.day = CAST(moment AS DATE)
    )
SELECT
    day,
    worked,
    CAST(sum(CAST(worked AS INTEGER)) OVER (ORDER BY day) AS INTEGER) AS number,
    min(day) FILTER (worked) OVER (ORDER BY day ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS working_day_from,
    coalesce(bool_or(is_worked IS NOT NULL) OVER (PARTITION BY year(day)), false) AS covered,
    strftime(day, '%y%m%d') AS code
FROM every;

CREATE TABLE working_day AS
SELECT number, day FROM calendar WHERE worked;
