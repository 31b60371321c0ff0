/** A self-check in a frame on another site's page. */

/** Height of the frame in pixels, until its page tells its own: enough for three signs on a phone. */
export const embedHeight = 720;

/** The message that the framed page posts to the page around it. It never tells a reader's answers. */
export interface EmbedMessage {
  source: 'who-can-say-yes';
  version: 1;
  quiz: string;
  /** The height that the framed page needs, in pixels. */
  height: number;
  /** Id of the outcome that is shown; empty before there is one. */
  outcome: string;
}

export interface EmbedAddresses {
  /** Absolute address of the page to frame. */
  frame: string;
  /** Absolute address of the script that lets the frame grow. */
  script: string;
}

/** Returns the frame's HTML, for a page's author to paste. Without the script it stays at one height and scrolls. */
export function embedFrame(title: string, { frame, script }: EmbedAddresses): string {
  return (
    `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="100%" height="${embedHeight}" loading="lazy" ` +
    `allow="clipboard-write; web-share" style="border:0;max-width:46rem"></iframe>\n` +
    `<script async src="${escapeHtml(script)}"></script>`
  );
}

/** Returns the rich response of https://oembed.com, section 2.3. `thumbnail` is the quiz's card. */
export function oembed(
  quiz: { title: string },
  addresses: EmbedAddresses,
  provider: { name: string; url: string },
  thumbnail: { url: string; width: number; height: number },
) {
  return {
    version: '1.0',
    type: 'rich',
    title: quiz.title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: embedFrame(quiz.title, addresses),
    width: 736,
    height: embedHeight,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    cache_age: 86_400,
  };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
