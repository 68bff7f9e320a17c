SELECT day, unit, officer, measure, amount
FROM (UNPIVOT officer_day ON actions INTO NAME measure VALUE amount)
WHERE amount <> 0
