import { useState } from 'preact/hooks';
import { notLoaded } from '#words/planner.ts';

/** The sheets for paper, and what prints them. */
export const loadPaper = () => import('./paper.tsx');

interface Props<Script> {
  label: string;
  /** Fetches the script that the button needs. */
  load: () => Promise<Script>;
  act: (script: Script) => void;
}

/** A button whose script is fetched later than the planner. */
export function LaterButton<Script>({ label, load, act }: Props<Script>) {
  const [problem, setProblem] = useState('');
  const press = () =>
    load().then(
      (script) => {
        setProblem('');
        act(script);
      },
      () => setProblem(notLoaded),
    );
  return (
    <>
      <button type="button" class="button" onClick={() => void press()}>
        {label}
      </button>
      <span role="alert">{problem}</span>
    </>
  );
}

type Paper = Awaited<ReturnType<typeof loadPaper>>;

export const PrintButton = ({ label, print }: { label: string; print: (paper: Paper) => void }) => (
  <LaterButton label={label} load={loadPaper} act={print} />
);
