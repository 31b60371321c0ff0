export const pointsOf = (points: number, most: number) => `${points} von ${most} ${most === 1 ? 'Punkt' : 'Punkten'}`;
export const percent = (share: number) => `${share} Prozent`;
export const ties = {
  earlier: 'Bei Gleichstand zählt, was in der Liste zuerst kommt.',
  every: 'Bei Gleichstand zählt beides.',
  none: 'Bei Gleichstand zählt keines von beiden.',
};
