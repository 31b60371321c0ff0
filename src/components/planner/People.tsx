import { Component } from 'preact';
import { useRef, useState } from 'preact/hooks';
import {
  addRelationship,
  changeRelationship,
  decisions,
  limits,
  moveRelationship,
  newRelationship,
  quadrantOf,
  ratings,
  removeRelationship,
  type Decision,
  type Rating,
  type Relationship,
  type Workbook,
} from '../../domain/planner/workbook.ts';
import { ChoiceField, DayField, LineField, TextField, TickField } from './fields.tsx';
import { edit, editWithUndo } from './planner-store.ts';
import type { Quadrants } from './Planner.tsx';
import { briefNameOf, closenessNames, decisionNames, fullList, influenceNames, nameOf, sentenceOf } from './words.ts';

const options = (names: Record<Rating, string>) =>
  ratings.map((rating) => [String(rating), `${rating}: ${names[rating]}`] as const);
const influenceOptions = options(influenceNames);
const closenessOptions = options(closenessNames);
const unrated = ['', 'Choose …'] as const;

/** The button that opens a person's fields. */
const rowId = (id: string) => `planner-row-${id}`;

/** Twelve bytes at random, as an id that the planner's file takes. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The list: add, open, change, move and delete. `announce` says to assistive technology what a sighted reader sees. */
export function People({
  workbook,
  start,
  quadrants,
  today,
  announce,
}: {
  workbook: Workbook;
  /** Id of the one to start with. */
  start: string | undefined;
  quadrants: Quadrants;
  today: string;
  announce: (words: string) => void;
}) {
  const [open, setOpen] = useState('');
  const { relationships } = workbook;
  return (
    <>
      <AddPerson isFull={relationships.length >= limits.relationships} announce={announce} />
      <ol class="planner-people">
        {relationships.map((relationship, index) => (
          <Person
            key={relationship.id}
            relationship={relationship}
            index={index}
            count={relationships.length}
            isOpen={open === relationship.id}
            setOpen={setOpen}
            strategy={quadrants[quadrantOf(relationship)].name}
            isStart={relationship.id === start}
            today={today}
            announce={announce}
          />
        ))}
      </ol>
    </>
  );
}

function AddPerson({ isFull, announce }: { isFull: boolean; announce: (words: string) => void }) {
  const nothing = { person: '', influence: '', closeness: '' };
  const [added, setAdded] = useState(nothing);
  const form = useRef<HTMLFormElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const { person } = added;
    if (!person.trim()) return form.current?.querySelector('input')?.focus();
    edit((workbook) =>
      addRelationship(
        workbook,
        newRelationship({
          id: newId(),
          person,
          influence: Number(added.influence) as Rating,
          closeness: Number(added.closeness) as Rating,
        }),
      ),
    );
    announce(`${nameOf({ person })} is on your list.`);
    setAdded(nothing);
    form.current?.querySelector('input')?.focus();
  };
  if (isFull) return <p>{fullList}</p>;
  return (
    <form class="planner-fields planner-add" ref={form} onSubmit={add}>
      <LineField
        label="Who (initials or role)"
        value={added.person}
        most={limits.person}
        onValue={(person) => setAdded({ ...added, person })}
      />
      <ChoiceField
        label="Influence"
        value={added.influence}
        options={[unrated, ...influenceOptions]}
        required
        onValue={(influence) => setAdded({ ...added, influence })}
      />
      <ChoiceField
        label="Closeness"
        value={added.closeness}
        options={[unrated, ...closenessOptions]}
        required
        onValue={(closeness) => setAdded({ ...added, closeness })}
      />
      <button type="submit" class="button button-yes">
        Add to my list
      </button>
    </form>
  );
}

interface PersonProps {
  relationship: Relationship;
  index: number;
  count: number;
  isOpen: boolean;
  setOpen: (id: string) => void;
  strategy: string;
  isStart: boolean;
  today: string;
  announce: (words: string) => void;
}

