-- What lists, search and `total` are asked for is kept, so that they stay flat as the table grows.

-- The links to one persona that were issued under one name of it. share_link_count holds how many there are; a group
-- that none is left of goes. A search matches the few names here, never the links.
CREATE TABLE share_link_groups (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organizations (id),
  persona_id TEXT NOT NULL,
  persona_name_folded TEXT NOT NULL,
  share_link_count BIGINT NOT NULL,
  UNIQUE (organization_id, persona_id, persona_name_folded)
);

INSERT INTO share_link_groups (id, organization_id, persona_id, persona_name_folded, share_link_count)
  SELECT min(id), organization_id, persona_id, persona_name_folded, count(*) FROM share_links WHERE deleted_at IS NULL
  GROUP BY organization_id, persona_id, persona_name_folded;

ALTER TABLE share_links ADD COLUMN group_id TEXT NOT NULL DEFAULT '';

-- The status as of the last change of the link; since when, in kept_status_at. Only the expiry comes without a change:
-- from then until the next sweep a link that is kept as live or exhausted is in fact expired.
ALTER TABLE share_links ADD COLUMN kept_status TEXT NOT NULL DEFAULT 'live';

ALTER TABLE share_links ADD COLUMN kept_status_at BIGINT NOT NULL DEFAULT 0;

UPDATE share_links SET
  group_id = coalesce((SELECT id FROM share_link_groups
    WHERE organization_id = share_links.organization_id AND persona_id = share_links.persona_id
      AND persona_name_folded = share_links.persona_name_folded), ''),
  kept_status = CASE
    WHEN enabled = 0 THEN 'disabled'
    WHEN expires_at <= now_ms() THEN 'expired'
    WHEN usage_count >= usage_limit THEN 'exhausted'
    ELSE 'live' END,
  kept_status_at = now_ms();

ALTER TABLE share_links DROP COLUMN persona_name_folded;

DROP INDEX share_links_of_persona;

CREATE INDEX share_links_of_group ON share_links (group_id, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX share_links_of_group_by_kind ON share_links (group_id, type, kept_status, created_at, id) WHERE deleted_at IS NULL;

CREATE INDEX share_links_by_kind ON share_links (organization_id, type, kept_status, created_at, id) WHERE deleted_at IS NULL;

-- What the sweep has still to call expired.
CREATE INDEX share_links_due ON share_links (expires_at, organization_id)
  WHERE deleted_at IS NULL AND expires_at IS NOT NULL AND kept_status IN ('live', 'exhausted');
