import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { loadWorkbook, saveWorkbook } from '../../domain/planner/saved.ts';
import type { Workbook } from '../../domain/planner/workbook.ts';
import { $keeping } from '../../browser/storage/on-device.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';
import { forgetPlanner, replaceStored, type Stored } from '../../browser/planner/planner-store.ts';
import { $inFile } from '../../browser/planner/unsaved.ts';
import { Unusable } from '../page/Unusable.tsx';
import { refusal } from './words.ts';

const fileName = 'who-can-say-yes-planner.json';
/** Save, load, forget. */
export function Keeping({ workbook }: { workbook: Workbook }) {
  const keeping = useStore($keeping);
  const chosen = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const loaded = loadWorkbook(await file.text());
    input.value = '';
    if (loaded.kind === 'refused') {
      setProblem(refusal(loaded));
      return;
    }
    $inFile.set(saveWorkbook(loaded.workbook));
    const isNew = replaceStored(loaded.workbook, 'The file is loaded.');
    setProblem(isNew ? '' : 'Your list is already as it is in this file.');
  };
  const save = () => {
    const text = saveWorkbook(workbook);
    offerFile(fileName, 'application/json', text);
    $inFile.set(text);
  };
  return (
    <>
      <p>
        {keeping === 'page-only'
          ? 'This browser won’t keep anything for us: it refuses, or it is full. What you write stays while this page is open. Save it to a file before you leave.'
          : 'What you write is kept in this browser, on this device, and is sent to nobody. Some browsers clear it when you haven’t visited for a while, so save a file now and then.'}
      </p>
      <p class="planner-ways">
        <button type="button" class="button" onClick={save}>
          Save to a file
        </button>
        <button type="button" class="button" onClick={() => chosen.current?.click()}>
          Load from a file
        </button>
        <input
          type="file"
          hidden
          ref={chosen}
          aria-label="File to load"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
        <button type="button" class="button" data-deliberate onClick={forgetPlanner}>
          Forget everything
        </button>
      </p>
      <p role="alert">{problem}</p>
    </>
  );
}

/** Takes the planner's place when the browser stores something that this page can't use. */
export const UnusablePlan = ({ kept: { text, refused } }: { kept: Extract<Stored, { kind: 'unusable' }> }) => (
  <div class="planner-part">
    <Unusable
      says={
        refused.why === 'newer'
          ? 'This browser holds a plan that was made with a newer version of this page. Reload the page to use it. Until then nothing is changed.'
          : 'This browser holds a plan that can’t be read any more. Nothing was changed. You can save what is there to a file, and then begin anew.'
      }
      look="planner-ways"
      text={text}
      fileName={fileName}
      forget={forgetPlanner}
    />
  </div>
);
