/**
 * The planner's file, in the browser's storage and on the reader's disk alike:
 * `{ "kind": "who-can-say-yes/planner", "version": 1, "workbook": { relationships, need, chosen, reason } }`.
 * A change of shape raises the version and adds the step that leads there to `migrations`.
 */
import * as v from 'valibot';
import { anotherKind, noDay, noId, noTime, oneIdTwice, tooLong, tooMany } from '#words/planner-keeping.ts';
import { isDay } from '../day.ts';
import { storagePrefix } from '../stored-json.ts';
import { decisions, limits, ratings, rhythms, type Workbook } from './workbook.ts';

/** The key of the planner in the browser's storage. */
export const plannerKey = `${storagePrefix}planner`;
const kind = plannerKey;

/** Turns one version's workbook into the next one's. */
export type Migration = (workbook: unknown) => unknown;

/** Number n leads from version n + 1 to version n + 2. */
const migrations: readonly Migration[] = [];
const currentVersion = migrations.length + 1;

// Each rule of ours is a check: every other kind of the library's would weigh more.
const string = (isGood: (value: string) => boolean, fault: string) => v.pipe(v.string(), v.check(isGood, fault));
const text = (most: number) => string((value) => value.length <= most, tooLong(most));
const day = string((value) => value === '' || isDay(value), noDay);
const time = string((value) => /^(([01]\d|2[0-3]):[0-5]\d)?$/.test(value), noTime);
const isId = (value: string) => /^[a-z0-9-]{1,40}$/.test(value);
const id = string(isId, noId);

const relationshipSchema = v.object({
  id,
  person: text(limits.person),
  decides: v.array(v.picklist(decisions)),
  influence: v.picklist(ratings),
  closeness: v.picklist(ratings),
  introducedBy: text(limits.introducedBy),
  lastSpoke: day,
  notes: text(limits.notes),
  plan: v.object({
    want: text(limits.text),
    theyCareAbout: text(limits.text),
    firstStep: text(limits.text),
    words: text(limits.text),
    date: day,
    time,
    rhythm: v.picklist(rhythms),
    review: day,
    done: v.array(id),
  }),
});

const workbookSchema = v.object({
  relationships: v.pipe(
    v.array(relationshipSchema),
    v.check((all) => all.length <= limits.relationships, tooMany(limits.relationships)),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length, oneIdTwice),
  ),
  need: v.picklist([...decisions, '']),
  chosen: string((value) => value === '' || isId(value), noId),
  reason: text(limits.text),
});

/** A file that was read, or the reason why it is refused. */
export type Loaded =
  | { kind: 'loaded'; workbook: Workbook }
  | { kind: 'refused'; why: 'no-json' | 'another-file' | 'newer' }
  /** `where` is the field, as "relationships.2.influence", and `fault` its error. */
  | { kind: 'refused'; why: 'damaged'; where: string; fault: string };

/** Returns the file of a workbook, indented so that a person can read it. */
export const saveWorkbook = (workbook: Workbook): string =>
  JSON.stringify({ kind, version: currentVersion, workbook }, undefined, 1);

/** Returns the workbook in a file, brought to today's shape, or the reason why it is refused. Never throws. */
export function loadWorkbook(file: string): Loaded {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    return { kind: 'refused', why: 'no-json' };
  }
  const opened = v.safeParse(
    v.object({
      kind: v.picklist([kind]),
      version: v.pipe(
        v.number(),
        v.check((version) => Number.isInteger(version) && version >= 1),
      ),
      workbook: v.unknown(),
    }),
    content,
  );
  if (!opened.success) return { kind: 'refused', why: 'another-file' };
  const { version, workbook } = opened.output;
  if (version > currentVersion) return { kind: 'refused', why: 'newer' };
  return checked(migrate(workbook, version, migrations));
}

function checked(workbook: unknown): Loaded {
  const { success, output, issues } = v.safeParse(workbookSchema, workbook, {
    abortEarly: true,
    message: ({ expected, received }) => anotherKind(expected ?? '', received),
  });
  if (success) return { kind: 'loaded', workbook: output };
  const [issue] = issues;
  return {
    kind: 'refused',
    why: 'damaged',
    where: issue.path?.map(({ key }) => key).join('.') ?? 'workbook',
    fault: issue.message,
  };
}

/** Returns a workbook of `version`, changed by every later step; undefined where a step throws, which is refused. */
export function migrate(workbook: unknown, version: number, steps: readonly Migration[]): unknown {
  try {
    return steps.slice(version - 1).reduce((older, step) => step(older), workbook);
  } catch {
    return undefined;
  }
}
