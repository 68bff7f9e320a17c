-- The rows of both, as text; the rival's count against ours.

CREATE OR REPLACE TEMP TABLE both_sides AS
SELECT CAST(COLUMNS(* EXCLUDE amount) AS VARCHAR), CAST(-amount AS BIGINT) AS amount FROM theirs;
