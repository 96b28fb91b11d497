-- Who says that it comes again and again: found in transactions, or stated by a person.
alter table recurring_stream add column origin text not null default 'found';
