-- Serves what nobody is sure of, the least certain first, and its count without a look at the rows.
-- Those that are sure are not in it, so most writes do not touch it.
create index transaction_review on transaction
    (tenant_id, probability, booked_on desc, transaction_id desc) include (category_source)
    where category_source in ('model', 'household', 'provider', 'none')
      and probability < 0.9 and not excluded and splits = '[]';
