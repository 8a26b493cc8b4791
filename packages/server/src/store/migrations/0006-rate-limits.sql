-- How often somebody has called within the window that ends at expires_at. A key is an HMAC, so that it shows neither an API key nor an address.
CREATE TABLE rate_limits (
  key TEXT PRIMARY KEY,
  count BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX rate_limits_by_expiry ON rate_limits (expires_at);
