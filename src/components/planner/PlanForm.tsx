import { useEffect, useRef } from 'preact/hooks';
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
import { printOnly } from '../../browser/print-only.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import { planFields } from '../workshop/plan-fields.ts';
import { ChoiceField, DayField, TextField, TickField, TimeField } from './fields.tsx';
import { offerFile } from '../../browser/storage/offer-file.ts';
import { edit } from '../../browser/planner/planner-store.ts';
import type { PlannerProps } from './planner-props.ts';
import { combination, fieldValue, nameOf, planAsText, rhythmNames } from './words.ts';

const loadCalendar = () => import('./calendar-events.ts');
const rhythmOptions = rhythms.map((rhythm) => [String(rhythm), rhythmNames[rhythm]] as const);

/** The action plan for one person, and the ways to take it along. */
export function PlanForm({
  relationship,
  quadrants,
  checklist,
  host,
  announce,
}: Pick<PlannerProps, 'quadrants' | 'checklist' | 'host'> & {
  relationship: Relationship;
  announce: (words: string) => void;
}) {
  const sheet = useRef<HTMLElement>(null);
  const { id, plan } = relationship;
  const name = nameOf(relationship);
  const { name: strategyName, strategy, ways, read } = quadrants[quadrantOf(relationship)];
  const change = (changed: Partial<ActionPlan>) => edit((workbook) => changePlan(workbook, id, changed));
  const dated = isDated(plan);
  // Fetched with the first date, so that the button works when the connection is gone.
  useEffect(() => {
    if (dated) loadCalendar().catch(() => {});
  }, [dated]);
  const text = (field: 'want' | 'theyCareAbout' | 'firstStep' | 'words', label: string, hint?: string) => (
    <TextField
      label={label}
      value={plan[field]}
      most={limits.text}
      hint={hint}
      onValue={(value) => change({ [field]: value })}
    />
  );
  const toCalendar = async () => {
    try {
      const { calendarOf } = await loadCalendar();
      offerFile('plan.ics', 'text/calendar', calendarOf(relationship, name, host));
      announce('The calendar file is ready. Open it to put the dates in your calendar.');
    } catch {
      announce('The calendar file could not be made. You may be offline.');
    }
  };

  return (
    <>
      <p>
        <strong>
          {combination(relationship)}: {strategyName}.
        </strong>{' '}
        {strategy}
      </p>
      <ul>
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <div class="planner-fields">
        {text(
          'want',
          'What I want from this relationship',
          'Something you can work on, such as “that D.K. knows what my team does”.',
        )}
        {text('theyCareAbout', 'What they care about', 'If you know of nothing, finding out is your first step.')}
        {text('firstStep', 'First step', 'Small enough for this week, and yours to do without waiting for anyone.')}
        {text('words', 'Words to say', 'Two or three sentences, the way you’d speak them.')}
        <DayField label="Date of the first step" value={plan.date} onValue={(date) => change({ date })} />
        <TimeField label="Time, if it has one" value={plan.time} onValue={(time) => change({ time })} />
        <ChoiceField
          label="Rhythm after that"
          value={String(plan.rhythm)}
          options={rhythmOptions}
          onValue={(rhythm) => change({ rhythm: Number(rhythm) as Rhythm })}
        />
        <DayField label="I look at this plan again on" value={plan.review} onValue={(review) => change({ review })} />
      </div>
      <fieldset class="planner-checklist">
        <legend>Done so far</legend>
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
      <h4>Take the plan along</h4>
      <p class="planner-ways">
        <button type="button" class="button" onClick={() => sheet.current && printOnly(sheet.current)}>
          Print this plan
        </button>
        <CopyBox text={planAsText(relationship, planFields)} label="Plan to copy" />
        {dated && (
          <button type="button" class="button" onClick={() => void toCalendar()}>
            Add the dates to my calendar
          </button>
        )}
      </p>
      <p class="planner-hint">
        {dated
          ? 'The calendar gets a file with the dates and reminders. A later file changes the same entries.'
          : 'Once a date stands in the plan, it can go into your calendar.'}
      </p>
      <h4>Read what helps</h4>
      <ul>
        {read.map(({ href, title, why }) => (
          <li key={href}>
            <a href={href}>{title}</a>. {why}
          </li>
        ))}
      </ul>
      <section class="plan planner-sheet" ref={sheet}>
        <h3>My plan for {name}</h3>
        <dl>
          {planFields.map((field) => (
            <div key={field.value} class={field.lines > 1 ? 'planner-sheet-wide' : undefined}>
              <dt>{field.name}</dt>
              <dd>{fieldValue(relationship, field.value)}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {checklist.map((item) => (
            <li key={item.id}>
              {plan.done.includes(item.id) ? '☑' : '☐'} {item.text}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
