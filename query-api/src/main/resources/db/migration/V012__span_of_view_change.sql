-- Where the kept changes begin and end, over all tenants: two positions and nothing of anybody's.
-- With none kept: 1 and 0.
create function kept_view_changes(out oldest bigint, out newest bigint)
    language sql stable security definer set search_path = public
    as 'select coalesce(min(seq), 1), coalesce(max(seq), 0) from view_change';
revoke all on function kept_view_changes() from public;
grant execute on function kept_view_changes() to query_api;
