import { type CharSet, JS } from "refa";

type Part = ReturnType<JS.Parser["parse"]>["expression"]["alternatives"][number]["elements"][number];

/** A part of a pattern as an automaton of its characters, with those that it may begin and end with. */
interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

/** If a pattern has more characters than this, they are not compared pair by pair. */
const MOST_CHARACTERS = 60;
/** The most copies for a counted repetition. One with a higher count is treated as unlimited. */
const MOST_COPIES = 8;

const EMPTY: Fragment = { first: [], last: [], isNullable: true };

/**
 * Whether a pattern, like `^(a|aa)+$`, can match a text in a number of ways that doubles with each character, and then fail. That is the
 * case if two different paths through a repetition lead from a character back to itself with the same text (exponential ambiguity of an automaton).
 */
export function isAmbiguous(pattern: RegExp): boolean {
  const characters: CharSet[] = [];
  const next = new Map<string, number>();
  const follow: number[][] = [];
  // Lookarounds and backreferences have no characters of their own.
  const options = { assertions: "unknown", backreferences: "unknown", maxNodes: Number.POSITIVE_INFINITY } as const;
  const { expression } = JS.Parser.fromLiteral(pattern).parse(options);
  const whole = alternation(expression.alternatives);
  if (characters.length > MOST_CHARACTERS) return false;
  // If a repetition may end the pattern and no assertion can fail, the engine takes the first path.
  const cannotFail = !/\$|\(\?<?[=!]|\\[bB]/.test(pattern.source);
  const mayEnd = (at: number) => cannotFail && whole.last.some((end) => reaches(at, end) && reaches(end, at));
  return characters.some((_, start) => leadsBackTwice(start) && !mayEnd(start));

  function alternation(alternatives: readonly { readonly elements: readonly Part[] }[]): Fragment {
    const all = alternatives.map(({ elements }) => elements.map(fragmentOf).reduce(joined, EMPTY));
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      isNullable: all.some(({ isNullable }) => isNullable),
    };
  }

  function fragmentOf(part: Part): Fragment {
    if (part.type === "CharacterClass") {
      follow.push([]);
      const at = characters.push(part.characters) - 1;
      return { first: [at], last: [at], isNullable: false };
    }
    if (part.type === "Alternation") return alternation(part.alternatives);
    return part.type === "Quantifier" ? repeated(part.alternatives, part.min, part.max) : EMPTY;
  }

  function repeated(alternatives: Parameters<typeof alternation>[0], min: number, max: number): Fragment {
    const isOpen = max > MOST_COPIES && min !== max;
    const copies = Math.min(MOST_COPIES, isOpen ? Math.max(1, min) : max);
    const all = Array.from({ length: copies }, () => alternation(alternatives));
    for (const [index, one] of all.entries()) connect(all[index - 1]?.last ?? [], one.first);
    const end = all.at(-1);
    if (isOpen && end !== undefined) connect(end.last, end.first);
    return {
      first: all[0]?.first ?? [],
      last: all.slice(Math.max(0, Math.min(min, copies) - 1)).flatMap(({ last }) => last),
      isNullable: min === 0 || all.every(({ isNullable }) => isNullable),
    };
  }

  function joined(a: Fragment, b: Fragment): Fragment {
    connect(a.last, b.first);
    return {
      first: a.isNullable ? [...a.first, ...b.first] : a.first,
      last: b.isNullable ? [...a.last, ...b.last] : b.last,
      isNullable: a.isNullable && b.isNullable,
    };
  }

  function connect(from: readonly number[], to: readonly number[]): void {
    for (const a of from)
      for (const b of to) {
        next.set(`${a} ${b}`, (next.get(`${a} ${b}`) ?? 0) + 1);
        if (!follow[a]?.includes(b)) follow[a]?.push(b);
      }
  }

  /** Whether two different paths with the same text lead from a character back to itself. */
  function leadsBackTwice(start: number): boolean {
    const seen = new Set<string>();
    const waiting: (readonly [a: number, b: number, hasParted: boolean])[] = [[start, start, false]];
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      const [a, b, hasParted] = pair;
      for (const nextA of follow[a] ?? [])
        for (const nextB of follow[b] ?? []) {
          const isTwofold = a === b && nextA === nextB && (next.get(`${a} ${nextA}`) ?? 0) > 1;
          const parted = hasParted || nextA !== nextB || isTwofold;
          if (!overlap(nextA, nextB)) continue;
          if (parted && nextA === start && nextB === start) return true;
          const key = `${nextA} ${nextB} ${parted}`;
          if (seen.has(key)) continue;
          seen.add(key);
          waiting.push([nextA, nextB, parted]);
        }
    }
    return false;
  }

  function reaches(from: number, to: number): boolean {
    const seen = new Set(follow[from]);
    // Iteration over a set includes members that are added meanwhile.
    for (const at of seen) for (const each of follow[at] ?? []) seen.add(each);
    return seen.has(to);
  }

  function overlap(a: number, b: number): boolean {
    const [one, other] = [characters[a], characters[b]];
    return a === b || (one !== undefined && other !== undefined && !one.isDisjointWith(other));
  }
}
