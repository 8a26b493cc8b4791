// Loaded before a node's program (`node --import`): shifts its clock by CLOCK_SHIFT_MS, without touching the machine's.
const shiftMs = Number(process.env.CLOCK_SHIFT_MS);
const read = Date.now;
const now = () => read() + shiftMs;

globalThis.Date = new Proxy(Date, {
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, newTarget),
});
