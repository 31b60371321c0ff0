import type { Condition } from '../condition.ts';
import type { Check } from '../model.ts';
import type { Formula } from './formula.ts';
import type { Formulas } from './formulas.ts';
import { NearestRest } from './nearest-rest.ts';
import { wholeSums } from './sums.ts';
import type { Variable } from './variables.ts';

/** Returns a function that makes formulas about these variables of conditions on a check. */
export function translator(check: Check, variables: readonly Variable[], formulas: Formulas) {
  const whole = wholeSums(variables);
  const rest = check.nearest && NearestRest.of(check.nearest, variables);
  const isGiven = (question: string, holds: (given: string) => boolean): Formula =>
    formulas.any(
      variables.flatMap((variable, index) =>
        variable.question?.id === question
          ? [
              formulas.choice(
                index,
                variable.choices.map(({ given }) => given.some(([, answer]) => holds(answer))),
              ),
            ]
          : [],
      ),
    );
  const translate = (condition: Condition): Formula => {
    if ('all' in condition) return formulas.all(condition.all.map(translate));
    if ('any' in condition) return formulas.any(condition.any.map(translate));
    if ('not' in condition) return formulas.not(translate(condition.not));
    if ('of' in condition) return isGiven(condition.of, (given) => condition.is.includes(given));
    if ('number' in condition) {
      const { number, atLeast = -Infinity, atMost = Infinity } = condition;
      return isGiven(number, (given) => Number(given) >= atLeast && Number(given) <= atMost);
    }
    if ('nearest' in condition) {
      const profile = check.nearest?.profiles.findIndex(({ id }) => id === condition.nearest) ?? -1;
      return rest ? formulas.nearest(rest, profile, false) : formulas.false;
    }
    return formulas.atLeast(whole(condition.sum, condition.atLeast));
  };
  return translate;
}
