/** Nothing moves for a reader who asked for stillness, and nothing for more than 200 milliseconds for the others. */
import { expect } from '../site.ts';
import type { Check } from './check.ts';

/** Runs in the page: every element that would move, and for how many milliseconds. */
function moving(): { name: string; milliseconds: number }[] {
  const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time) * 1000));
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    const milliseconds = Math.max(
      longest(transitionDuration),
      animationName === 'none' ? 0 : longest(animationDuration),
      scrollBehavior === 'smooth' ? Infinity : 0,
    );
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
    return milliseconds > 0 ? [{ name, milliseconds }] : [];
  });
}

export const motion: Check = {
  name: 'reduced motion is none',
  run: async (page) => {
    const free = await page.evaluate(moving);
    expect.soft(free.filter(({ milliseconds }) => milliseconds > 200)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await page.evaluate(moving)).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  },
};
