-- Times are milliseconds since 1970 (UTC), booleans 0 or 1, lists JSON. The texts suit SQLite and PostgreSQL alike.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE organizations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL
);

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  name TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  prefix TEXT NOT NULL,
  last4 TEXT NOT NULL,
  permissions TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT,
  revoked_at BIGINT
);

CREATE INDEX api_keys_of_organization ON api_keys (organization_id, created_at, id);

-- share_link_count holds how many links point here. Counting a link in also locks the row, so that a persona can not be
-- deleted while a link to it is being made, and two links can not become primary at once.
CREATE TABLE personas (
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  image_url TEXT,
  share_link_count INTEGER NOT NULL DEFAULT 0,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (organization_id, id)
);

CREATE INDEX personas_newest ON personas (organization_id, created_at, id);

-- A deleted link keeps its row, without its token, so that neither its id nor its token can be issued again.
CREATE TABLE share_links (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  persona_id TEXT NOT NULL,
  persona_name TEXT NOT NULL,
  persona_name_folded TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  token_sealed TEXT,
  type TEXT NOT NULL,
  expires_at BIGINT,
  usage_limit INTEGER,
  usage_count BIGINT NOT NULL DEFAULT 0,
  last_used_at BIGINT,
  allowed_origins TEXT NOT NULL,
  allow_all_origins INTEGER NOT NULL,
  origins_version INTEGER NOT NULL DEFAULT 1,
  remove_watermark INTEGER NOT NULL,
  enabled INTEGER NOT NULL,
  is_primary INTEGER NOT NULL,
  created_at BIGINT NOT NULL,
  deleted_at BIGINT
);

CREATE INDEX share_links_newest ON share_links (organization_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX share_links_of_persona ON share_links (organization_id, persona_id, created_at, id) WHERE deleted_at IS NULL;

CREATE UNIQUE INDEX share_links_primary ON share_links (organization_id, persona_id) WHERE is_primary = 1 AND deleted_at IS NULL;

CREATE TABLE use_events (
  id TEXT PRIMARY KEY,
  share_link_id TEXT NOT NULL REFERENCES share_links (id),
  at BIGINT NOT NULL,
  outcome TEXT NOT NULL,
  surface TEXT NOT NULL
);

CREATE INDEX use_events_of_share_link ON use_events (share_link_id, at, id);

-- What an Idempotency-Key was answered with, so that a repeated call gets the same grant and counts once.
CREATE TABLE redemption_keys (
  share_link_id TEXT NOT NULL REFERENCES share_links (id),
  key_hash TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  redemption_id TEXT NOT NULL,
  redeemed_at BIGINT NOT NULL,
  type TEXT NOT NULL,
  persona_id TEXT NOT NULL,
  persona_name TEXT NOT NULL,
  remove_watermark INTEGER NOT NULL,
  PRIMARY KEY (share_link_id, key_hash)
);

CREATE INDEX redemption_keys_by_expiry ON redemption_keys (expires_at);
