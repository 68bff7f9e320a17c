-- Who looks at a generation of what was known at a time sees no event that was recorded later.

ALTER TABLE publication ADD COLUMN IF NOT EXISTS known_at Nullable(DateTime64(6, 'UTC'))
    COMMENT 'Of an AS_KNOWN generation: what was recorded later is not in it';

CREATE OR REPLACE VIEW kept_generation AS
SELECT publication.*, marks.mark = 'PINNED' AS pinned, if(pinned, marks.label, '') AS label
FROM publication
LEFT JOIN
(
    SELECT generation, argMax(mark, marked_at) AS mark, argMax(label, marked_at) AS label
    FROM generation_mark
    GROUP BY generation
) AS marks USING (generation)
WHERE marks.mark != 'RETIRED';
