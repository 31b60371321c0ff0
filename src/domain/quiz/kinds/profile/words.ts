import { boundsInWords, combinedInWords, pointsFor } from '../../when.ts';
import { bandsOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "19 points or more in all and Reach is the weakest". */
export function whenInWords(quiz: Pick<Rules, 'dimensions' | 'bands'>, when: When): string {
  const nameOf = (id: string) => quiz.dimensions.find((one) => one.id === id)?.name ?? id;
  const bandName = (dimension: string, id: string) =>
    bandsOf(quiz, dimension).find((band) => band.id === id)?.name ?? id;
  return combinedInWords(when, ({ atLeast, atMost, weakest, strongest, points, percent, bands, nearest }) => [
    ...boundsInWords({ atLeast, atMost }, (many) => `you have ${many} ${pointsFor(many)} in all`),
    ...(weakest ? [`${weakest.map(nameOf).join(' or ')} is the weakest`] : []),
    ...(strongest ? [`${strongest.map(nameOf).join(' or ')} is the strongest`] : []),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (many) => `${nameOf(id)} has ${many} ${pointsFor(many)}`),
    ),
    ...Object.entries(percent ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (many) => `${nameOf(id)} has ${many.replace('fewer', 'less')} percent of its points`),
    ),
    ...Object.entries(bands ?? {}).map(
      ([id, ids]) => `${nameOf(id)} is ${ids.map((band) => `“${bandName(id, band)}”`).join(' or ')}`,
    ),
    ...(nearest ? [`you are nearest to ${nearest.map((id) => `“${id}”`).join(' or ')}`] : []),
  ]);
}
