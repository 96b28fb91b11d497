-- The roles of the platform, made once by a superuser before the migrations. None is a superuser,
-- none bypasses row security. A cluster gives them passwords; one machine trusts its loopback.
do $$
declare r text;
begin
    foreach r in array array['query_api', 'importer', 'view_sink', 'change_feed', 'notifier'] loop
        if not exists (select from pg_roles where rolname = r) then
            execute format('create role %I login nosuperuser nobypassrls', r);
        end if;
    end loop;
    if not exists (select from pg_roles where rolname = 'outbox_reader') then
        create role outbox_reader login replication nosuperuser nobypassrls;
    end if;
end $$;
