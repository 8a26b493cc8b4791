import type {
  OperationId,
  OperationReplies,
  OperationReply,
  OperationRequest,
  Problem,
  ProblemCode,
  Schema,
  ShareLink,
} from "@share-links/types";
import type { Holds, Same } from "./equal.js";

export type Claims = [
  Holds<Same<Schema<"ShareLink">, ShareLink>>,
  Holds<Same<ShareLink["usageLimit"], number | null>>,
  Holds<Same<ShareLink["expiresAt"], string | null>>,
  Holds<Same<ShareLink["type"], "LINK" | "PLAYER_EMBED" | "ORB_EMBED">>,
  Holds<Same<OperationReply<"createShareLink">, ShareLink>>,
  Holds<Same<OperationReplies<"getShareLink">[404], Problem>>,
  Holds<Same<OperationRequest<"getShareLink">["path"]["id"], string>>,
  // @ts-expect-error a plain link has no personaId
  ShareLink["personaId"],
  // @ts-expect-error no such schema
  Schema<"Nothing">,
];

export const operation: OperationId = "createShareLink";
// @ts-expect-error no such operation
export const mislaid: OperationId = "mislayShareLink";
// @ts-expect-error no such code
export const code: ProblemCode = "fine";
// @ts-expect-error an optional field must be left out instead of undefined
export const body: Schema<"CreateShareLink"> = { personaId: "", usageLimit: undefined };
export const isSpent = (link: ShareLink): boolean => link.usageLimit !== null && link.usageCount >= link.usageLimit;
