-- What is measured of deliveries: how many wait and since when, by webhook, and how many were given up.
CREATE INDEX webhook_deliveries_waiting ON webhook_deliveries (webhook_id, at) WHERE status = 'pending';

CREATE INDEX webhook_deliveries_failed ON webhook_deliveries (at) WHERE status = 'failed';
