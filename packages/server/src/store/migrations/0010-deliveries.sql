-- A deleted webhook is gone from deleted_at on; a sweep then deletes its deliveries bit by bit, and its row last.
ALTER TABLE webhooks ADD COLUMN deleted_at BIGINT;

CREATE INDEX webhooks_deleted ON webhooks (deleted_at) WHERE deleted_at IS NOT NULL;

-- How the snapshot of a link is to be read: an event may wait while the program and the schema change.
ALTER TABLE webhook_deliveries ADD COLUMN snapshot_version INTEGER NOT NULL DEFAULT 1;
