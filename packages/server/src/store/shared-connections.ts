/** A connection that several reads share. */
interface Connection {
  release(broken?: Error | boolean): void;
  /** The driver's own: its types leave it out. */
  readonly connection?: { readonly stream?: { cork(): void; uncork(): void } };
}

/** A connection that is borrowed from the pool while it has reads. */
interface Loan<Lent extends Connection> {
  readonly lent: Promise<Lent>;
  underWay: number;
  broken: Error | undefined;
  isCorked: boolean;
}

/** The source of the connections, and how many reads may share one before the next read takes another. */
export interface SharingOptions<Lent extends Connection> {
  connect(): Promise<Lent>;
  mostConnections: number;
  depth: number;
  /** Whether an error means that the connection can't be used any more. */
  isLost(error: unknown): boolean;
}

/**
 * Runs reads on few connections. A read is sent without waiting for earlier answers. All reads of one turn of the event loop
 * are sent together, because a system call for each of them would cost more than everything else.
 */
export function shareConnections<Lent extends Connection>({
  connect,
  mostConnections,
  depth,
  isLost,
}: SharingOptions<Lent>): <Result>(read: (connection: Lent) => Promise<Result>) => Promise<Result> {
  const loans: Loan<Lent>[] = [];

  function choose(): Loan<Lent> {
    const [first, ...others] = loans;
    const least = first && others.reduce((best, each) => (each.underWay < best.underWay ? each : best), first);
    if (least && (least.underWay < depth || loans.length >= mostConnections)) return least;
    const loan: Loan<Lent> = { lent: connect(), underWay: 0, broken: undefined, isCorked: false };
    loans.push(loan);
    return loan;
  }

  function forget(loan: Loan<Lent>): void {
    const place = loans.indexOf(loan);
    if (place !== -1) loans.splice(place, 1);
  }

  async function giveBack(loan: Loan<Lent>): Promise<void> {
    forget(loan);
    const connection = await loan.lent.catch(() => undefined);
    connection?.release(loan.broken);
  }

  return async (read) => {
    const loan = choose();
    loan.underWay++;
    try {
      const connection = await loan.lent;
      sendTogether(loan, connection);
      return await read(connection);
    } catch (error) {
      if (isLost(error)) {
        loan.broken = error as Error;
        // The next read begins on another connection.
        forget(loan);
      }
      throw error;
    } finally {
      loan.underWay--;
      if (loan.underWay === 0) await giveBack(loan);
    }
  };
}

function sendTogether(loan: Loan<Connection>, { connection }: Connection): void {
  const stream = connection?.stream;
  if (!stream || loan.isCorked) return;
  loan.isCorked = true;
  stream.cork();
  setImmediate(() => {
    loan.isCorked = false;
    stream.uncork();
  });
}
