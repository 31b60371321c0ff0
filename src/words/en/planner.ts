/** The planner: its list, its map and where to start. Its sentences are in planner-sentences.ts. */

export const somebody = 'Somebody';
export const influence = 'Influence';
export const closeness = 'Closeness';

/** Things that a person can decide or open for a team. */
export const decisionNames = {
  budget: 'Budget',
  headcount: 'Headcount',
  priorities: 'Priorities',
  introductions: 'Introductions',
  advice: 'Advice',
};

// The list.
export const yourPeople = 'Your people';
export const anotherQuestion = 'Another question';
export const choose = 'Choose …';
export const addToList = 'Add to my list';
export const tryExample = 'Try it with made-up people';
export const exampleShown = 'These people are made up.';
export const isOnList = (name: string) => `${name} is on your list.`;
export const fullList = (most: number) =>
  `The list has room for ${most} people. Delete someone before you add another.`;
export const decidesOrOpens = 'What they can decide, or open for you';
export const lastSpokeHint = 'A guess will do. Leave it empty if you’ve never spoken one to one.';
export const notes = 'Notes';
export const moveUp = (name: string) => `Move ${name} up`;
export const moveDown = (name: string) => `Move ${name} down`;
export const deletePerson = (name: string) => `Delete ${name}`;
export const isAtPlace = (name: string, place: number, of: number) => `${name} is number ${place} of ${of}.`;

// The map.
export const yourMap = 'Your map';
export const mapOf = (people: number) =>
  `A map of ${people === 1 ? 'one person' : `${people} people`}, influence upward and closeness to the right. Your list and the table below say the same.`;
export const mapKey = (hasStart: boolean) =>
  `Upward: influence. To the right: closeness. Filled circles stand above the line for high influence${hasStart ? ', and the ringed one is where to start' : ''}.`;
export const printForWall = 'Print it for the wall';
export const notLoaded = 'What this needs could not be loaded. You may be offline.';
export const sameAsTable = 'The same as a table';
export const listAsTable = 'Your list as a table';
export const tableHead = {
  who: 'Who',
  decides: 'Decides or opens',
  introduction: 'Introduction',
  lastSpoke: 'Last spoke',
};
export const never = 'never';

// Where to start.
export const startHere = 'Start here';
export const startWith = (name: string) => `Start here: ${name}`;
export const need = 'What my team will need next';
export const unknownNeed = 'I can’t say yet';
export const planFor = 'Whom I plan for';
export const byTheRule = (name: string) => `${name}, by the rule`;
export const nobodyYet = 'Nobody yet';
export const whySomeoneElse = 'Why I plan for someone else';
export const whySomeoneElseHint = 'If the reason is “I’d rather not”, keep the person and make the first step smaller.';

export const yourPlanFor = (name: string) => `Your plan for ${name}`;
