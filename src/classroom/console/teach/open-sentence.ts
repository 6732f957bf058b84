import type { Problem } from '../../client/ask.ts';
import { problemSentence } from '../../client/sentence.ts';
import type { PageProps } from '../../props.ts';

/**
 * Why the server opened no session. What it says of the files is English, for those who ask it without a page: the page
 * has read them, so that one sentence is enough.
 */
export function openSentence(t: PageProps['t'], problem: Problem): string {
  if (problem.code === 'brokenScenario') return t('class-console:files.unreadable');
  // More files than it takes, or longer ones.
  if (problem.code === 'malformed' && String(problem.where).startsWith('scenario'))
    return t('class-console:files.tooLarge');
  return problemSentence(t, problem);
}
