/** Loaded by the self-check for other sites: tells the page around it how high it is and which outcome shows. */
import type { EmbedMessage } from '../../domain/quiz/embed.ts';

const box = document.querySelector<HTMLElement>('[data-quiz-box]');

if (box && parent !== window) {
  const tell = () => {
    const message: EmbedMessage = {
      source: 'who-can-say-yes',
      version: 1,
      quiz: box.dataset.quizBox ?? '',
      height: document.body.getBoundingClientRect().height,
      outcome: box.dataset.decided ?? '',
    };
    // Any site may frame this page, and the message holds nothing that the page around it may not know.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  new MutationObserver(tell).observe(box, { attributeFilter: ['data-decided'] });
}
