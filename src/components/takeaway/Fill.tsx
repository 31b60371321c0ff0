import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { printOnly } from '../../browser/print-only.ts';
import { $keeping } from '../../browser/storage/on-device.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';
import type { SheetStore } from '../../browser/takeaway/sheet-store.ts';
import { datesOf, hasDates } from '../../domain/takeaway/dates.ts';
import { isWritten, type Values } from '../../domain/takeaway/sheet.ts';
import { asMarkdown, asText } from '../../domain/takeaway/write.ts';
import { TakeBack } from '../page/TakeBack.tsx';
import { Unusable } from '../page/Unusable.tsx';
import { CopyBox } from '../share/CopyBox.tsx';
import type { FillProps } from './fill-props.ts';
import { FillPart } from './FillPart.tsx';
import { Sheet } from './Sheet.tsx';

/** The form of a sheet, unless the browser stores something that this page can't use. */
export function Fill({ store, ...sheet }: FillProps & { store: SheetStore }) {
  const stored = useStore(store.$stored);
  const step = useStore(store.history.$steps).at(-1);
  return (
    <>
      {step && <TakeBack step={step} history={store.history} look="fill-offer" />}
      {stored.kind === 'sheet' ? (
        <Form {...sheet} store={store} values={stored.values} />
      ) : (
        <Unusable
          says="This browser holds a sheet that this version of the page can’t read. Reload the page: a newer one may. Until then nothing is changed."
          text={stored.text}
          fileName={`${sheet.id}.json`}
          forget={store.forget}
          look="fill-ways"
        />
      )}
    </>
  );
}

/** The fields, and what becomes of what is written. */
function Form({ store, values, ...sheet }: FillProps & { store: SheetStore; values: Values }) {
  const { id, title, parts, host } = sheet;
  const keeping = useStore($keeping);
  const printed = useRef<HTMLDivElement>(null);
  const dates = datesOf(parts, values, { sheet: id, host });
  const [problem, setProblem] = useState('');
  const toCalendar = async () => {
    setProblem('');
    try {
      const { calendarFile } = await import('../../domain/planner/calendar.ts');
      offerFile(`${id}.ics`, 'text/calendar', calendarFile(dates, { now: new Date(), product: host }));
    } catch {
      setProblem('The calendar file could not be made. You may be offline.');
    }
  };
  return (
    <>
      {parts.map((part) => (
        <FillPart key={part.id} part={part} values={values} store={store} />
      ))}
      <p>
        {keeping === 'page-only'
          ? 'This browser won’t keep anything for us: it refuses, or it is full. What you write stays while this page is open. Copy it before you leave.'
          : 'What you write is kept in this browser, on this device, and is sent to nobody.'}
      </p>
      <p class="fill-ways">
        <CopyBox text={asText(sheet, { values })} label="Sheet as text" />
        <CopyBox text={asMarkdown(sheet, { values })} label="Sheet as Markdown" button="Copy as Markdown" />
        <button type="button" class="button" onClick={() => printed.current && printOnly(printed.current)}>
          Print it
        </button>
        {dates.length > 0 && (
          <button type="button" class="button" onClick={() => void toCalendar()}>
            Put the dates in my calendar
          </button>
        )}
        {isWritten(values) && (
          <button type="button" class="button" data-deliberate onClick={store.forget}>
            Forget this sheet
          </button>
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {hasDates(parts) && dates.length === 0 && (
        <p class="fill-help">Once a row has a date, it can go into your calendar.</p>
      )}
      <div class="fill-printed" ref={printed}>
        <p class="takeaway-title">{title}</p>
        <Sheet parts={parts} values={values} />
      </div>
    </>
  );
}
