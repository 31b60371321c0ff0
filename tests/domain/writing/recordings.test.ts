import { describe, expect, it } from 'vitest';
import { playsRecordings, recordingProblems, type WrittenRecording } from '../../../src/domain/writing/recordings.ts';

const known = new Set(['/talk.mp4', '/talk.mp3', '/talk.vtt', '/talk.jpg']);
const silent = { src: '/talk.mp4', title: 'A talk', width: '1280', height: '720' };
const video = { ...silent, captions: '/talk.vtt' };
const sound = { src: '/talk.mp3', title: 'A talk' };

const told = (
  kind: WrittenRecording['kind'],
  attributes: Record<string, string>,
  hasTranscript = false,
  addresses: ReadonlySet<string> | undefined = known,
) => recordingProblems({ kind, attributes, hasTranscript }, addresses);

const unheard =
  'a video without words for those who can’t hear it. Write captions="/talks/asking.vtt", or what is said and seen between <Video …> and </Video>.';

describe('recordingProblems', () => {
  it('lets recordings with words pass: captions or a transcript', () => {
    expect(told('Video', video)).toEqual([]);
    expect(told('Video', { ...video, poster: '/talk.jpg' })).toEqual([]);
    expect(told('Video', silent, true)).toEqual([]);
    expect(told('Audio', sound, true)).toEqual([]);
  });

  it.each([
    [silent, unheard],
    [{ ...video, src: '/talk.mov' }, 'not every browser plays /talk.mov. Save it as .mp4.'],
    [{ ...video, src: '/gone.mp4' }, 'there is no file public/gone.mp4. Put it there, or correct src="…".'],
    [
      { ...video, src: 'https://example.org/talk.mp4' },
      'src="https://example.org/talk.mp4" is no file of this site. Put it into public/ and write its address from the root, like /talks/asking.mp4.',
    ],
    [{ ...video, captions: '/gone.vtt' }, 'there is no file public/gone.vtt. Put it there, or correct captions="…".'],
    [{ ...video, captions: '/talk.srt' }, 'captions are a .vtt file, not /talk.srt.'],
    [{ ...video, poster: '/gone.jpg' }, 'there is no file public/gone.jpg. Put it there, or correct poster="…".'],
    [{ ...video, title: ' ' }, '<Video> without a name. Write what it is into title="…".'],
    [
      { ...video, width: '100%' },
      '<Video> without its width, so the page would jump when it loads. Write its pixels: width="720".',
    ],
    [
      { ...video, autoplay: '' },
      '<Video> takes no autoplay. Delete it, or write one of: src, title, width, height, poster, captions.',
    ],
  ])('tells of a video with %j', (attributes, message) => {
    expect(told('Video', attributes)).toEqual([message]);
  });

  it('tells of sound without words, and of what it lacks', () => {
    expect(told('Audio', {})).toEqual([
      '<Audio> without a file. Write src="/talks/asking.mp3".',
      '<Audio> without a name. Write what it is into title="…".',
      'a recording without words for those who can’t hear it. Write what is said between <Audio …> and </Audio>.',
    ]);
  });

  it('leaves open whether a file is there for a piece that is not built', () => {
    expect(
      recordingProblems(
        { kind: 'Video', attributes: { ...video, src: '/later.mp4' }, hasTranscript: false },
        undefined,
      ),
    ).toEqual([]);
  });
});

describe('playsRecordings', () => {
  it('is said of a text with a recording alone', () => {
    expect(playsRecordings('a\n\n<Audio src="/a.mp3">b</Audio>')).toBe(true);
    expect(playsRecordings('a\n\n<Video\n  src="/a.mp4" />')).toBe(true);
    expect(playsRecordings('A Video and <Videos />.')).toBe(false);
  });
});
