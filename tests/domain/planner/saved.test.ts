import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadWorkbook, migrate, plannerKey, saveWorkbook } from '../../../src/domain/planner/saved.ts';
import { limits } from '../../../src/domain/planner/workbook.ts';
import { anyWorkbook, relationship, workbook } from './workbooks.ts';

const file = (more: object) => JSON.stringify({ kind: plannerKey, version: 1, workbook: workbook([]), ...more });
const holding = (...relationships: unknown[]) => file({ workbook: { ...workbook([]), relationships } });

describe('the planner’s file', () => {
  it('loads what was saved, whatever was written', () => {
    fc.assert(
      fc.property(anyWorkbook, (written) => {
        expect(loadWorkbook(saveWorkbook(written))).toEqual({ kind: 'loaded', workbook: written });
      }),
    );
  });

  it('loads or refuses any text and any JSON, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"kind":"${plannerKey}","version":1,"workbook":${json}}`),
        ),
        (text) => {
          const loaded = loadWorkbook(text);
          if (loaded.kind === 'loaded')
            expect(loadWorkbook(saveWorkbook(loaded.workbook))).toEqual({ kind: 'loaded', workbook: loaded.workbook });
          else expect(loaded.why).toMatch(/^(no-json|another-file|newer|damaged)$/);
        },
      ),
    );
  });

  it('refuses a damaged file at any one field that holds something else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'person',
          'decides',
          'influence',
          'closeness',
          'introducedBy',
          'lastSpoke',
          'notes',
          'plan',
          'id',
        ),
        fc.constantFrom<unknown>(null, 9, {}, [{}], undefined),
        (field, value) => {
          const loaded = loadWorkbook(holding(relationship('A'), { ...relationship('B'), [field]: value }));
          expect(loaded).toMatchObject({
            why: 'damaged',
            where: expect.stringMatching(`^relationships\\.1\\.${field}`),
          });
        },
      ),
    );
  });

  it.each([
    ['a text that is no JSON', '{"kind', { why: 'no-json' }],
    ['another program’s file', '{"kind":"budget","version":1}', { why: 'another-file' }],
    ['a file without a version', file({ version: 'one' }), { why: 'another-file' }],
    ['a newer file', file({ version: 2, workbook: { anything: true } }), { why: 'newer' }],
    [
      'a day that is none',
      holding({ ...relationship('A'), lastSpoke: '2026-02-30' }),
      { where: 'relationships.0.lastSpoke', fault: 'not a day like 2026-11-24' },
    ],
    [
      'an hour that is none',
      holding({ ...relationship('A'), plan: { ...relationship('A').plan, time: '25:00' } }),
      { where: 'relationships.0.plan.time', fault: 'not a time like 09:30' },
    ],
    [
      'too long a name',
      holding(relationship('A', { person: 'x'.repeat(61) })),
      { where: 'relationships.0.person', fault: 'more than 60 characters' },
    ],
    [
      'too many people',
      holding(...Array.from({ length: limits.relationships + 1 }, (_, index) => relationship(`P${index}`))),
      { where: 'relationships', fault: 'more than 40 people' },
    ],
    [
      'a number where a text belongs',
      holding({ ...relationship('A'), person: 5 as unknown as string }),
      { where: 'relationships.0.person', fault: 'expected string, found 5' },
    ],
    ['one id twice', holding(relationship('A'), relationship('A')), { fault: 'two people with one id' }],
  ])('refuses %s', (_, text, refused) => {
    expect(loadWorkbook(text)).toMatchObject({ kind: 'refused', ...refused });
  });

  it('leaves out fields that it does not know', () => {
    expect(loadWorkbook(holding({ ...relationship('A'), mood: 'good' }))).toEqual({
      kind: 'loaded',
      workbook: workbook([relationship('A')]),
    });
  });
});

describe('migrate', () => {
  const steps = [
    (older: unknown) => ({ ...(older as object), second: true }),
    (older: unknown) => ({ ...(older as object), third: true }),
  ];

  it('leads through every later step, in order', () => {
    expect(migrate({ first: true }, 1, steps)).toEqual({ first: true, second: true, third: true });
    expect(migrate({ first: true }, 2, steps)).toEqual({ first: true, third: true });
    expect(migrate({ first: true }, 3, steps)).toEqual({ first: true });
  });

  it('leaves nothing usable when a step cannot take what it gets', () => {
    const breaks = (older: unknown) => (older as { list: string[] }).list.map(String);
    expect(migrate({}, 1, [breaks])).toBeUndefined();
  });
});
