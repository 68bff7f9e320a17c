SELECT
    day,
    unit,
    officer,
    cell.1 AS measure,
    cell.2 AS amount
FROM officer_day
ARRAY JOIN [
        ('actions', actions)
    ] AS cell
WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer) AND amount != 0
