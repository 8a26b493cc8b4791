import type { OperationId } from "@share-links/types";
import type { Author, Context } from "../context.ts";
import type { Row, Sql, Statement, Work } from "../store/sql.ts";
import { type CreatedReply, makeOnce } from "./idempotency.ts";
import type { Operation, Parts } from "./operation.ts";

/** Carries out an operation, with the database and with what the operation needs besides. */
type CarryOut<In, Needed, Answer> = (input: In, context: Needed & { sql: Sql }) => Promise<Answer>;

/** For an operation that only reads. Each statement runs by itself, so two of them may see two different states. */
export function read<In, Needed, Answer>(operation: Operation<In, Needed, Answer>): CarryOut<In, Needed, Answer> {
  return async (input, context) => runEach(operation(input, context), (statement) => context.sql.read(statement));
}

/** Like `read`, but first writes the uncounted uses that are still in memory, so that the operation sees them. */
export function readWithUncountedUses<In, Needed extends Pick<Context, "uncountedUses">, Answer>(
  operation: Operation<In, Needed, Answer>,
): CarryOut<In, Needed, Answer> {
  const carryOut = read(operation);
  return async (input, context) => {
    await context.uncountedUses.flush();
    return carryOut(input, context);
  };
}

/** For an operation that writes: all its statements run in one transaction. If it is refused, nothing is kept. */
export function write<In, Needed, Answer>(operation: Operation<In, Needed, Answer>): CarryOut<In, Needed, Answer> {
  return async (input, context) => inTransaction(context.sql, () => operation(input, context));
}

/** For an operation in several parts. Each part is committed before the next one begins, so that other writers get their turn. */
export function writeInParts<In, Needed, Answer>(
  operation: (input: In, tools: Needed) => Parts<Answer>,
): CarryOut<In, Needed, Answer> {
  return async (input, context) => {
    const { sql } = context;
    const parts = operation(input, context);
    let step = parts.next();
    while (!step.done) {
      const part = step.value;
      if ("elsewhere" in part) step = parts.next(await part.elsewhere());
      else step = parts.next(await (typeof part === "function" ? sql.write(part) : runAlone(sql, part)));
    }
    return step.value;
  };
}

/** Like `write`, for work that may take minutes: on a connection of its own, and without a time limit. */
export function longWrite<In, Needed, Answer>(operation: Operation<In, Needed, Answer>): CarryOut<In, Needed, Answer> {
  return (input, context) => context.sql.session("writing", (session) => session.run(() => operation(input, context)));
}

/**
 * Like `write`, for an operation that needs no transaction on PostgreSQL, because each of its statements is complete in itself.
 * That saves two round trips. On SQLite it is one unit of work like any other.
 */
export function writeByStatement<In, Needed, Answer>(
  operation: Operation<In, Needed, Answer>,
): CarryOut<In, Needed, Answer> {
  return async (input, context) => {
    const { sql } = context;
    if (sql.dialect === "sqlite") return inTransaction(sql, () => operation(input, context));
    return runEach(operation(input, context), (statement) => runAlone(sql, statement));
  };
}

/** Chooses between two ways of carrying an operation out, by what this service has. */
export function either<In, First, Second, Answer>(
  isFirst: (context: Context) => boolean,
  first: CarryOut<In, First, Answer>,
  second: CarryOut<In, Second, Answer>,
): CarryOut<In, First & Second & Context, Answer> {
  return (input, context) => (isFirst(context) ? first(input, context) : second(input, context));
}

function runAlone(sql: Sql, statement: Statement): Promise<object[]> {
  return isRead(statement) ? sql.read(statement) : sql.run(statement);
}

const SELECT = /^\s*SELECT\b/;
const LOCK = /\bFOR (NO KEY UPDATE|UPDATE|KEY SHARE|SHARE)\b/;

function isRead({ text }: Statement): boolean {
  if (!SELECT.test(text)) return false;
  if (LOCK.test(text))
    throw new Error(`Without a transaction this locks nothing: ${text}. Carry the operation out with write.`);
  return true;
}

/**
 * Like `write`, for an operation that creates something and takes an idempotency key: a repeated request with the key
 * creates nothing and gets the first reply again, marked with `Idempotent-Replayed`. Two requests are the same if `canonical`
 * returns the same content for them; it brings every value into its canonical form.
 */
export function create<Id extends OperationId, In, Needed, Body extends object>(
  operationId: Id,
  operation: Operation<In, Needed, CreatedReply<Body>>,
  canonical: (input: In) => object,
): Creating<In, Needed, Body> & { operationId: Id } {
  const carryOut: Creating<In, Needed, Body> = async (input, context) => {
    const key = input.header?.["idempotency-key"];
    const make = () => operation(input, context);
    if (key === undefined) return inTransaction(context.sql, make);
    const request = { operationId, key, content: canonical(input) };
    return inTransaction(context.sql, () => makeOnce(context, request, make));
  };
  return Object.assign(carryOut, { operationId });
}

/** For an operation that doesn't need the database, such as the service's own documents. */
export function withoutDatabase<In, Needed, Answer>(
  operation: (input: In, context: Needed) => Promise<Answer>,
): (input: In, context: Needed) => Promise<Answer> {
  return operation;
}

type Creating<In, Needed, Body extends object> = CarryOut<
  In & WithKey,
  Needed & { author: Author } & Pick<Context, "vault">,
  CreatedReply<Body>
>;

interface WithKey {
  header?: { "idempotency-key"?: string | undefined };
}

async function runEach<Result>(work: Work<Result>, run: (statement: Statement) => Promise<object[]>): Promise<Result> {
  let step = work.next();
  while (!step.done) step = work.next((await run(step.value)) as Row[]);
  return step.value;
}

/** Begins the work before the transaction, so that a request that is refused without reading the database doesn't wait for one. */
function inTransaction<Result>(sql: Sql, begin: () => Work<Result>): Promise<Result> {
  const work = begin();
  const first = work.next();
  let isBegun = true;
  return sql.write(() => {
    // A transaction that lost a race is run again from its beginning.
    if (!isBegun) return begin();
    isBegun = false;
    return continued(work, first);
  });
}

/** Continues a work after its first step. This is not a generator, because each further generator costs time at every statement. */
function continued<Result>(work: Work<Result>, first: IteratorResult<Statement, Result>): Work<Result> {
  let step: typeof first | undefined = first;
  return {
    next(found: Row[]) {
      const next = step ?? work.next(found);
      step = undefined;
      return next;
    },
    return: (result) => work.return(result),
    throw: (error) => work.throw(error),
    [Symbol.iterator]() {
      return this;
    },
    [Symbol.dispose]: () => work[Symbol.dispose](),
  };
}
