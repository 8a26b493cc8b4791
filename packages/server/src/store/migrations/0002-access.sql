-- Who changed what of an organisation: one row for each change, written in the transaction that makes it. before_state and
-- after_state are JSON without a token or a key. No foreign keys: what is told of outlives its subject, and a reference to
-- the organisation would lock its one row for every change of it.
CREATE TABLE audit_events (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  author TEXT NOT NULL,
  api_key_id TEXT,
  action TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  before_state TEXT,
  after_state TEXT
);

CREATE INDEX audit_events_newest ON audit_events (organization_id, created_at, id);

CREATE INDEX audit_events_of_subject ON audit_events (organization_id, subject_id, created_at, id);

CREATE INDEX audit_events_of_action ON audit_events (organization_id, action, created_at, id);

CREATE INDEX audit_events_of_api_key ON audit_events (organization_id, api_key_id, created_at, id);

-- What a create with an Idempotency-Key was answered with, sealed, so that a repeated call gets the same answer and
-- makes nothing. Written in the transaction that makes the thing.
CREATE TABLE kept_replies (
  organization_id TEXT NOT NULL,
  key_hash TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  reply_sealed TEXT NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (organization_id, key_hash)
);

CREATE INDEX kept_replies_by_expiry ON kept_replies (expires_at);
