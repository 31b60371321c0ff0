/** Recordings in texts, `<Video>` and `<Audio>`: files of public/, with words for those who can’t hear or see them. */
import type { KnownAddresses } from './addresses.ts';

/** A recording as its tag has it. */
export interface WrittenRecording {
  kind: 'Video' | 'Audio';
  attributes: Readonly<Record<string, string>>;
  /** Whether words are between its tags: its transcript. */
  hasTranscript: boolean;
}

/** The kinds of files that every browser plays. */
const files = {
  Video: { pattern: /\.mp4$/, ending: '.mp4', example: '/talks/asking.mp4' },
  Audio: { pattern: /\.(mp3|m4a)$/, ending: '.mp3 or .m4a', example: '/talks/asking.mp3' },
};

const own: Record<WrittenRecording['kind'], readonly string[]> = {
  Video: ['src', 'title', 'width', 'height', 'poster', 'captions'],
  Audio: ['src', 'title'],
};

/** Whether a tag is a recording's. */
export const isRecording = (name: string | null): name is WrittenRecording['kind'] =>
  name === 'Video' || name === 'Audio';

/** Returns whether a text plays something, so that its page may ask for recordings. */
export const playsRecordings = (text: string): boolean => /<(?:Video|Audio)\s/.test(text);

/**
 * Returns what is wrong with a recording.
 * @param known addresses of the site, files of public/ among them; undefined for a piece that is not built
 */
export function recordingProblems(
  { kind, attributes, hasTranscript }: WrittenRecording,
  known: KnownAddresses | undefined,
): string[] {
  const { src, title, captions, poster } = attributes;
  const { pattern, ending, example } = files[kind];
  const problems: (string | undefined)[] = Object.keys(attributes)
    .filter((name) => !own[kind].includes(name))
    .map((name) => `<${kind}> takes no ${name}. Delete it, or write one of: ${own[kind].join(', ')}.`);
  const fileAt = (name: string, address: string) => {
    if (!/^\/(?!\/)/.test(address))
      return `${name}="${address}" is no file of this site. Put it into public/ and write its address from the root, like ${example}.`;
    if (known && !known.has(address)) return `there is no file public${address}. Put it there, or correct ${name}="…".`;
    return undefined;
  };
  if (!src) problems.push(`<${kind}> without a file. Write src="${example}".`);
  else if (!pattern.test(src)) problems.push(`not every browser plays ${src}. Save it as ${ending}.`);
  else problems.push(fileAt('src', src));
  if (!title?.trim()) problems.push(`<${kind}> without a name. Write what it is into title="…".`);
  if (kind === 'Audio') {
    if (!hasTranscript)
      problems.push(
        'a recording without words for those who can’t hear it. Write what is said between <Audio …> and </Audio>.',
      );
    return problems.filter((problem) => problem !== undefined);
  }
  for (const side of ['width', 'height'])
    if (!/^[1-9]\d*$/.test(attributes[side] ?? ''))
      problems.push(
        `<Video> without its ${side}, so the page would jump when it loads. Write its pixels: ${side}="720".`,
      );
  if (captions !== undefined)
    problems.push(
      captions.endsWith('.vtt') ? fileAt('captions', captions) : `captions are a .vtt file, not ${captions}.`,
    );
  else if (!hasTranscript)
    problems.push(
      'a video without words for those who can’t hear it. Write captions="/talks/asking.vtt", or what is said and seen between <Video …> and </Video>.',
    );
  if (poster !== undefined) problems.push(fileAt('poster', poster));
  return problems.filter((problem) => problem !== undefined);
}
