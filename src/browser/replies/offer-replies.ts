import { lost } from '#words/replies.ts';

/** Loads the replies of a section when its button is pressed, with the code that `code` brings then. */
export function offerReplies(code: () => Promise<{ loadReplies: (section: HTMLElement) => void }>): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-replies]')) {
    // It tells of a button, which is not there without a script.
    section.querySelector('[data-replies-note]')?.removeAttribute('hidden');
    section.addEventListener('click', ({ target }) => {
      if (!(target as Element).closest('[data-replies-load]')) return;
      code().then(
        ({ loadReplies }) => loadReplies(section),
        () => section.querySelector('[role=status]')?.replaceChildren(lost),
      );
    });
  }
}
