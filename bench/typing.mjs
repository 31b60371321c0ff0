/**
 * How smooth typing is in the planner: from a letter in the notes to the frame that shows it, with one person listed and
 * with forty, the processor slowed down four times. Run it after a build.
 */
import { saveWorkbook } from '../src/domain/planner/saved.ts';
import { emptyWorkbook, newRelationship } from '../src/domain/planner/workbook.ts';
import { onSlowPhone, summary } from './served.mjs';

const listOf = (count) =>
  Array.from({ length: count }, (_, index) =>
    newRelationship({
      id: `p-${index}`,
      person: `P${index}, director`,
      influence: (index % 5) + 1,
      closeness: (index % 4) + 1,
    }),
  );

for (const count of [1, 40])
  await onSlowPhone(async (page, { home, slow }) => {
    await page.goto(`${home}workshops/key-relationships/#planner`);
    await page.locator('.planner-add').waitFor();
    await page.locator('[data-planner] input[type=file]').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(saveWorkbook({ ...emptyWorkbook, relationships: listOf(count) })),
    });
    await page.getByRole('button', { name: 'P0, director', exact: true }).click();
    await slow();
    const times = await page.getByLabel('Notes').evaluate(async (notes) => {
      const waits = [];
      for (let turn = 0; turn < 60; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        const start = performance.now();
        notes.value += 'x';
        notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        waits.push(performance.now() - start);
      }
      return waits;
    });
    console.log(`a letter typed with ${count} listed, 4x slowdown: ${summary(times)}`);
  });
