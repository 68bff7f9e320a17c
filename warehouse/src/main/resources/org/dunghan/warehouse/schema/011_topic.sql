-- A topic may be deleted and made anew under its name; its offsets then begin again and mean other messages.

ALTER TABLE load_offset ADD COLUMN IF NOT EXISTS topic_id String COMMENT 'What Kafka tells topics of the same name by';

-- A partition of a topic is among the files of a run.

ALTER TABLE load_file COMMENT COLUMN name 'Name below the path that was given to the job; topic/partition';

ALTER TABLE load_file COMMENT COLUMN format 'CSV, JSON_LINES, PARQUET, XES, KAFKA';

ALTER TABLE load_file COMMENT COLUMN bytes 'Size as stored; 0 for messages, which are not stored apart';

ALTER TABLE load_file COMMENT COLUMN checksum 'What is loaded once: SHA-256, hexadecimal, of the bytes of a file; of the topic, partition and offsets of messages';

ALTER TABLE rejected_row COMMENT COLUMN file_name 'Name of the file; topic/partition';

ALTER TABLE rejected_row COMMENT COLUMN line 'Line on which the row begins, from 1; in Parquet the number of the row; offset of a message';
