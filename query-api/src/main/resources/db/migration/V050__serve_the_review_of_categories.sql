-- Serves what nobody is sure of, the least certain first; those that are sure are not in it.
create index transaction_review on transaction
    (tenant_id, probability, booked_on desc, transaction_id desc)
    where category_source in ('model', 'provider', 'none');
