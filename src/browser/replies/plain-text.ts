/** Mastodon answers in HTML. Its text is taken out of it, and no element of it ever gets into a page. */

interface Policy {
  createHTML: (html: string) => string;
}
interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/** A page under Trusted Types lets no text be read as HTML without a policy. This one is for the parser below alone. */
function parsed(html: string): Document {
  const { trustedTypes } = window as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('replies', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/** Returns the text of a post in HTML, with its lines and paragraphs. A parsed document runs and loads nothing. */
export function plainText(html: string): string {
  const { body } = parsed(html);
  for (const element of body.querySelectorAll('script,style,template,noscript,iframe')) element.remove();
  for (const end of body.querySelectorAll('br')) end.replaceWith('\n');
  for (const block of body.querySelectorAll('p,blockquote,pre,ul,ol')) block.after('\n\n');
  for (const item of body.querySelectorAll('li')) item.after('\n');
  return body.textContent ?? '';
}
