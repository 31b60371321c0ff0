import { nearestTo, percentOf } from '../decide.ts';
import type { Nearest } from '../model.ts';
import type { Variable } from './variables.ts';

/** The points so far towards the nearest profile, with what can still come. */
export class NearestRest {
  readonly key: string;

  /** The first variable that still gives points. */
  readonly variable: number;
  private readonly nearest: Nearest;
  private readonly rest: readonly Rest[];
  private readonly sums: readonly number[];

  private constructor(nearest: Nearest, rest: readonly Rest[], variable: number, sums: readonly number[]) {
    this.nearest = nearest;
    this.rest = rest;
    this.variable = variable;
    this.sums = sums;
    this.key = `${variable} ${sums.join()}`;
  }

  /** Returns the beginning, before anything is decided. */
  static of(nearest: Nearest, variables: readonly Variable[]): NearestRest {
    const rest: Rest[] = [];
    let after: Rest = {
      variable: Infinity,
      adds: [],
      least: nearest.scores.map(() => 0),
      most: nearest.scores.map(() => 0),
    };
    rest[variables.length] = after;
    for (let variable = variables.length - 1; variable >= 0; variable--) {
      const adds = (variables[variable]?.choices ?? []).map(({ gives }) =>
        nearest.scores.map(({ id }) => gives[id] ?? 0),
      );
      if (adds.some((points) => points.some((point) => point !== 0))) {
        const bound = (pick: (...points: number[]) => number, so: readonly number[]) =>
          so.map(
            (points, score) => points + pick(...adds.slice(variables[variable]?.from).map((own) => own[score] ?? 0)),
          );
        after = { variable, adds, least: bound(Math.min, after.least), most: bound(Math.max, after.most) };
      }
      rest[variable] = after;
    }
    return new NearestRest(
      nearest,
      rest,
      rest[0]?.variable ?? Infinity,
      nearest.scores.map(() => 0),
    );
  }

  after(choice: number): NearestRest {
    const adds = this.rest[this.variable]?.adds[choice] ?? [];
    const sums = this.sums.map((points, score) => points + (adds[score] ?? 0));
    return new NearestRest(this.nearest, this.rest, this.rest[this.variable + 1]?.variable ?? Infinity, sums);
  }

  /** Returns whether the profile is the nearest whatever comes; undefined while that is open. */
  settles(profile: number): boolean | undefined {
    const { scores, profiles } = this.nearest;
    const own = profiles[profile];
    if (!own) return false;
    if (this.variable === Infinity) {
      const sums = Object.fromEntries(scores.map(({ id }, index) => [id, this.sums[index] ?? 0]));
      return nearestTo(this.nearest, sums).includes(own.id);
    }
    const rest = this.rest[this.variable];
    // Below the first power a distance is no longer monotone between two profiles.
    if (!rest || scores.some(({ power }) => power < 1)) return undefined;
    let surely = true;
    for (const other of profiles) {
      if (other === own) continue;
      // How much farther the other is, at least and at most.
      let [least, most] = [0, 0];
      scores.forEach(({ min, max, power }, index) => {
        const ends = [rest.least, rest.most].map((more) => {
          const percent = percentOf({ min, max }, (this.sums[index] ?? 0) + (more[index] ?? 0));
          const at = this.nearest.decimals === undefined ? percent : Number(percent.toFixed(this.nearest.decimals));
          return Math.abs((other.at[index] ?? 0) - at) ** power - Math.abs((own.at[index] ?? 0) - at) ** power;
        });
        least += Math.min(...ends);
        most += Math.max(...ends);
      });
      if (most < -1e-6) return false;
      if (least < 1e-6) surely = false;
    }
    return surely ? true : undefined;
  }
}

interface Rest {
  variable: number;
  /** Points by score, for each choice of the variable. */
  adds: readonly (readonly number[])[];
  least: readonly number[];
  most: readonly number[];
}
