import type { OperationId } from "@share-links/types";
import { createApiKey, deleteApiKey, listApiKeys } from "./operations/api-keys.ts";
import { listAuditEvents } from "./operations/audit-events.ts";
import { getConsole, getConsoleFile } from "./operations/console-files.ts";
import {
  createConsoleSession,
  deleteConsoleSession,
  getConsoleSession,
  listConsoleSessions,
} from "./operations/console-sessions.ts";
import { getDocs } from "./operations/docs.ts";
import { getEmbedScript, getFavicon, getRobots } from "./operations/page-files.ts";
import { getFramePage, getLandingPage, getSharePage } from "./operations/pages.ts";
import {
  canonicalPersona,
  createPersona,
  deletePersona,
  getPersona,
  listPersonas,
  updatePersona,
} from "./operations/personas.ts";
import { createRedemption, createRedemptionWithSession } from "./operations/redemptions.ts";
import { getLiveness, getMetrics, getOpenApiDocument, getProviderScript, getReadiness } from "./operations/service.ts";
import { listManagedShareLinks, listShareLinks } from "./operations/share-link-lists.ts";
import { listShareLinkUses } from "./operations/share-link-uses.ts";
import {
  canonicalManagedShareLink,
  canonicalShareLink,
  createManagedShareLink,
  createShareLink,
  deleteShareLink,
  getManagedShareLink,
  getShareLink,
  rotateShareLink,
  updateManagedShareLink,
  updateShareLink,
} from "./operations/share-links.ts";
import { listWebhookDeliveries, replayWebhook } from "./operations/webhook-deliveries.ts";
import {
  createWebhook,
  deleteWebhook,
  getWebhook,
  listWebhooks,
  rotateWebhookSecret,
  updateWebhook,
} from "./operations/webhooks.ts";
import {
  create,
  either,
  read,
  readWithUncountedUses,
  withoutDatabase,
  write,
  writeByStatement,
  writeInParts,
} from "./pipeline/carry-out.ts";
import type { CarriedOut } from "./pipeline/operation.ts";

/** Every operation of the spec, with the way in which it is carried out. One that is missing or isn't in the spec doesn't compile. */
export const operations = {
  listShareLinks: read(listShareLinks),
  createShareLink: create("createShareLink", createShareLink, canonicalShareLink),
  getShareLink: read(getShareLink),
  updateShareLink: write(updateShareLink),
  deleteShareLink: write(deleteShareLink),

  listManagedShareLinks: read(listManagedShareLinks),
  createManagedShareLink: create("createManagedShareLink", createManagedShareLink, canonicalManagedShareLink),
  getManagedShareLink: read(getManagedShareLink),
  updateManagedShareLink: write(updateManagedShareLink),
  rotateShareLink: write(rotateShareLink),
  listShareLinkUses: readWithUncountedUses(listShareLinkUses),

  listPersonas: read(listPersonas),
  createPersona: create("createPersona", createPersona, canonicalPersona),
  getPersona: read(getPersona),
  updatePersona: write(updatePersona),
  deletePersona: write(deletePersona),

  listWebhooks: read(listWebhooks),
  createWebhook: write(createWebhook),
  getWebhook: read(getWebhook),
  updateWebhook: write(updateWebhook),
  deleteWebhook: write(deleteWebhook),
  rotateWebhookSecret: write(rotateWebhookSecret),
  listWebhookDeliveries: read(listWebhookDeliveries),
  replayWebhook: writeInParts(replayWebhook),

  listApiKeys: read(listApiKeys),
  createApiKey: write(createApiKey),
  deleteApiKey: write(deleteApiKey),

  listAuditEvents: read(listAuditEvents),

  createRedemption: either(
    ({ provider }) => provider.startSession === undefined,
    writeByStatement(createRedemption),
    writeInParts(createRedemptionWithSession),
  ),
  getProviderScript: withoutDatabase(getProviderScript),

  getConsole: withoutDatabase(getConsole),
  getConsoleSection: withoutDatabase(getConsole),
  getConsoleItem: withoutDatabase(getConsole),
  getConsoleFile: withoutDatabase(getConsoleFile),
  getConsoleSession: withoutDatabase(getConsoleSession),
  listConsoleSessions: read(listConsoleSessions),
  createConsoleSession: write(createConsoleSession),
  deleteConsoleSession: write(deleteConsoleSession),
  getLandingPage: withoutDatabase(getLandingPage),
  getSharePage: read(getSharePage),
  getFramePage: read(getFramePage),
  getEmbedScript: withoutDatabase(getEmbedScript),
  getRobots: withoutDatabase(getRobots),
  getFavicon: withoutDatabase(getFavicon),

  getLiveness: withoutDatabase(getLiveness),
  getReadiness: read(getReadiness),
  getMetrics: withoutDatabase(getMetrics),
  getOpenApiDocument: withoutDatabase(getOpenApiDocument),
  getDocs: withoutDatabase(getDocs),
} satisfies { [Id in OperationId]: CarriedOut<Id> };
