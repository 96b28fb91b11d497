-- The feed keeps a day of changes and the API forgets old answers; both without seeing a tenant.
create policy view_change_sweep on view_change for delete to change_feed using (true);
grant delete on view_change to change_feed;

-- Rows are removed through this function alone: it takes no tenant and returns no data.
create function forget_old_answers(before timestamptz) returns void
    language sql security definer set search_path = public
    as 'delete from idempotency_key where created_at < before';
revoke all on function forget_old_answers(timestamptz) from public;
grant execute on function forget_old_answers(timestamptz) to query_api;

-- The age of the newest event, for the health page: an instant of the platform, not of a tenant.
create function newest_view_change() returns timestamptz
    language sql stable security definer set search_path = public
    as 'select changed_at from view_change order by seq desc limit 1';
revoke all on function newest_view_change() from public;
grant execute on function newest_view_change() to query_api;
