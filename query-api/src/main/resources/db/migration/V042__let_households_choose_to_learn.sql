-- Whether what people choose teaches how later transactions are judged, and since when: a reset
-- moves it on, so that nothing older counts any more. Turned off and on again, it counts as before.
alter table household add learns boolean not null default true;
alter table household add learns_since timestamptz not null default 'epoch';
