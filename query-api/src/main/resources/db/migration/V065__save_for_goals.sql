-- What people save for, and which money is meant for it.
create table goal (
    tenant_id  uuid           not null references household,
    goal_id    uuid           not null,
    name       text           not null check (length(name) between 1 and 100),
    target     numeric(19, 4) not null check (target > 0),
    currency   text           not null,
    due_on     date,
    monthly    numeric(19, 4) check (monthly > 0),
    started_on date           not null,
    state      text           not null check (state in ('active', 'paused', 'completed')),
    created_at timestamptz    not null,
    primary key (tenant_id, goal_id)
);

create table goal_earmark (
    tenant_id  uuid not null,
    goal_id    uuid not null,
    account_id uuid not null,
    -- Null: all that no other goal has.
    amount     numeric(19, 4) check (amount > 0),
    primary key (tenant_id, goal_id, account_id),
    foreign key (tenant_id, goal_id) references goal on delete cascade,
    foreign key (tenant_id, account_id) references account
);

do $$
declare t text;
begin
    foreach t in array array['goal', 'goal_earmark'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
    end loop;
end $$;
