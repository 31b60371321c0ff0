/** The outcome of a self-check that an island has taken over, in the element that holds them all. */
export interface ShownOutcome {
  /** Shows the outcome with this id, with these of its parts that not all see, or none for an empty id. */
  show: (id: string, parts: readonly string[]) => void;
  /** Moves the focus to the outcome that shows. */
  focus: () => void;
  /** The title that an outcome has for this reader, read from the page: its words are sent once. */
  titleOf: (id: string) => string;
}

/** On the server, where nothing is answered yet. */
export const nothingShown: ShownOutcome = { show: () => {}, focus: () => {}, titleOf: () => '' };

export function shownOutcomeIn(box: HTMLElement): ShownOutcome {
  const titleElement = (id: string) =>
    outcomeElement(box, id)?.querySelector<HTMLElement>('.outcome-title:not([hidden])');
  return {
    show(id, parts) {
      for (const part of outcomeElement(box, id)?.querySelectorAll<HTMLElement>('[data-part]') ?? [])
        part.hidden = !parts.includes(part.dataset.part ?? '');
      box.dataset.decided = id;
    },
    titleOf: (id) => titleElement(id)?.lastChild?.textContent ?? '',
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
