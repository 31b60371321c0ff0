/** The planner's sentences about a person, and why the rule picks whom it picks. */
import { agoIn } from '../plural.ts';
import { language } from './language.ts';

const list = new Intl.ListFormat(language);
const ago = agoIn(language);

/** Names of decisions, in a sentence: "budget and headcount". */
export const decisionsIn = (names: string[]) => list.format(names.map((name) => name.toLowerCase()));

/** A combination of influence and closeness; `strategy` completes the sentence. */
export const combination = (isInfluential: boolean, isClose: boolean, strategy: string) =>
  `${isInfluential ? 'High' : 'Low'} influence, ${isClose ? 'high' : 'low'} closeness: ${strategy}.`;

export const canDecide = (decisions: string) => `Can decide or open: ${decisions}.`;
export const introduction = (from: string) => `An introduction could come from: ${from}.`;
export const startsHere = 'Start here.';

export const neverSpoke = 'You’ve never spoken one to one.';
export const spokeOn = (day: string) => `You last spoke on ${day}.`;
export const spokeLately = 'You last spoke in the last two weeks.';
export const spokeAgo = (count: number, unit: 'week' | 'month' | 'year') => `You last spoke ${ago(count, unit)}.`;

export const noPeople = 'Put the first person on your list, and this place tells you where to begin.';
export const nobodyInfluential =
  'Nobody on your list has an influence of 4 or 5. Widen the net: ask a team leader in another area whom they would add.';
export const hereItChangesMost = (influence: number, closeness: number) =>
  `Their influence is ${influence} of 5 and your closeness is ${closeness} of 5, so this is where a first step changes most.`;
/** A sentence about when they last spoke follows. */
export const closeToAll =
  'You are close to everyone on your list who has high influence, so the rule looks at how long ago you spoke.';

/** By which criterion this person is ahead of `next`. */
export const because = {
  influence: (next: string) => `They have more influence than ${next}, who comes next.`,
  need: (next: string) => `Unlike ${next}, they decide what your team needs next.`,
  closeness: (next: string) => `${next} has as much influence, and you know each other better already.`,
  introduction: (next: string) => `Unlike ${next}, they can be reached through someone who would introduce you.`,
  silence: (next: string) => `It’s longer since you spoke with them than with ${next}.`,
  order: (next: string) => `${next} would do as well. This one stands first on your list.`,
};

/** The reason for the rule's choice follows. */
export const choseOther = (chosen: string, ruled: string) => `You chose ${chosen}. By the rule it would be ${ruled}.`;
