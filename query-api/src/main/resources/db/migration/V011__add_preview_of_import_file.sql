-- What was found in the file when it came, so that nobody reads 200 MB again to show it.
alter table import_file
    add column rows_total int,
    add column preview    jsonb;
