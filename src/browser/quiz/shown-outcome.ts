/** The outcome of a self-check that an island has taken over, in the element that holds them all. */
export interface ShownOutcome {
  /** Shows the outcome with this id, or none for an empty one. The quiz's styles do the rest. */
  show: (id: string) => void;
  /** Moves the focus to the outcome that shows. */
  focus: () => void;
  /** The title of an outcome, read from the page: its words are sent once. */
  titleOf: (id: string) => string;
}

/** On the server, where nothing is answered yet. */
export const nothingShown: ShownOutcome = { show: () => {}, focus: () => {}, titleOf: () => '' };

export function shownOutcomeIn(box: HTMLElement): ShownOutcome {
  const titleElement = (id: string) => outcomeElement(box, id)?.querySelector<HTMLElement>('.outcome-title');
  return {
    show: (id) => (box.dataset.decided = id),
    titleOf: (id) => titleElement(id)?.textContent ?? '',
    focus: () => {
      const title = titleElement(box.dataset.decided ?? '');
      if (!title) return;
      title.tabIndex = -1;
      title.focus();
    },
  };
}

export const outcomeElement = (box: HTMLElement, id: string) =>
  box.querySelector<HTMLElement>(`[data-outcome="${id}"]`);
