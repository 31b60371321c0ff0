import type { Explore } from './schema.ts';
import type { ExploreState, People } from './way.ts';

/** Returns the state in which a figure is drawn: its own one who decides, and no conversation added. */
export const stillState = ({ people }: People): ExploreState => ({
  decides: people.find(({ says }) => says === 'yes')?.id ?? '',
  talks: [],
});

/** Returns every state into which a reader can bring a figure. */
export const statesOf = ({ decides, talks }: Pick<Explore, 'decides' | 'talks'>): ExploreState[] =>
  decides.flatMap((one) =>
    talks
      .reduce<string[][]>((chosen, talk) => [...chosen, ...chosen.map((before) => [...before, talk])], [[]])
      .map((chosen) => ({ decides: one, talks: chosen })),
  );
