import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keepIt } from '#words/planner-keeping.ts';
import { choseOther } from '#words/planner-sentences.ts';
import * as say from '#words/planner.ts';
import type { DayName } from '../../domain/day.ts';
import { plannedFor, startHere } from '../../domain/planner/start-here.ts';
import { decisions, limits, type Decision, type Workbook } from '../../domain/planner/workbook.ts';
import { TakeBack } from '../page/TakeBack.tsx';
import { ChoiceField, TextField } from './fields.tsx';
import { Keeping, UnusablePlan } from './Keeping.tsx';
import { PrintButton, loadPaper } from './LaterButton.tsx';
import { People } from './People.tsx';
import { PeopleMap, PeopleTable } from './PeopleMap.tsx';
import { PlanForm } from './PlanForm.tsx';
import { $steps, $stored, dismiss, edit, peopleHeading } from '../../browser/planner/planner-store.ts';
import type { PlannerProps } from './planner-props.ts';
import { fieldValue, nameOf, reasonFor } from './sentences.ts';

/** This device's day, as "2026-11-24": so a Swede writes it. */
const localDay = () => new Date().toLocaleDateString('sv');

/** List, map, where to start, plan, and what becomes of it all. */
export function Planner(props: PlannerProps & { dayName: DayName }) {
  const kept = useStore($stored);
  const step = useStore($steps).at(-1);
  const [said, announce] = useState('');
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {step && <TakeBack step={step} history={{ $steps, dismiss }} look="planner-offer" />}
      {kept.kind === 'unusable' ? (
        <UnusablePlan kept={kept} />
      ) : (
        <Open {...props} workbook={kept.workbook} announce={announce} />
      )}
    </>
  );
}

function Open({
  workbook,
  announce,
  questions,
  ...props
}: PlannerProps & { workbook: Workbook; dayName: DayName; announce: (words: string) => void }) {
  const { quadrants, ratings, dayName } = props;
  const { relationships, chosen, need, reason } = workbook;
  const today = localDay();
  const start = startHere(workbook);
  const ruled = start.kind === 'rule' ? start.relationship : undefined;
  const planned = plannedFor(workbook);
  const hasPeople = relationships.length > 0;
  const map = useMemo(
    () => <PeopleMap relationships={relationships} start={planned?.id} />,
    [relationships, planned?.id],
  );
  const wall = () => ({
    day: dayName(today),
    map,
    people: relationships.map((one) => ({
      ...one.plan,
      id: one.id,
      name: nameOf(one),
      date: fieldValue(one, 'date', dayName),
    })),
  });
  const latest = useRef(wall);
  latest.current = wall;
  // Fetched with the first person, so that it prints when the connection is gone.
  useEffect(() => {
    if (hasPeople)
      loadPaper().then(
        ({ printWithPage }) => printWithPage(() => latest.current()),
        () => {},
      );
  }, [hasPeople]);
  return (
    <>
      <div class="planner-two">
        <section class="planner-part" aria-labelledby={peopleHeading}>
          <h3 id={peopleHeading} tabIndex={-1}>
            {say.yourPeople}
          </h3>
          <Question questions={questions} />
          <People
            workbook={workbook}
            start={planned?.id}
            ratings={ratings}
            quadrants={quadrants}
            examples={props.examples}
            today={today}
            dayName={dayName}
            announce={announce}
          />
        </section>
        {hasPeople && (
          <section class="planner-part planner-seen" aria-labelledby="planner-map">
            <h3 id="planner-map">{say.yourMap}</h3>
            {map}
            <p class="planner-ways">
              <PrintButton label={say.printForWall} print={({ printWall }) => printWall(wall())} />
            </p>
          </section>
        )}
      </div>
      {hasPeople && <PeopleTable relationships={relationships} dayName={dayName} />}
      <section class="planner-part" aria-labelledby="planner-start">
        <h3 id="planner-start">{planned ? say.startWith(nameOf(planned)) : say.startHere}</h3>
        <p>
          {ruled && planned && ruled !== planned && `${choseOther(nameOf(planned), nameOf(ruled))} `}
          {reasonFor(start, { today, dayName })}
        </p>
        {hasPeople && (
          <div class="planner-fields">
            <ChoiceField
              label={say.need}
              value={need}
              options={[['', say.unknownNeed], ...decisions.map((one) => [one, say.decisionNames[one]] as const)]}
              onValue={(value) => edit((now) => ({ ...now, need: value as Decision | '' }))}
            />
            <ChoiceField
              label={say.planFor}
              value={planned === ruled ? '' : chosen}
              options={[
                ['', ruled ? say.byTheRule(nameOf(ruled)) : say.nobodyYet],
                ...relationships.filter(({ id }) => id !== ruled?.id).map((one) => [one.id, nameOf(one)] as const),
              ]}
              onValue={(value) => edit((now) => ({ ...now, chosen: value }))}
            />
            {planned && planned !== ruled && (
              <TextField
                label={say.whySomeoneElse}
                value={reason}
                most={limits.text}
                hint={say.whySomeoneElseHint}
                onValue={(value) => edit((now) => ({ ...now, reason: value }))}
              />
            )}
          </div>
        )}
      </section>
      {planned && (
        <section class="planner-part" aria-labelledby="planner-plan">
          <h3 id="planner-plan">{say.yourPlanFor(nameOf(planned))}</h3>
          <PlanForm key={planned.id} relationship={planned} announce={announce} {...props} />
        </section>
      )}
      <section class="planner-part" aria-labelledby="planner-keeping">
        <h3 id="planner-keeping">{keepIt}</h3>
        <Keeping workbook={workbook} />
      </section>
    </>
  );
}

/** One question at a time that brings a name to mind; the one that the address names, whenever it names one. */
function Question({ questions }: { questions: PlannerProps['questions'] }) {
  const [index, setIndex] = useState(0);
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const follow = () => {
      const named = questions.findIndex(({ anchor }) => `#${anchor}` === location.hash);
      if (named < 0) return;
      setIndex(named);
      shown.current?.scrollIntoView();
      shown.current?.focus({ preventScroll: true });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [questions]);
  const question = questions[index];
  return (
    <div class="planner-question">
      <p ref={shown} id={question?.anchor} tabIndex={-1} aria-live="polite">
        {question?.text}
      </p>
      <button type="button" class="button" onClick={() => setIndex((index + 1) % questions.length)}>
        {say.anotherQuestion}
      </button>
    </div>
  );
}
