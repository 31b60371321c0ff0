import * as say from '#words/condition.ts';
import { amountsIn, combinedInWords } from '../../when.ts';
import { bandsOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "19 points or more in all and Reach is the weakest". */
export function whenInWords(quiz: Pick<Rules, 'dimensions' | 'bands'>, when: When): string {
  const nameOf = (id: string) => quiz.dimensions.find((one) => one.id === id)?.name ?? id;
  const bandName = (dimension: string, id: string) =>
    bandsOf(quiz, dimension).find((band) => band.id === id)?.name ?? id;
  return combinedInWords(when, ({ atLeast, atMost, weakest, strongest, points, percent, bands, nearest }) => [
    ...amountsIn({ atLeast, atMost }).map(say.pointsInAll),
    ...(weakest ? [say.weakest(weakest.map(nameOf))] : []),
    ...(strongest ? [say.strongest(strongest.map(nameOf))] : []),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      amountsIn(bounds).map((many) => say.hasPoints(nameOf(id), many)),
    ),
    ...Object.entries(percent ?? {}).flatMap(([id, bounds]) =>
      amountsIn(bounds).map((many) => say.hasPercent(nameOf(id), many)),
    ),
    ...Object.entries(bands ?? {}).map(([id, ids]) =>
      say.inBand(
        nameOf(id),
        ids.map((band) => bandName(id, band)),
      ),
    ),
    ...(nearest ? [say.nearestTo(nearest)] : []),
  ]);
}
