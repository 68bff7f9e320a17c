INSERT INTO both_sides
FROM read_csv(getvariable('file'), header = false, all_varchar = true, delim = ',', quote = '"', escape = '"', nullstr = '\N');
