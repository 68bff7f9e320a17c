-- What only we have is positive, what only the rival has negative.

CREATE OR REPLACE TEMP TABLE differing AS
SELECT * EXCLUDE amount, sum(amount) AS ours_less_rivals
FROM both_sides
GROUP BY ALL
HAVING sum(amount) <> 0;
