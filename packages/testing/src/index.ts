export { createEmulator } from "./create-emulator.ts";
export {
  type Duration,
  type Emulator,
  type EmulatorClock,
  type EmulatorOptions,
  type EmulatorWebhooks,
  type Fault,
  type HttpNamespace,
  type Moment,
  type NewWebhook,
  type OpenPort,
  type RecordedRequest,
  type Seed,
  type SentEvent,
  type Snapshot,
  UseRefused,
} from "./emulator.ts";
export { parseSeed, readSeed } from "./read-seed.ts";
