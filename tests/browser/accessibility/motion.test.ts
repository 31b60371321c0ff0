/** Nothing moves for a reader who asked for stillness, and nothing for more than 200 milliseconds for the others. */
import { expect, test } from '../site.ts';
import { desk, open, places } from './places.ts';

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

for (const place of places) {
  test(`${place.name}: reduced motion is none`, async ({ page, complaints }) => {
    await page.setViewportSize(desk);
    await open(page, place, complaints);
    const free = await page.evaluate(moving);
    expect(free.filter(({ milliseconds }) => milliseconds > 200)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await page.evaluate(moving)).toEqual([]);
  });
}
