SELECT
    event_id,
    dossier_id,
    event_type,
    epoch_us(occurred_at) AS occurred_at,
    epoch_us(recorded_at) AS recorded_at,
    coalesce(unit_code, '') AS unit_code,
    coalesce(procedure_code, '') AS procedure_code,
    coalesce(channel, '') AS channel,
    coalesce(resolving_unit_code, '') AS resolving_unit_code,
    coalesce(holder_code, '') AS holder_code,
    coalesce(officer_id, '') AS officer_id,
    epoch_us(due_at) AS due_at,
    1 AS amount
FROM event
