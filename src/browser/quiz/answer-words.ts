/** Returns a function that reads the words of an answer from the form in `box`: no script carries them a second time. */
export const answerWordsIn =
  (box: HTMLElement) =>
  (question: string, answer: string): string => {
    const controls = box.querySelectorAll<HTMLInputElement>(`[data-question="${question}"] input`);
    const label = [...controls].find(({ value, type }) => type !== 'number' && value === answer)?.labels?.[0];
    const words = label?.cloneNode(true) as HTMLElement | undefined;
    // Points beside an answer are for readers on paper.
    words?.querySelector('.quiz-paper')?.remove();
    return words?.textContent.trim() ?? answer;
  };
