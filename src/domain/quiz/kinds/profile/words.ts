import * as say from '#words/conditions.ts';
import { boundsInWords, combinedInWords } from '../../when.ts';
import { bandsOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "19 points or more in all and Reach is the weakest". */
export function whenInWords(quiz: Pick<Rules, 'dimensions' | 'bands'>, when: When): string {
  const nameOf = (id: string) => quiz.dimensions.find((one) => one.id === id)?.name ?? id;
  const bandName = (dimension: string, id: string) =>
    bandsOf(quiz, dimension).find((band) => band.id === id)?.name ?? id;
  return combinedInWords(when, ({ atLeast, atMost, weakest, strongest, points, percent, bands, nearest }) => [
    ...boundsInWords({ atLeast, atMost }, say.pointsInAll),
    ...(weakest ? [say.isWeakest(weakest.map(nameOf))] : []),
    ...(strongest ? [say.isStrongest(strongest.map(nameOf))] : []),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (bound) => say.hasPoints(nameOf(id), bound)),
    ),
    ...Object.entries(percent ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (bound) => say.hasPercent(nameOf(id), bound)),
    ),
    ...Object.entries(bands ?? {}).map(([id, ids]) =>
      say.isInBand(
        nameOf(id),
        ids.map((band) => bandName(id, band)),
      ),
    ),
    ...(nearest ? [say.isNearestTo(nearest)] : []),
  ]);
}
