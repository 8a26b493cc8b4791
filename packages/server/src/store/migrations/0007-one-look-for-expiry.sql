-- One look finds what has expired: what is still kept as live or exhausted, and what no event has told of.
DROP INDEX share_links_to_expire;

DROP INDEX share_links_due;

CREATE INDEX share_links_due ON share_links (expires_at, organization_id)
  WHERE deleted_at IS NULL AND expires_at IS NOT NULL
    AND (kept_status IN ('live', 'exhausted') OR expiry_announced IS NULL OR expiry_announced <> expires_at);
