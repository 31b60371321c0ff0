/** The outcome of a self-check that an island has taken over, in the element that holds them all. */
export interface ShownOutcome {
  /** Shows the outcome with this id, or none for an empty one. The quiz's styles do the rest. */
  show: (id: string) => void;
  /** Moves the focus to the outcome that shows. */
  focus: () => void;
}

export function shownOutcomeIn(box: HTMLElement): ShownOutcome {
  return {
    show: (id) => (box.dataset.decided = id),
    focus: () => {
      const title = outcomeElement(box, box.dataset.decided ?? '')?.querySelector<HTMLElement>('.outcome-title');
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    },
  };
}

export const outcomeElement = (box: HTMLElement, id: string) =>
  box.querySelector<HTMLElement>(`[data-outcome="${id}"]`);
