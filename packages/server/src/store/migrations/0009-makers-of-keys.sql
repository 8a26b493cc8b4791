-- created_by is the API key that made this one; null when the operator or the first start did. No foreign key: a check of it
-- would lock the maker's row. last_used_at is the beginning of a minute.
ALTER TABLE api_keys ADD COLUMN created_by TEXT;

ALTER TABLE api_keys ADD COLUMN last_used_at BIGINT;

CREATE INDEX api_keys_of_maker ON api_keys (created_by);
