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

-- Besides uses, the events of a link hold its refusals: one row for each link, code, surface and minute (`at` is its
-- beginning), and in `times` how many there were.
ALTER TABLE use_events ADD COLUMN times INTEGER NOT NULL DEFAULT 1;

CREATE UNIQUE INDEX use_events_refused ON use_events (share_link_id, at, outcome, surface)
  WHERE outcome NOT IN ('counted', 'returned');

CREATE INDEX use_events_refused_by_time ON use_events (at) WHERE outcome NOT IN ('counted', 'returned');

-- What a retention setting purges, by the time since when it is over.
CREATE INDEX share_links_over ON share_links (kept_status_at)
  WHERE deleted_at IS NULL AND kept_status IN ('expired', 'exhausted');

CREATE INDEX share_links_deleted ON share_links (deleted_at) WHERE deleted_at IS NOT NULL;

-- All that is left of a purged link, so that neither its id nor its token is ever issued again.
CREATE TABLE purged_share_links (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE
);

-- When each sweep is due again. Whoever moves the time forward does it, so that one node does at a time.
CREATE TABLE sweeps (
  name TEXT PRIMARY KEY,
  due_at BIGINT NOT NULL
);
