/** The causes of a fault that have none themselves, one for each address where a host has several. */
export function innermostOf(fault: unknown, depth = 8): unknown[] {
  const { cause, errors = cause } = Object(fault) as Partial<AggregateError>;
  const inner = [errors ?? []].flat();
  // A chain of causes may be a ring.
  return depth && inner.length > 0 ? inner.flatMap((each) => innermostOf(each, depth - 1)) : [fault];
}
