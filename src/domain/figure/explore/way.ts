import type { Figure } from '../schema.ts';

type Line = Figure['lines'][number];

/** The choices of a reader in a figure: the id of the one who can say yes, and ids of those with whom "you" talk as well. */
export interface ExploreState {
  decides: string;
  talks: readonly string[];
}

/** A line that the request takes, or tries to; the round says after how many lines, 1 for the first. */
export interface Step extends Pick<Line, 'from' | 'to'> {
  round: number;
}

/** Where the request goes no further: at the one who decides, below the ceiling, or at one with nobody to pass it on to. */
export interface End {
  why: 'decides' | 'ceiling' | 'nobody';
  at: string;
  /** Nobody for an end at "you". */
  from: string | undefined;
}

/** The way of a request: whether the one who decides hears of it, by which lines, whom it reaches, where it ends. */
export type Way = { steps: readonly Step[]; reached: readonly string[]; ends: readonly End[] } & (
  { kind: 'heard' } | { kind: 'stopped' }
);

/** A figure’s people, as far as a request cares. */
export interface People {
  people: readonly Pick<Figure['people'][number], 'id' | 'says'>[];
}
type Lines = Pick<Figure, 'lines'>;

/** Returns the id of the reader in a figure, from whom the request goes out. */
export const sender = ({ people }: People) => people.find(({ says }) => says === 'you')?.id ?? '';

/** Returns the conversations between the reader and `talks`. */
const talksWith = (figure: People, talks: readonly string[]): Line[] =>
  talks.map((to) => ({ from: sender(figure), to, kind: 'talk' }));

/** Returns the lines of a figure, and after them those that a reader may add. */
export const everyLine = (figure: People & Pick<Figure, 'lines' | 'explore'>): Line[] => [
  ...figure.lines,
  ...talksWith(figure, figure.explore?.talks ?? []),
];

/**
 * Returns the way of a request. It begins at "you" and follows every line from where the line begins. The one who
 * decides answers it and passes it on to nobody; no "stopped" line is passed. It comes to nobody twice, and everyone has
 * it by as few lines as can be, of equally short ways by the line that is written first.
 */
export function wayOf(figure: People & Lines, { decides, talks }: ExploreState): Way {
  const start = sender(figure);
  const lines = [...figure.lines, ...talksWith(figure, talks)];
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  const steps: Step[] = [];
  const ends: End[] = [];

  let holders = [start];
  for (let round = 1; holders.length > 0; round++) {
    const next: string[] = [];
    for (const at of holders) {
      const from = cameFrom.get(at);
      if (at === decides) {
        ends.push({ why: 'decides', at, from });
        continue;
      }
      const onward = lines.filter((line) => line.from === at);
      if (onward.length === 0) ends.push({ why: 'nobody', at, from });
      if (onward.some(({ kind }) => kind === 'stopped')) ends.push({ why: 'ceiling', at, from });
      for (const { kind, to } of onward) {
        steps.push({ from: at, to, round });
        if (kind === 'stopped' || cameFrom.has(to)) continue;
        cameFrom.set(to, at);
        next.push(to);
      }
    }
    holders = next;
  }

  const way = { steps, ends, reached: [...cameFrom.keys()].slice(1) };
  return ends.some(({ why }) => why === 'decides') ? { kind: 'heard', ...way } : { kind: 'stopped', ...way };
}
