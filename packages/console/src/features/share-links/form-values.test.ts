import { describe, expect, test } from "vitest";
import { emptyForm, faultsOf, formOf, toCreate, toUpdate } from "./form-values.ts";

const NOW = Date.UTC(2026, 10, 28, 12);
const PERSONA_ID = "00000000-0000-0000-0000-00000000ada0";
const LINK = {
  ...{
    id: PERSONA_ID,
    token: "sh_1",
    url: "http://127.0.0.1/share/sh_1",
    type: "LINK" as const,
    status: "live" as const,
  },
  ...{ personaId: PERSONA_ID, personaName: "Ada", organizationId: "3", usageCount: 2, usageLimit: 5 },
  ...{ expiresAt: "2026-12-01T10:00:30.500Z", enabled: true, isPrimary: false, allowedOrigins: ["https://a.example"] },
  ...{ allowAllOrigins: false, removeWatermark: false, createdAt: "2026-11-28T00:00:00.000Z", lastUsedAt: null },
};

describe("the form of a link", () => {
  test("starts with the defaults of the API, which are valid once there is a persona", () => {
    const body = toCreate(emptyForm(PERSONA_ID), NOW);
    expect(faultsOf(body)).toEqual(new Map());
    expect(body.usageLimit).toBe(10);
    expect(Date.parse(body.expiresAt ?? "") - NOW).toBe(168 * 3_600_000);
    expect([...faultsOf(toCreate(emptyForm(), NOW)).keys()]).toEqual(["personaId"]);
  });

  test("a field says what the validator says, with the value", () => {
    const faultOf = (usageLimit: string) =>
      faultsOf(toCreate({ ...emptyForm(PERSONA_ID), usageLimit }, NOW)).get("usageLimit")?.[0]?.message;
    expect(faultOf("0")).toBe("must be at least 1, got 0");
    expect(faultOf("1.5")).toMatch(/integer/);
    expect(faultOf("many")).toMatch(/many/);
    expect(faultOf("")).toBeDefined();
    expect(faultOf(" 7 ")).toBeUndefined();
  });

  test("a date that isn't complete is a fault of its field", () => {
    const form = { ...emptyForm(PERSONA_ID), expiry: "at" as const, expiresAt: "" };
    expect([...faultsOf(toCreate(form, NOW)).keys()]).toEqual(["expiresAt"]);
  });

  test("origins stand on lines, or between commas", () => {
    const allowedOrigins = "https://a.example,\n  https://b.example\n\n";
    expect(toCreate({ ...emptyForm(PERSONA_ID), allowedOrigins }, NOW).allowedOrigins).toEqual([
      "https://a.example",
      "https://b.example",
    ]);
  });

  test("never and unlimited are null", () => {
    const body = toCreate({ ...emptyForm(PERSONA_ID), expiry: "never", isLimited: false }, NOW);
    expect([body.expiresAt, body.usageLimit]).toEqual([null, null]);
  });

  test("an untouched form changes nothing, not even the seconds of the expiry", () => {
    expect(toUpdate(formOf(LINK), LINK, NOW)).toEqual({});
  });

  test("only what differs is sent, so that nobody else's change is undone", () => {
    const form = { ...formOf(LINK), usageLimit: "6", enabled: false };
    expect(toUpdate(form, LINK, NOW)).toEqual({ usageLimit: 6, enabled: false });
    expect(toUpdate({ ...formOf(LINK), expiry: "never" }, LINK, NOW)).toEqual({ expiresAt: null });
    expect(toUpdate({ ...formOf(LINK), allowedOrigins: "" }, LINK, NOW)).toEqual({ allowedOrigins: [] });
  });
});
