// Fills the database of an empty service and prints {}: `node fill-database.ts ADDRESS SECRET LINKS OTHER_ORGANISATIONS`.
import { fill } from "@share-links/server/fill.ts";
import { createVault } from "@share-links/server/src/secrets/vault.ts";
import { listOrganizations } from "@share-links/server/src/store/organizations.ts";
import { openPostgres } from "@share-links/server/src/store/postgres.ts";
import { openSqlite } from "@share-links/server/src/store/sqlite.ts";

const [address = "", secret = "", links, others] = process.argv.slice(2);
const store = address.startsWith("postgres:") ? openPostgres({ url: address }) : openSqlite({ path: address });
const [organization] = await store.read(listOrganizations());
await fill(store, createVault(secret), {
  organizationId: organization?.id ?? "",
  links: Number(links),
  personas: 100,
  otherOrganizations: Number(others),
  now: Date.now(),
});
await store.close();
process.stdout.write("{}");
