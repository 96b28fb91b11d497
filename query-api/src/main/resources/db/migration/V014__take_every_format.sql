-- Every format the statement library reads, and the half of a file's password that is not beside it.
alter table import_file drop constraint import_file_format_check;
alter table import_file
    add constraint import_file_format_check
        check (format in ('csv', 'xlsx', 'ofx', 'qfx', 'qif', 'mt940', 'camt', 'pdf')),
    add column password_key bytea;
