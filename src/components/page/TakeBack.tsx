import { useEffect, useRef } from 'preact/hooks';
import { close } from '#words/storage.ts';
import type { UndoHistory, UndoStep } from '../../browser/storage/undo-history.ts';

interface Props {
  step: UndoStep;
  history: Pick<UndoHistory<never>, '$steps' | 'dismiss'>;
  /** Class of the paragraph. */
  look: string;
}

/** The last change, and the way back. Focus comes here, since the button that made the change may be gone. */
export function TakeBack({ step, history: { $steps, dismiss }, look }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!step.isElsewhere) button.current?.focus();
  }, [step]);
  const leave = (how: () => void) => {
    const count = $steps.get().length;
    how();
    // Once the list is drawn anew; a step that takes this one's place keeps the focus.
    setTimeout(() => {
      if ($steps.get().length < count) document.getElementById(step.backTo)?.focus();
    });
  };
  return (
    <p class={look}>
      <span id="taken-back" role={step.isElsewhere ? 'alert' : undefined}>
        {step.says}
      </span>
      <button
        type="button"
        class="button"
        data-deliberate
        ref={button}
        aria-describedby="taken-back"
        onClick={() => leave(step.take)}
      >
        {step.label}
      </button>
      <button type="button" class="button" data-deliberate onClick={() => leave(dismiss)}>
        {close}
      </button>
    </p>
  );
}
