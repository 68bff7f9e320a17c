SELECT 'rows' AS measure, (SELECT count(*) FROM rejected_row) + (SELECT count(*) FROM unparsed) AS amount
