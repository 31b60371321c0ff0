import { atom } from 'nanostores';
import * as say from '#words/design.ts';
import { yourMap, yourPeople } from '#words/planner.ts';
import { damagedHere, isDeleted } from '#words/planner-keeping.ts';
import { undo } from '#words/storage.ts';
import { dayNameIn } from '../../domain/day.ts';
import { newRelationship, quadrantOf, type Rating, type Relationship } from '../../domain/planner/workbook.ts';
import { TakeBack } from '../page/TakeBack.tsx';
import { Unusable } from '../page/Unusable.tsx';
import { PeopleMap } from '../planner/PeopleMap.tsx';
import { Person } from '../planner/Person.tsx';
import type { Quadrants, RatingNames } from '../planner/planner-props.ts';
import { StateOf } from './StateOf.tsx';

const nothing = () => {};

/** Each combination of influence and closeness, and two people at one place. */
const rated: [Rating, Rating][] = [
  [5, 1],
  [4, 4],
  [1, 5],
  [2, 2],
  [5, 1],
];
const people = rated.map(([influence, closeness], index): Relationship => ({
  ...newRelationship({ id: `design-${index}`, person: say.person(index + 1), influence, closeness }),
  // One field filled in, on a day that no clock moves.
  ...(index === 1 && { decides: ['budget'], introducedBy: say.person(1), lastSpoke: '2026-01-15' }),
}));

interface Props {
  ratings: RatingNames;
  quadrants: Quadrants;
  language: string;
}

/** The planner's list with a person opened, and its map with everybody on it. */
export function PlannerStates({ ratings, quadrants, language }: Props) {
  const dayName = dayNameIn(language, 'long');
  return (
    <div class="planner panel">
      <section class="planner-part">
        <h3>{yourPeople}</h3>
        <ol class="planner-people">
          {people.slice(0, 2).map((relationship, index) => (
            <Person
              relationship={relationship}
              index={index}
              count={2}
              isOpen={index === 1}
              setOpen={nothing}
              ratings={ratings}
              quadrant={quadrants[quadrantOf(relationship)]}
              isStart={index === 0}
              today="2026-02-01"
              dayName={dayName}
              announce={nothing}
            />
          ))}
        </ol>
      </section>
      <section class="planner-part">
        <h3>{yourMap}</h3>
        <PeopleMap relationships={people} start="design-0" />
      </section>
    </div>
  );
}

/** A change that can be taken back, and something stored that can't be used. */
export const NoticeStates = () => (
  <>
    <StateOf name={say.undoing}>
      <TakeBack
        step={{ says: isDeleted(say.person(1)), label: undo, backTo: '', isElsewhere: false, take: nothing }}
        history={{ $steps: atom([]), dismiss: nothing }}
        look="planner-offer"
      />
    </StateOf>
    <StateOf name={say.unusable}>
      <div class="planner-part">
        <Unusable says={damagedHere} text="" fileName="" forget={nothing} look="planner-ways" />
      </div>
    </StateOf>
  </>
);
