SELECT
    day,
    receiving_unit,
    resolving_unit,
    procedure,
    channel,
    inherited,
    cell.1 AS measure,
    cell.2 AS amount
FROM procedure_day
ARRAY JOIN arrayConcat([
        ('received', received),
        ('declined', declined),
        ('taken_over', taken_over),
        ('resolved_early', resolved_early),
        ('resolved_on_due_date', resolved_on_due_date),
        ('resolved_late', resolved_late),
        ('resolved_without_due', resolved_without_due),
        ('resolved_within_original', resolved_within_original),
        ('resolved_with_original', resolved_with_original),
        ('withdrawn', withdrawn),
        ('withdrawn_overdue', withdrawn_overdue),
        ('discontinued', discontinued),
        ('discontinued_overdue', discontinued_overdue),
        ('handed_over', handed_over),
        ('handed_over_overdue', handed_over_overdue),
        ('extended', extended),
        ('actions', actions),
        ('handoffs', handoffs),
        ('awaiting', awaiting),
        ('awaiting_overdue', awaiting_overdue),
        ('open_in_time', open_in_time),
        ('open_overdue', open_overdue),
        ('open_paused', open_paused),
        ('open_without_due', open_without_due)
    ],
    arrayMap((days, number) -> (concat('processing_days ', toString(days)), number), mapKeys(processing_days), mapValues(processing_days))) AS cell
WHERE has((SELECT argMax(layers, generation) FROM publication WHERE state = 'PUBLISHED'), layer) AND amount != 0
