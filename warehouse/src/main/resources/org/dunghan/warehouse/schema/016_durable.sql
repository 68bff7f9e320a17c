-- What is published must outlive a power failure, not only a killed process: rows are on the disk before an insert is
-- answered. Merged parts need no such care, for what they are made of stays for minutes. Tables of a load that is under
-- way, and the writer's, may be lost: the next load begins anew.

ALTER TABLE event MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE rejected_row MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE load_run MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE load_file MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE load_offset MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE layer MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE dossier MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE procedure_day MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE handoff_day MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE officer_day MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE publication MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE generation_mark MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE changed_dossier MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE reference MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE unit MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE field MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE procedure MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE calendar_day MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE clock_policy MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;

ALTER TABLE source MODIFY SETTING fsync_after_insert = 1, fsync_part_directory = 1;