/** One person. Drawn anew only when something of this person changed, so that typing stays smooth beside forty others. */
class Person extends Component<PersonProps> {
  override shouldComponentUpdate(next: PersonProps) {
    const { relationship, index, count, isOpen, strategy, isStart, today } = this.props;
    return (
      relationship !== next.relationship ||
      index !== next.index ||
      count !== next.count ||
      isOpen !== next.isOpen ||
      strategy !== next.strategy ||
      isStart !== next.isStart ||
      today !== next.today
    );
  }

  override render({ relationship, index, count, isOpen, setOpen, strategy, isStart, today, announce }: PersonProps) {
    const { id } = relationship;
    const name = nameOf(relationship);
    const brief = briefNameOf(relationship);
    const change = (changed: Partial<Relationship>) => edit((workbook) => changeRelationship(workbook, id, changed));
    const toggle = (decision: Decision) =>
      change({
        decides: decisions.filter((one) => relationship.decides.includes(one) !== (one === decision)),
      });
    const move = (by: -1 | 1) => {
      if (index + by < 0 || index + by >= count) return;
      edit((workbook) => moveRelationship(workbook, id, by));
      announce(`${name} is number ${index + 1 + by} of ${count}.`);
    };
    const remove = () => {
      setOpen('');
      editWithUndo(
        (workbook) => removeRelationship(workbook, id),
        { says: `${name} is deleted.`, backTo: rowId(id) },
        (workbook) => addRelationship(workbook, relationship, index),
      );
    };
    return (
      <li>
        <h4>
          <button
            type="button"
            class="planner-row"
            id={rowId(id)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? `planner-${id}` : undefined}
            onClick={() => setOpen(isOpen ? '' : id)}
          >
            {name}
          </button>
        </h4>
        <p class="planner-sentence">{sentenceOf(relationship, { strategy, isStart, today })}</p>
        {isOpen && (
          <div class="planner-fields" id={`planner-${id}`}>
            <LineField
              label="Who (initials or role)"
              value={relationship.person}
              most={limits.person}
              onValue={(person) => change({ person })}
            />
            <ChoiceField
              label="Influence"
              value={String(relationship.influence)}
              options={influenceOptions}
              onValue={(influence) => change({ influence: Number(influence) as Rating })}
            />
            <ChoiceField
              label="Closeness"
              value={String(relationship.closeness)}
              options={closenessOptions}
              onValue={(closeness) => change({ closeness: Number(closeness) as Rating })}
            />
            <fieldset class="planner-field-wide">
              <legend>What they can decide, or open for you</legend>
              <div class="planner-ticks">
                {decisions.map((decision) => (
                  <TickField
                    key={decision}
                    label={decisionNames[decision]}
                    checked={relationship.decides.includes(decision)}
                    onTick={() => toggle(decision)}
                  />
                ))}
              </div>
            </fieldset>
            <LineField
              label="Who can introduce me"
              value={relationship.introducedBy}
              most={limits.introducedBy}
              onValue={(introducedBy) => change({ introducedBy })}
            />
            <DayField
              label="When we last spoke"
              max={today}
              value={relationship.lastSpoke}
              hint="A guess will do. Leave it empty if you’ve never spoken one to one."
              onValue={(lastSpoke) => change({ lastSpoke })}
            />
            <TextField
              label="Notes"
              value={relationship.notes}
              most={limits.notes}
              onValue={(notes) => change({ notes })}
            />
            <p class="planner-ways planner-field-wide">
              <button type="button" class="button" aria-disabled={index === 0} onClick={() => move(-1)}>
                Move {brief} up
              </button>
              <button type="button" class="button" aria-disabled={index === count - 1} onClick={() => move(1)}>
                Move {brief} down
              </button>
              <button type="button" class="button" onClick={remove}>
                Delete {brief}
              </button>
            </p>
          </div>
        )}
      </li>
    );
  }
}
