-- Events of share links on their way to their receivers. Whoever changes a link holds its row, so that its revision is
-- the order of its events; expiry_announced is the expires_at that an event has told of.
ALTER TABLE share_links ADD COLUMN revision BIGINT NOT NULL DEFAULT 0;

ALTER TABLE share_links ADD COLUMN expiry_announced BIGINT;

-- What has expired before there were events is no news.
UPDATE share_links SET expiry_announced = expires_at WHERE expires_at <= now_ms();

CREATE INDEX share_links_to_expire ON share_links (expires_at)
  WHERE expires_at IS NOT NULL AND deleted_at IS NULL AND (expiry_announced IS NULL OR expiry_announced <> expires_at);

-- events begins and ends with a space and has one between any two, so that one is found by LIKE.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  url TEXT NOT NULL,
  description TEXT,
  events TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  disabled_reason TEXT,
  failing_since BIGINT,
  secret_sealed TEXT NOT NULL,
  previous_secret_sealed TEXT,
  previous_secret_expires_at BIGINT,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);

CREATE INDEX webhooks_newest ON webhooks (organization_id, created_at, id);

-- One event for one webhook. snapshot is the link's row as JSON, without its token; detail what else the type tells.
CREATE TABLE webhook_deliveries (
  webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL,
  share_link_id TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  type TEXT NOT NULL,
  at BIGINT NOT NULL,
  snapshot TEXT NOT NULL,
  detail TEXT,
  status TEXT NOT NULL DEFAULT 'pending',
  attempts INTEGER NOT NULL DEFAULT 0,
  last_attempt_at BIGINT,
  last_status INTEGER,
  last_error TEXT,
  replay_id TEXT,
  PRIMARY KEY (webhook_id, event_id)
);

CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (webhook_id, share_link_id, sequence) WHERE status = 'pending';

CREATE INDEX webhook_deliveries_newest ON webhook_deliveries (webhook_id, at, event_id);

CREATE INDEX webhook_deliveries_settled ON webhook_deliveries (at) WHERE status <> 'pending';

-- One row for each webhook and link that has pending deliveries: the first of them is due at next_attempt_at, or, while
-- a node has it (lease_id), due again if that node is not heard of until then.
CREATE TABLE webhook_queues (
  webhook_id TEXT NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
  share_link_id TEXT NOT NULL,
  pending BIGINT NOT NULL,
  next_attempt_at BIGINT NOT NULL,
  lease_id TEXT,
  PRIMARY KEY (webhook_id, share_link_id)
);

CREATE INDEX webhook_queues_due ON webhook_queues (webhook_id, next_attempt_at);
