import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { language } from '#words/language.ts';
import { calendarFailed } from '#words/storage.ts';
import * as say from '#words/takeaway-form.ts';
import { printOnly } from '../../browser/print-only.ts';
import { $keeping } from '../../browser/storage/on-device.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';
import type { SheetStore } from '../../browser/takeaway/sheet-store.ts';
import { datesOf, hasDates } from '../../domain/takeaway/dates.ts';
import type { Notation } from '../../domain/takeaway/notation.ts';
import { isWritten, type Values } from '../../domain/takeaway/sheet.ts';
import { asMarkdown, asText } from '../../domain/takeaway/write.ts';
import { TakeBack } from '../page/TakeBack.tsx';
import { Unusable } from '../page/Unusable.tsx';
import { CopyBox } from '../share/CopyBox.tsx';
import type { FillProps } from './fill-props.ts';
import { FillPart } from './FillPart.tsx';
import { Sheet } from './Sheet.tsx';

type Props = FillProps & { store: SheetStore; notation: Notation };

/** The form of a sheet, unless the browser stores something that this page can't use. */
export function Fill({ store, ...sheet }: Props) {
  const stored = useStore(store.$stored);
  const step = useStore(store.history.$steps).at(-1);
  return (
    <>
      {step && <TakeBack step={step} history={store.history} look="fill-offer" />}
      {stored.kind === 'sheet' ? (
        <Form {...sheet} store={store} values={stored.values} />
      ) : (
        <Unusable
          says={say.unusable}
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
function Form({ store, values, notation, ...sheet }: Props & { values: Values }) {
  const { id, title, parts, host } = sheet;
  const keeping = useStore($keeping);
  const printed = useRef<HTMLDivElement>(null);
  const dates = datesOf(parts, values, { sheet: id, host });
  const [problem, setProblem] = useState('');
  const toCalendar = async () => {
    setProblem('');
    try {
      const { calendarFile } = await import('../../domain/planner/calendar.ts');
      offerFile(`${id}.ics`, 'text/calendar', calendarFile(dates, { now: new Date(), product: host, language }));
    } catch {
      setProblem(calendarFailed);
    }
  };
  return (
    <>
      {parts.map((part) => (
        <FillPart key={part.id} part={part} values={values} store={store} notation={notation} />
      ))}
      <p>{keeping === 'page-only' ? say.isForThisPage : say.isKept}</p>
      <p class="fill-ways">
        <CopyBox text={asText(sheet, { values, notation })} label={say.sheetAsText} />
        <CopyBox
          text={asMarkdown(sheet, { values, notation })}
          label={say.sheetAsMarkdown}
          button={say.copyAsMarkdown}
        />
        <button type="button" class="button" onClick={() => printed.current && printOnly(printed.current)}>
          {say.print}
        </button>
        {dates.length > 0 && (
          <button type="button" class="button" onClick={() => void toCalendar()}>
            {say.toCalendar}
          </button>
        )}
        {isWritten(values) && (
          <button type="button" class="button" data-deliberate onClick={store.forget}>
            {say.forget}
          </button>
        )}
      </p>
      {problem && <p role="alert">{problem}</p>}
      {hasDates(parts) && dates.length === 0 && <p class="fill-help">{say.calendarNeedsDate}</p>}
      <div class="fill-printed" ref={printed}>
        <p class="takeaway-title">{title}</p>
        <Sheet parts={parts} values={values} notation={notation} />
      </div>
    </>
  );
}
