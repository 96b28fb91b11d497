-- What holds back the rest of its lane is asked for before every round of a receiver.
create index delivery_due on delivery (tenant_id, channel, target_id, due_at) where state = 'waiting';
