import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { fieldNames } from '#words/plan.ts';
import {
  addToList,
  choose,
  exampleShown,
  closeness as closenessLabel,
  fullList,
  influence as influenceLabel,
  isOnList,
  tryExample,
} from '#words/planner.ts';
import type { DayName } from '../../domain/day.ts';
import {
  addRelationship,
  emptyWorkbook,
  limits,
  newRelationship,
  quadrantOf,
  type Rating,
  type Workbook,
} from '../../domain/planner/workbook.ts';
import { ChoiceField, LineField } from './fields.tsx';
import { Person } from './Person.tsx';
import type { Draft } from '../../domain/stored-draft.ts';
import type { PlannerProps, Quadrants, RatingNames } from './planner-props.ts';
import { $added, $stored, edit, replaceStored } from '../../browser/planner/planner-store.ts';
import { nameOf, ratingOptions } from './sentences.ts';

const unrated = ['', choose] as const;

/** Twelve bytes at random, as an id that the planner's file takes. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The list: add, open, change, move and delete. `announce` says to assistive technology what a sighted reader sees. */
export function People({
  workbook,
  start,
  ratings,
  quadrants,
  examples,
  today,
  dayName,
  announce,
}: {
  workbook: Workbook;
  /** Id of the one to start with. */
  start: string | undefined;
  ratings: RatingNames;
  quadrants: Quadrants;
  examples: PlannerProps['examples'];
  today: string;
  dayName: DayName;
  announce: (words: string) => void;
}) {
  const [open, setOpen] = useState('');
  const { relationships } = workbook;
  return (
    <>
      <AddPerson isFull={relationships.length >= limits.relationships} ratings={ratings} announce={announce} />
      {relationships.length === 0 && examples.length > 0 && (
        <p>
          <button type="button" class="button" onClick={() => fill(examples)}>
            {tryExample}
          </button>
        </p>
      )}
      <ol class="planner-people">
        {relationships.map((relationship, index) => (
          <Person
            key={relationship.id}
            relationship={relationship}
            index={index}
            count={relationships.length}
            isOpen={open === relationship.id}
            setOpen={setOpen}
            ratings={ratings}
            quadrant={quadrants[quadrantOf(relationship)]}
            isStart={relationship.id === start}
            today={today}
            dayName={dayName}
            announce={announce}
          />
        ))}
      </ol>
    </>
  );
}

/** Puts made-up people on the list while it is empty; the way back empties it again. */
function fill(examples: PlannerProps['examples']): void {
  // A second click is faster than what is drawn.
  const kept = $stored.get();
  if (kept.kind === 'workbook' && kept.workbook.relationships.length === 0)
    replaceStored(
      { ...emptyWorkbook, relationships: examples.map((one) => newRelationship({ ...one, id: newId() })) },
      exampleShown,
    );
}

/** Keeps what is typed until the button takes it. */
function AddPerson({
  isFull,
  ratings,
  announce,
}: {
  isFull: boolean;
  ratings: RatingNames;
  announce: (words: string) => void;
}) {
  const { person = '', influence = '', closeness = '' } = useStore($added);
  // From the store, which is ahead of what is drawn when keys follow each other fast.
  const type = (typed: Draft) => $added.set({ ...$added.get(), ...typed });
  const form = useRef<HTMLFormElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const { person = '', influence = '', closeness = '' } = $added.get();
    if (!person.trim()) return form.current?.querySelector('input')?.focus();
    edit((workbook) =>
      addRelationship(
        workbook,
        newRelationship({
          id: newId(),
          person: person.slice(0, limits.person),
          influence: Number(influence) as Rating,
          closeness: Number(closeness) as Rating,
        }),
      ),
    );
    announce(isOnList(nameOf({ person })));
    $added.set({});
    form.current?.querySelector('input')?.focus();
  };
  if (isFull) return <p>{fullList(limits.relationships)}</p>;
  return (
    <form class="planner-fields planner-add" ref={form} onSubmit={add}>
      <LineField label={fieldNames.person} value={person} most={limits.person} onValue={(person) => type({ person })} />
      <ChoiceField
        label={influenceLabel}
        value={influence}
        options={[unrated, ...ratingOptions(ratings, 'influence')]}
        required
        onValue={(influence) => type({ influence })}
      />
      <ChoiceField
        label={closenessLabel}
        value={closeness}
        options={[unrated, ...ratingOptions(ratings, 'closeness')]}
        required
        onValue={(closeness) => type({ closeness })}
      />
      <button type="submit" class="button button-yes">
        {addToList}
      </button>
    </form>
  );
}
