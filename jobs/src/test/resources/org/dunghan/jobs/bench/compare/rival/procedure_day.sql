SELECT day, receiving_unit, resolving_unit, procedure, channel, inherited, measure, amount
FROM (UNPIVOT procedure_day ON received, declined, taken_over, resolved_early, resolved_on_due_date, resolved_late, resolved_without_due, resolved_within_original, resolved_with_original, withdrawn, withdrawn_overdue, discontinued, discontinued_overdue, handed_over, handed_over_overdue, extended, actions, handoffs, awaiting, awaiting_overdue, open_in_time, open_overdue, open_paused, open_without_due INTO NAME measure VALUE amount)
WHERE amount <> 0
UNION ALL
SELECT day, receiving_unit, resolving_unit, procedure, channel, inherited, 'processing_days ' || entry.key, entry.value
FROM (SELECT *, unnest(map_entries(processing_days)) AS entry FROM procedure_day)
