-- Browsers that are signed in to the console. A session that has ended is deleted. Only the SHA-256 of its cookie is kept.
CREATE TABLE console_sessions (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  api_key_id TEXT NOT NULL REFERENCES api_keys (id),
  hash TEXT NOT NULL UNIQUE,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX console_sessions_of_organization ON console_sessions (organization_id, created_at, id);
CREATE INDEX console_sessions_of_key ON console_sessions (api_key_id, created_at);
CREATE INDEX console_sessions_expired ON console_sessions (expires_at);
