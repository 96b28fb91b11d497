-- Categories that a household made for itself, each below a primary one, which its code begins with.
create table own_category (
    tenant_id   uuid        not null references household,
    category    text        not null,
    name        text        not null check (length(name) between 1 and 60),
    parent      text        not null,
    icon        text        check (length(icon) between 1 and 40),
    colour      text        check (colour ~ '^#[0-9a-f]{6}$'),
    archived    boolean     not null default false,
    -- Set when its decisions went to another one; it stays for its name.
    merged_into text,
    created_at  timestamptz not null,
    primary key (tenant_id, category)
);

-- Categories of the taxonomy that a household does not want to choose from.
create table hidden_category (
    tenant_id uuid not null references household,
    category  text not null,
    primary key (tenant_id, category)
);

-- Serve the move of everything from one category to another.
create index category_override_of_category on category_override (tenant_id, category);
create index transaction_split_of_category on transaction_split (tenant_id, category);

do $$
declare t text;
begin
    foreach t in array array['own_category', 'hidden_category'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
    end loop;
end $$;
