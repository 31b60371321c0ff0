import { useEffect } from 'preact/hooks';
import * as say from '#words/plan.ts';
import type { DayName } from '../../domain/day.ts';
import {
  changePlan,
  isDated,
  limits,
  quadrantOf,
  rhythms,
  type ActionPlan,
  type Relationship,
  type Rhythm,
} from '../../domain/planner/workbook.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import { planFields } from '../workshop/plan-fields.ts';
import { ChoiceField, DayField, TextField, TickField, TimeField } from './fields.tsx';
import { offerFile } from '../../browser/storage/offer-file.ts';
import { edit } from '../../browser/planner/planner-store.ts';
import { LaterButton, PrintButton } from './LaterButton.tsx';
import type { PlannerProps } from './planner-props.ts';
import { combination, fieldValue, nameOf, planAsText } from './sentences.ts';

const loadCalendar = () => import('./calendar-events.ts');
const rhythmOptions = rhythms.map((rhythm) => [String(rhythm), say.rhythmNames[rhythm]] as const);

/** The action plan for one person, and the ways to take it along. */
export function PlanForm({
  relationship,
  quadrants,
  checklist,
  host,
  dayName,
  announce,
}: Pick<PlannerProps, 'quadrants' | 'checklist' | 'host'> & {
  relationship: Relationship;
  dayName: DayName;
  announce: (words: string) => void;
}) {
  const { id, plan } = relationship;
  const name = nameOf(relationship);
  const { name: strategyName, strategy, ways, read } = quadrants[quadrantOf(relationship)];
  const change = (changed: Partial<ActionPlan>) => edit((workbook) => changePlan(workbook, id, changed));
  const fields = planFields.map(({ name, value, lines }) => ({
    name,
    lines,
    written: fieldValue(relationship, value, dayName),
  }));
  const dated = isDated(plan);
  // Fetched with the first date, so that the button works when the connection is gone.
  useEffect(() => {
    if (dated) loadCalendar().catch(() => {});
  }, [dated]);
  const text = (field: 'want' | 'theyCareAbout' | 'firstStep' | 'words', label: string, hint: string) => (
    <TextField
      label={label}
      value={plan[field]}
      most={limits.text}
      hint={hint}
      onValue={(value) => change({ [field]: value })}
    />
  );

  return (
    <>
      <p>
        <strong>{combination(relationship, strategyName)}</strong> {strategy}
      </p>
      <ul>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <div class="planner-fields">
        {text('want', say.want, say.wantHint)}
        {text('theyCareAbout', say.fieldNames.theyCareAbout, say.theyCareAboutHint)}
        {text('firstStep', say.fieldNames.firstStep, say.firstStepHint)}
        {text('words', say.fieldNames.words, say.wordsHint)}
        <DayField label={say.firstDate} value={plan.date} onValue={(date) => change({ date })} />
        <TimeField label={say.time} value={plan.time} onValue={(time) => change({ time })} />
        <ChoiceField
          label={say.rhythmAfter}
          value={String(plan.rhythm)}
          options={rhythmOptions}
          onValue={(rhythm) => change({ rhythm: Number(rhythm) as Rhythm })}
        />
        <DayField label={say.fieldNames.review} value={plan.review} onValue={(review) => change({ review })} />
      </div>
      <fieldset class="planner-checklist">
        <legend>{say.doneSoFar}</legend>
        {checklist.map((item) => (
          <TickField
            key={item.id}
            label={item.text}
            checked={plan.done.includes(item.id)}
            onTick={() =>
              change({
                done: plan.done.includes(item.id)
                  ? plan.done.filter((one) => one !== item.id)
                  : [...plan.done, item.id],
              })
            }
          />
        ))}
      </fieldset>
      <h4>{say.takeAlong}</h4>
      <p class="planner-ways">
        <PrintButton
          label={say.print}
          print={({ printPlan }) =>
            printPlan({
              name,
              fields,
              items: checklist.map((item) => ({ text: item.text, isDone: plan.done.includes(item.id) })),
            })
          }
        />
        <CopyBox text={planAsText(fields)} label={say.planToCopy} />
        {dated && (
          <LaterButton
            label={say.toCalendar}
            load={loadCalendar}
            act={({ calendarOf }) => {
              offerFile('plan.ics', 'text/calendar', calendarOf(relationship, name, host));
              announce(say.calendarReady);
            }}
          />
        )}
      </p>
      <p class="planner-hint">{dated ? say.calendarHint : say.calendarNeedsDate}</p>
      <h4>{say.readWhatHelps}</h4>
      <ul>
        {read.map(({ href, title, after }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            {after}
          </li>
        ))}
      </ul>
    </>
  );
}
