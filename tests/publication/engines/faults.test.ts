import { it } from 'vitest';
import { faults, type FaultName } from '../../engines/faults.ts';
import { inEachEngine } from '../../engines/in-each-engine.ts';
import { promisesOf, type PromiseName } from './promises.ts';

const alive: PromiseName[] = [
  'every text can be read',
  'two ticked signs show their one outcome',
  'the planner takes a person',
  'search finds and opens',
];
const scriptless: PromiseName[] = [
  'every text can be read',
  'two ticked signs show their one outcome',
  'the planner’s questions are there in its place',
  'nothing is shown that does nothing',
];

const lostSearch: PromiseName[] = ['search says that it is lost, and finds when it is asked again'];
const slowSearch: PromiseName[] = ['search says that it is slow, and finds when it is asked again'];
const partOfSearch: PromiseName[] = [
  'search shows what came, says that some did not, and finds it when it is asked again',
];

/** Fault × what holds all the same. Each line is tried in every engine. */
const table: Record<FaultName, PromiseName[]> = {
  'nothing is wrong': [
    ...alive,
    'what isn’t there is not found',
    'search passes over a topic that there isn’t, and says so',
  ],
  'the engine lacks what came after 2022': alive,
  'storage is refused': [...alive, 'a ticked step says where it is not kept'],
  'storage is full': [...alive, 'a ticked step says where it is not kept'],
  'no script runs': scriptless,
  'every script is lost': scriptless,
  'every script is cut': scriptless,
  'every script is replaced by a sign-in page': scriptless,
  'the self-check’s script is lost': ['two ticked signs show their one outcome'],
  'the self-check’s script hangs': ['two ticked signs show their one outcome'],
  'the planner’s script is lost': ['the planner’s questions are there in its place'],
  'the rules of the outcomes are lost': ['every text can be read'],
  'every style sheet is lost': ['every text can be read', 'every outcome is there, each with its condition'],
  'every typeface is lost': ['every text can be read'],
  'search’s own script is lost': ['the key for search stays on the page and says so'],
  'search’s own script hangs': ['the key for search stays on the page and says so'],
  'the script of the index is lost': lostSearch,
  'the entry of the index is lost': lostSearch,
  'the entry of the index is a sign-in page': lostSearch,
  'the engine of the index is cut': lostSearch,
  'the words of the index are lost': lostSearch,
  'the words of the index are cut': lostSearch,
  'the words of the index are a sign-in page': lostSearch,
  'every text of a result is lost': lostSearch,
  'half of the texts of results are lost': partOfSearch,
  'half of the texts of results are cut': partOfSearch,
  'the script of the index hangs': slowSearch,
  'the words of the index hang': slowSearch,
  'a text of a result hangs': slowSearch,
};

inEachEngine('under faults', (bench) => {
  for (const [fault, promises] of Object.entries(table) as [FaultName, PromiseName[]][])
    it.each(promises)(`when ${fault}, %s`, async (promise) => {
      await bench.moveSite();
      bench.server.under(faults[fault]);
      await promisesOf(bench)[promise]();
    });
});
