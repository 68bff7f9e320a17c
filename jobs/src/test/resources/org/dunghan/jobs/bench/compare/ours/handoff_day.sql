SELECT
    day,
    from_holder,
    to_holder,
    procedure,
    cell.1 AS measure,
    cell.2 AS amount
FROM handoff_day
ARRAY JOIN arrayConcat([
        ('handoffs', handoffs),
        ('waiting', waiting)
    ],
    arrayMap((days, number) -> (concat('waiting_days ', toString(days)), number), mapKeys(waiting_days), mapValues(waiting_days))) AS cell
WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer) AND amount != 0
