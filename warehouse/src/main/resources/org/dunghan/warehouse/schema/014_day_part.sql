-- The tasks of a load sum the days of their own dossiers. Before a layer is published, their sums are summed to one row per
-- cell, so that readers read a seventh of them. These tables are empty but for a load that is under way, or that died.

CREATE TABLE IF NOT EXISTS procedure_day_part AS procedure_day;

CREATE TABLE IF NOT EXISTS handoff_day_part AS handoff_day;

CREATE TABLE IF NOT EXISTS officer_day_part AS officer_day;
