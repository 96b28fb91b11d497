-- People see which columns are remembered and can have them forgotten: by an id, and as the file names them.
alter table import_mapping
    add column mapping_id uuid   not null default gen_random_uuid() unique,
    add column header     text[] not null default '{}';
