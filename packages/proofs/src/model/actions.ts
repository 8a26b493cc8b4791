import fc from "fast-check";

/** What is set of a link by one call; an expiry is well before or well after any test. */
export interface Settings {
  readonly type?: "LINK" | "PLAYER_EMBED";
  readonly usageLimit?: number | null;
  readonly expiry?: "past" | "future" | "never";
  readonly enabled?: boolean;
  readonly allowAllOrigins?: boolean;
  readonly isPrimary?: boolean;
}

/** One call; personas and links go by numbers of the test's own. */
export type Action =
  | { readonly do: "createPersona" | "updatePersona"; readonly persona: number; readonly name: string }
  | { readonly do: "getPersona" | "deletePersona"; readonly persona: number }
  | { readonly do: "listPersonas" }
  | { readonly do: "createShareLink"; readonly link: number; readonly persona: number; readonly usageLimit?: number }
  | {
      readonly do: "createManagedShareLink";
      readonly link: number;
      readonly persona: number;
      readonly settings: Settings;
    }
  | { readonly do: "getShareLink" | "getManagedShareLink" | "deleteShareLink"; readonly link: number }
  | { readonly do: "updateShareLink"; readonly link: number; readonly usageLimit?: number; readonly isRenewed: boolean }
  | { readonly do: "updateManagedShareLink"; readonly link: number; readonly settings: Settings }
  | { readonly do: "listShareLinks" | "listManagedShareLinks"; readonly persona: number }
  | { readonly do: "createRedemption"; readonly link: number; readonly key?: string };

/** The personas that a test speaks of: so few that calls meet. */
export const PERSONAS = 2;

const persona = fc.nat(PERSONAS - 1);
const limit = fc.integer({ min: 1, max: 3 });
const settings: fc.Arbitrary<Settings> = fc.record(
  {
    type: fc.constantFrom("LINK" as const, "PLAYER_EMBED" as const),
    usageLimit: fc.option(limit),
    expiry: fc.constantFrom("past" as const, "future" as const, "never" as const),
    enabled: fc.boolean(),
    allowAllOrigins: fc.boolean(),
    isPrimary: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Calls of every kind on links below `links`; those that make one give it a number from `first` on, which others do not know. */
export function actionsOf(links: number, first: number): fc.Arbitrary<Action> {
  const link = fc.nat(links - 1);
  const fresh = fc.nat(links - 1).map((number) => first + number);
  const is = <Name extends string>(name: Name) => fc.constant(name);
  const redemption = fc.record(
    { do: is("createRedemption"), link, key: fc.constantFrom("a", "b") },
    { requiredKeys: ["do", "link"] },
  );
  return fc.oneof(
    fc.record({
      do: fc.constantFrom("createPersona", "updatePersona"),
      persona,
      name: fc.constantFrom("Ada", "Grace"),
    }),
    fc.record({ do: fc.constantFrom("getPersona", "deletePersona"), persona }),
    fc.record({ do: is("listPersonas") }),
    fc.record(
      { do: is("createShareLink"), link: fresh, persona, usageLimit: limit },
      { requiredKeys: ["do", "link", "persona"] },
    ),
    fc.record({ do: is("createManagedShareLink"), link: fresh, persona, settings }),
    fc.record({ do: fc.constantFrom("getShareLink", "getManagedShareLink", "deleteShareLink"), link }),
    fc.record(
      { do: is("updateShareLink"), link, usageLimit: limit, isRenewed: fc.boolean() },
      { requiredKeys: ["do", "link", "isRenewed"] },
    ),
    { weight: 2, arbitrary: fc.record({ do: is("updateManagedShareLink"), link, settings }) },
    fc.record({ do: fc.constantFrom("listShareLinks", "listManagedShareLinks"), persona }),
    { weight: 4, arbitrary: redemption },
  ) as fc.Arbitrary<Action>;
}
