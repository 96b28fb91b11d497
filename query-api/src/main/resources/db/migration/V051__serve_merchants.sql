-- Serves what was bought at one merchant, newest first, and the walk from merchant to merchant.
create index transaction_of_merchant on transaction
    (tenant_id, merchant_id, booked_on desc, transaction_id desc);
