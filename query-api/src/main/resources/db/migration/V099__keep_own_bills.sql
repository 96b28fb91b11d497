-- Bills, and income, that people state instead of waiting until they are found, as bills.own.v1 has
-- them.
create table own_bill (
    tenant_id    uuid           not null references household,
    own_bill_id  uuid           not null,
    account_id   uuid           not null,
    name         text           not null check (length(name) between 1 and 100),
    -- As statements write it. Null: that is the name.
    counterparty text           check (length(counterparty) between 1 and 100),
    amount       numeric(19, 4) not null check (amount <> 0),
    about        boolean        not null,
    currency     text           not null,
    cadence      text           not null
                 check (cadence in ('weekly', 'biweekly', 'four_weekly', 'semimonthly', 'monthly',
                                    'bimonthly', 'quarterly', 'semiannual', 'annual')),
    first_due_on date           not null,
    until_on     date           check (until_on >= first_due_on),
    decided_by   uuid           not null references app_user,
    decided_at   timestamptz    not null,
    primary key (tenant_id, own_bill_id),
    foreign key (tenant_id, account_id) references account
);

alter table own_bill enable row level security;
alter table own_bill force row level security;
create policy own_bill_of_tenant on own_bill to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on own_bill to query_api;
