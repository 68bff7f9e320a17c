-- What two runs say stays said twice, as long as one of them may be set aside and come back: a restored generation has the
-- events of its own runs. Only what a run writes again, because a task was tried twice, is the same row.
-- The table is written anew, because the key of one that exists cannot be changed; every step can be repeated.

DROP TABLE IF EXISTS event_after;

CREATE TABLE event_after AS event
ENGINE = ReplacingMergeTree
PARTITION BY intDiv(bucket, 64)
PRIMARY KEY (source, dossier_id, event_id, version)
ORDER BY (source, dossier_id, event_id, version, recorded_at, run_id)
SETTINGS index_granularity = 1024;

INSERT INTO event_after SELECT * FROM event;

EXCHANGE TABLES event AND event_after;

DROP TABLE event_after;
