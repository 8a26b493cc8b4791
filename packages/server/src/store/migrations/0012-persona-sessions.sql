-- What the persona provider opened for a use: reserved while it is asked, then granted, or returned if it failed and the use
-- was given back. Each change depends on the state before, so that only one process makes it. ends_at is when a reserved
-- row's lease is over, when a granted session is, and when a returned row is forgotten. key_hash is that of the use's
-- Idempotency-Key, and refusal is the code that a returned use was answered with.
CREATE TABLE persona_sessions (
  redemption_id TEXT PRIMARY KEY,
  share_link_id TEXT NOT NULL REFERENCES share_links (id),
  surface TEXT NOT NULL,
  key_hash TEXT,
  state TEXT NOT NULL,
  ends_at BIGINT NOT NULL,
  session_sealed TEXT,
  refusal TEXT
);

CREATE INDEX persona_sessions_by_end ON persona_sessions (ends_at);

CREATE INDEX persona_sessions_of_share_link ON persona_sessions (share_link_id);
