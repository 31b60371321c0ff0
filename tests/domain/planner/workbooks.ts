import fc from 'fast-check';
import {
  decisions,
  limits,
  newRelationship,
  ratings,
  rhythms,
  type Relationship,
  type Workbook,
} from '../../../src/domain/planner/workbook.ts';

/** A person for tests, with what matters to the test. */
export const relationship = (person: string, more: Partial<Relationship> = {}): Relationship => ({
  ...newRelationship({ id: person.toLowerCase().replace(/[^a-z0-9]+/g, '-'), person, influence: 3, closeness: 2 }),
  ...more,
});

export const workbook = (relationships: Relationship[], more: Partial<Workbook> = {}): Workbook => ({
  relationships,
  need: '',
  chosen: '',
  reason: '',
  ...more,
});

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most }).filter((made) => made.length <= most);
const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const time = fc.oneof(fc.constant(''), fc.constantFrom('00:00', '09:30', '23:59'));

export const anyRelationship: fc.Arbitrary<Relationship> = fc.record({
  id: fc.uuid(),
  person: text(limits.person),
  decides: fc.subarray([...decisions]),
  influence: fc.constantFrom(...ratings),
  closeness: fc.constantFrom(...ratings),
  introducedBy: text(limits.introducedBy),
  lastSpoke: day,
  notes: text(limits.notes),
  plan: fc.record({
    want: text(limits.text),
    theyCareAbout: text(limits.text),
    firstStep: text(limits.text),
    words: text(limits.text),
    date: day,
    time,
    rhythm: fc.constantFrom(...rhythms),
    review: day,
    done: fc.subarray(['tell-manager', 'first-step']),
  }),
});

export const anyWorkbook: fc.Arbitrary<Workbook> = fc.record({
  relationships: fc.uniqueArray(anyRelationship, { selector: ({ id }) => id, maxLength: limits.relationships }),
  need: fc.constantFrom(...decisions, '' as const),
  chosen: fc.constant(''),
  reason: text(limits.text),
});
