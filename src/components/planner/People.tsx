import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { fieldNames } from '#words/plan.ts';
import {
  addToList,
  choose,
  closeness as closenessLabel,
  fullList,
  influence as influenceLabel,
  isOnList,
} from '#words/planner.ts';
import type { DayName } from '../../domain/day.ts';
import {
  addRelationship,
  limits,
  newRelationship,
  quadrantOf,
  type Rating,
  type Workbook,
} from '../../domain/planner/workbook.ts';
import { ChoiceField, LineField } from './fields.tsx';
import { Person } from './Person.tsx';
import type { Draft } from '../../domain/stored-draft.ts';
import type { Quadrants, RatingNames } from './planner-props.ts';
import { $added, edit } from '../../browser/planner/planner-store.ts';
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
  today,
  dayName,
  announce,
}: {
  workbook: Workbook;
  /** Id of the one to start with. */
  start: string | undefined;
  ratings: RatingNames;
  quadrants: Quadrants;
  today: string;
  dayName: DayName;
  announce: (words: string) => void;
}) {
  const [open, setOpen] = useState('');
  const { relationships } = workbook;
  return (
    <>
      <AddPerson isFull={relationships.length >= limits.relationships} ratings={ratings} announce={announce} />
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
