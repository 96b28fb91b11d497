-- What a person answered where a file does not tell which of day and month comes first. Null: not asked, or not answered.
alter table import_file
    add column date_order text check (date_order in ('DMY', 'MDY', 'YMD'));
