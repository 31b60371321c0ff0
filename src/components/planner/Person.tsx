import { Component } from 'preact';
import {
  changeRelationship,
  decisions,
  limits,
  moveRelationship,
  type Decision,
  type Quadrant,
  type Rating,
  type Relationship,
} from '../../domain/planner/workbook.ts';
import { ChoiceField, DayField, LineField, TextField, TickField } from './fields.tsx';
import type { Quadrants, RatingNames } from './planner-props.ts';
import { deletePerson, edit } from '../../browser/planner/planner-store.ts';
import { briefNameOf, decisionNames, nameOf, ratingOptions, sentenceOf } from './words.ts';

/** The button that opens a person's fields. */
const rowId = (id: string) => `planner-row-${id}`;

interface PersonProps {
  relationship: Relationship;
  index: number;
  count: number;
  isOpen: boolean;
  setOpen: (id: string) => void;
  ratings: RatingNames;
  quadrant: Quadrants[Quadrant];
  isStart: boolean;
  today: string;
  announce: (words: string) => void;
}

/** One person. Drawn anew only when something of this person changed, so that typing stays smooth beside forty others. */
export class Person extends Component<PersonProps> {
  override shouldComponentUpdate(next: PersonProps) {
    const { relationship, index, count, isOpen, quadrant, isStart, today } = this.props;
    return (
      relationship !== next.relationship ||
      index !== next.index ||
      count !== next.count ||
      isOpen !== next.isOpen ||
      quadrant !== next.quadrant ||
      isStart !== next.isStart ||
      today !== next.today
    );
  }

  override render({
    relationship,
    index,
    count,
    isOpen,
    setOpen,
    ratings,
    quadrant,
    isStart,
    today,
    announce,
  }: PersonProps) {
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
      deletePerson(id, { says: `${name} is deleted.`, backTo: rowId(id) });
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
        <p class="planner-sentence">{sentenceOf(relationship, { strategy: quadrant.name, isStart, today })}</p>
        {isOpen && (
          <div class="planner-fields" id={`planner-${id}`}>
            <p class="planner-field-wide">{quadrant.strategy}</p>
            <LineField
              label="Who (initials or role)"
              value={relationship.person}
              most={limits.person}
              onValue={(person) => change({ person })}
            />
            <ChoiceField
              label="Influence"
              value={String(relationship.influence)}
              options={ratingOptions(ratings, 'influence')}
              onValue={(influence) => change({ influence: Number(influence) as Rating })}
            />
            <ChoiceField
              label="Closeness"
              value={String(relationship.closeness)}
              options={ratingOptions(ratings, 'closeness')}
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
              <button type="button" class="button" data-deliberate onClick={remove}>
                Delete {brief}
              </button>
            </p>
          </div>
        )}
      </li>
    );
  }
}
