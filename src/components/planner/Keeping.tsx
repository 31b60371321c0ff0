import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import * as say from '#words/planner-keeping.ts';
import { loadWorkbook, saveWorkbook } from '../../domain/planner/saved.ts';
import type { Workbook } from '../../domain/planner/workbook.ts';
import { $keeping } from '../../browser/storage/on-device.ts';
import { offerFile } from '../../browser/storage/offer-file.ts';
import { forgetPlanner, replaceStored, type Stored } from '../../browser/planner/planner-store.ts';
import { $inFile } from '../../browser/planner/unsaved.ts';
import { Unusable } from '../page/Unusable.tsx';
import { refusal } from './sentences.ts';

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
    const isNew = replaceStored(loaded.workbook, say.loaded);
    setProblem(isNew ? '' : say.nothingNew);
  };
  const save = () => {
    const text = saveWorkbook(workbook);
    offerFile(fileName, 'application/json', text);
    $inFile.set(text);
  };
  return (
    <>
      <p>{keeping === 'page-only' ? say.isForThisPage : say.isKept}</p>
      <p class="planner-ways">
        <button type="button" class="button" onClick={save}>
          {say.save}
        </button>
        <button type="button" class="button" onClick={() => chosen.current?.click()}>
          {say.load}
        </button>
        <input
          type="file"
          hidden
          ref={chosen}
          aria-label={say.fileToLoad}
          accept=".json,application/json"
          onChange={({ currentTarget }) => void load(currentTarget)}
        />
        <button type="button" class="button" data-deliberate onClick={forgetPlanner}>
          {say.forget}
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
      says={refused.why === 'newer' ? say.newerHere : say.damagedHere}
      look="planner-ways"
      text={text}
      fileName={fileName}
      forget={forgetPlanner}
    />
  </div>
);
