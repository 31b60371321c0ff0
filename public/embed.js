// For pages that frame a self-check of Who Can Say Yes: lets the frame grow with its content, and passes on which
// outcome was reached as a "who-can-say-yes" event on the frame. It reads and sends nothing else.
addEventListener('message', (event) => {
  const message = event.data;
  if (!message || message.source !== 'who-can-say-yes' || message.version !== 1) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== event.source || new URL(frame.src).origin !== event.origin) continue;
    if (message.height > 0) frame.style.height = `${Math.ceil(message.height)}px`;
    const { quiz, outcome } = message;
    frame.dispatchEvent(new CustomEvent('who-can-say-yes', { bubbles: true, detail: { quiz, outcome } }));
  }
});
