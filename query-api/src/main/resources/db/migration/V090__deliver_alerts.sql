-- How members want to hear of alerts, and where else they are sent.
create table alert_settings (
    tenant_id  uuid        not null references household,
    user_id    uuid        not null references app_user,
    version    int         not null,
    settings   jsonb       not null,
    changed_at timestamptz not null,
    primary key (tenant_id, user_id)
);

create table webhook_endpoint (
    tenant_id     uuid        not null references household,
    endpoint_id   uuid        not null,
    url           text        not null check (length(url) <= 2000),
    description   text        not null check (length(description) <= 200),
    kinds         text[]      not null, -- None: all of them.
    secret        text        not null,
    -- After a rotation both sign until then, so that a receiver can change over.
    former_secret text,
    former_until  timestamptz,
    state         text        not null check (state in ('active', 'paused', 'gone')),
    created_by    uuid        not null references app_user,
    created_at    timestamptz not null,
    primary key (tenant_id, endpoint_id)
);

create table push_subscription (
    tenant_id       uuid        not null references household,
    subscription_id uuid        not null,
    user_id         uuid        not null references app_user,
    endpoint        text        not null check (length(endpoint) <= 2000),
    p256dh          text        not null check (length(p256dh) <= 200),
    auth            text        not null check (length(auth) <= 100),
    device          text        not null check (length(device) <= 200),
    created_at      timestamptz not null,
    primary key (tenant_id, subscription_id),
    unique (tenant_id, user_id, endpoint)
);

-- One receiver of one channel. Whoever holds the lease sends to it, nobody else: a receiver that
-- hangs takes one thread, and messages keep their order.
create table delivery_target (
    tenant_id    uuid        not null,
    channel      text        not null check (channel in ('webhook', 'email', 'push')),
    target_id    uuid        not null, -- An endpoint, a member, a subscription.
    due_at       timestamptz, -- Null: nothing to do.
    leased_until timestamptz,
    failures     int         not null default 0, -- In a row.
    primary key (tenant_id, channel, target_id)
);
create index delivery_target_due on delivery_target (channel, due_at) where due_at is not null;

-- One event for one receiver, and what became of it: the queue and the log in one.
create table delivery (
    tenant_id    uuid        not null,
    delivery_id  uuid        not null, -- uuidv5 of event and target: planned twice, there once.
    seq          bigint      generated always as identity,
    channel      text        not null check (channel in ('webhook', 'email', 'push')),
    target_id    uuid        not null,
    lane         text        not null, -- Order holds within: an account, or the digest.
    event_id     uuid        not null,
    event_type   text        not null,
    alert_id     uuid,
    kind         text        not null,
    payload      text        not null,
    state        text        not null check (state in ('waiting', 'delivered', 'dead', 'withdrawn')),
    attempts     int         not null default 0,
    planned_at   timestamptz not null,
    due_at       timestamptz not null,
    expires_at   timestamptz not null,
    attempted_at timestamptz,
    answer       int, -- HTTP's or SMTP's number.
    reason       text,
    primary key (tenant_id, delivery_id)
);
create index delivery_waiting on delivery (tenant_id, channel, target_id, seq) where state = 'waiting';
create index delivery_lane on delivery (tenant_id, channel, target_id, lane, seq) where state = 'waiting';
create index delivery_newest on delivery (tenant_id, channel, target_id, seq desc);
create index delivery_of_alert on delivery (tenant_id, alert_id) where state = 'waiting';
create index delivery_oldest on delivery (planned_at);

-- Keys of the platform itself: what pushes are signed and unsubscriptions proven with.
create table notify_key (
    name  text not null primary key check (name in ('vapid-private', 'vapid-public', 'unsubscribe')),
    value text not null
);

do $$
declare t text;
begin
    foreach t in array array['alert_settings', 'webhook_endpoint', 'push_subscription',
                             'delivery_target', 'delivery'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('create policy %I on %I to notifier using (true) with check (true)',
                       t || '_of_notifier', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
        execute format('grant select, insert, update, delete on %I to notifier', t);
    end loop;
end $$;

alter table notify_key enable row level security;
alter table notify_key force row level security;
create policy notify_key_of_notifier on notify_key to notifier using (true) with check (true);
create policy notify_key_of_api on notify_key for select to query_api
    using (name in ('vapid-public', 'unsubscribe'));
grant select, insert on notify_key to notifier;
grant select on notify_key to query_api;

-- Who is written to, and where: the notifier alone reads it for every household.
create policy app_user_of_notifier on app_user for select to notifier using (true);
create policy household_of_notifier on household for select to notifier using (true);
create policy membership_of_notifier on membership for select to notifier using (true);
grant select (user_id, email, display_name) on app_user to notifier;
grant select (tenant_id, name, time_zone) on household to notifier;
grant select (tenant_id, user_id, role) on membership to notifier;

-- What an alert says of itself since people decide about it.
alter table alert add column revision int not null default 1;
alter table alert add column snoozed_until timestamptz;
alter table alert add column expires_on date;
alter table alert add column decided_by uuid;

create table alert_decision (
    tenant_id     uuid        not null references household,
    alert_id      uuid        not null,
    state         text        not null check (state in ('snoozed', 'acknowledged', 'resolved')),
    revision      int         not null,
    snoozed_until timestamptz,
    decided_by    uuid        not null references app_user,
    decided_at    timestamptz not null,
    primary key (tenant_id, alert_id)
);
alter table alert_decision enable row level security;
alter table alert_decision force row level security;
create policy alert_decision_of_tenant on alert_decision to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on alert_decision to query_api;
