SELECT 'rows' AS measure, count() AS amount
FROM rejected_row FINAL
