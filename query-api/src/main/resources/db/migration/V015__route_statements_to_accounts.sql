-- A file of several accounts: which account each of its statements goes to. Null: all rows go to account_id.
alter table import_file add column routes jsonb;
