-- How many uses of a link were counted elsewhere before it was imported: they have no events here, and usage_count begins
-- with them.
ALTER TABLE share_links ADD COLUMN imported_uses BIGINT NOT NULL DEFAULT 0;
