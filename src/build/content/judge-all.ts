import { judgeContent, type Judgement, type JudgeSettings } from '../../library/judge.ts';
import { site } from '../../site.ts';
import { cardProblems } from './card-words.ts';

/** Returns every fault of the publication at `root`: those of its files, and of the words that are too long for their card. */
export function judgeAll(root: string, settings: JudgeSettings = { ...site, now: new Date() }): Judgement {
  const { files, problems } = judgeContent(root, settings);
  return { files, problems: [...problems, ...cardProblems(files)] };
}
