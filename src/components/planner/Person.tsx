import { Component } from 'preact';
import { fieldNames } from '#words/plan.ts';
import { isDeleted } from '#words/planner-keeping.ts';
import * as say from '#words/planner.ts';
import type { DayName } from '../../domain/day.ts';
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
import { briefNameOf, nameOf, ratingOptions, sentenceOf } from './sentences.ts';

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
  dayName: DayName;
  announce: (words: string) => void;
}

/** One person. Drawn anew only when something of this person changed, so that typing stays smooth beside forty others. */
export class Person extends Component<PersonProps> {
  override shouldComponentUpdate(next: PersonProps) {
    return (Object.keys(next) as (keyof PersonProps)[]).some((name) => next[name] !== this.props[name]);
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
    dayName,
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
      announce(say.isAtPlace(name, index + 1 + by, count));
    };
    const remove = () => {
      setOpen('');
      deletePerson(id, { says: isDeleted(name), backTo: rowId(id) });
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
        <p class="planner-sentence">{sentenceOf(relationship, { strategy: quadrant.name, isStart, today, dayName })}</p>
        {isOpen && (
          <div class="planner-fields" id={`planner-${id}`}>
            <p class="planner-field-wide">{quadrant.strategy}</p>
            <LineField
              label={fieldNames.person}
              value={relationship.person}
              most={limits.person}
              onValue={(person) => change({ person })}
            />
            <ChoiceField
              label={say.influence}
              value={String(relationship.influence)}
              options={ratingOptions(ratings, 'influence')}
              onValue={(influence) => change({ influence: Number(influence) as Rating })}
            />
            <ChoiceField
              label={say.closeness}
              value={String(relationship.closeness)}
              options={ratingOptions(ratings, 'closeness')}
              onValue={(closeness) => change({ closeness: Number(closeness) as Rating })}
            />
            <fieldset class="planner-field-wide">
              <legend>{say.decidesOrOpens}</legend>
              <div class="planner-ticks">
                {decisions.map((decision) => (
                  <TickField
                    key={decision}
                    label={say.decisionNames[decision]}
                    checked={relationship.decides.includes(decision)}
                    onTick={() => toggle(decision)}
                  />
                ))}
              </div>
            </fieldset>
            <LineField
              label={fieldNames.introducedBy}
              value={relationship.introducedBy}
              most={limits.introducedBy}
              onValue={(introducedBy) => change({ introducedBy })}
            />
            <DayField
              label={fieldNames.lastSpoke}
              max={today}
              value={relationship.lastSpoke}
              hint={say.lastSpokeHint}
              onValue={(lastSpoke) => change({ lastSpoke })}
            />
            <TextField
              label={say.notes}
              value={relationship.notes}
              most={limits.notes}
              onValue={(notes) => change({ notes })}
            />
            <p class="planner-ways planner-field-wide">
              <button type="button" class="button" aria-disabled={index === 0} onClick={() => move(-1)}>
                {say.moveUp(brief)}
              </button>
              <button type="button" class="button" aria-disabled={index === count - 1} onClick={() => move(1)}>
                {say.moveDown(brief)}
              </button>
              <button type="button" class="button" data-deliberate onClick={remove}>
                {say.deletePerson(brief)}
              </button>
            </p>
          </div>
        )}
      </li>
    );
  }
}
