SELECT day, from_holder, to_holder, procedure, measure, amount
FROM (UNPIVOT handoff_day ON handoffs, waiting INTO NAME measure VALUE amount)
WHERE amount <> 0
UNION ALL
SELECT day, from_holder, to_holder, procedure, 'waiting_days ' || entry.key, entry.value
FROM (SELECT *, unnest(map_entries(waiting_days)) AS entry FROM handoff_day)
