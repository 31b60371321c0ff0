/** Compiles a quiz of any kind into the one form that deciding, proving and showing know. */
import type { Compiled } from './compiled.ts';
import { compile as profile } from './kinds/profile/compile.ts';
import { references as profileReferences } from './kinds/profile/references.ts';
import type { Rules as Profile } from './kinds/profile/rules.ts';
import { compile as questions } from './kinds/questions/compile.ts';
import { references as questionsReferences } from './kinds/questions/references.ts';
import type { Rules as Questions } from './kinds/questions/rules.ts';
import { compile as signs } from './kinds/signs/compile.ts';
import { references as signsReferences } from './kinds/signs/references.ts';
import type { Rules as Signs } from './kinds/signs/rules.ts';
import type { Problem } from './problems.ts';

/** The rules of a quiz, by its kind. "scale" is an older name of "profile". */
export interface RulesOf {
  signs: Signs;
  questions: Questions;
  profile: Profile;
  scale: Profile;
}

type Kind = keyof RulesOf;
type Rules<K extends Kind> = RulesOf[K] & { kind: K };
export type AnyRules = { [K in Kind]: Rules<K> }[Kind];

const compilers: { [K in Kind]: (quiz: RulesOf[K]) => Compiled } = { signs, questions, profile, scale: profile };
const referencing: { [K in Kind]: (quiz: RulesOf[K]) => Problem[] } = {
  signs: signsReferences,
  questions: questionsReferences,
  profile: profileReferences,
  scale: profileReferences,
};

/** Returns what a quiz compiles into. Its references are right (`referencesOf`). */
export const compileQuiz = <K extends Kind>(quiz: Rules<K>): Compiled => compilers[quiz.kind](quiz);

/** Returns a problem for each id in a quiz that names nothing or names two things, and for each rule left open. */
export const referencesOf = <K extends Kind>(quiz: Rules<K>): Problem[] => referencing[quiz.kind](quiz);
