/** The tree that assistive technology is given: roles, names and states of the three things that readers work with. */
import { routes } from '../../../../src/site.ts';
import { add, open, planner, rows } from '../planner-page.ts';
import { awake, expect, test } from '../../../browser/site.ts';
import { answerTwo, quizPath } from '../founding-check.ts';

test('the self-check: a named group of boxes, then the outcome as a place of its own', async ({ page }) => {
  await page.goto(quizPath);
  await awake(page);
  const box = page.locator('[data-quiz-box]');
  await expect(box).toMatchAriaSnapshot(`
    - region "Self-check":
      - group /\\?$/:
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
      - paragraph:
        - button "Start again"
      - status
  `);
  await answerTwo(page, quizPath);
  await expect(box).toMatchAriaSnapshot(`
    - region "Self-check":
      - group /\\?$/:
        - checkbox /.+/ [checked]
        - checkbox /.+/
        - checkbox /.+/ [checked]
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
        - checkbox /.+/
      - paragraph:
        - button "Start again"
        - button "Go to your outcome"
      - status: /^Your outcome. .+\\.$/
      - complementary "Your outcome":
        - list:
          - listitem: /ticked or not$/
          - listitem: /ticked or not$/
          - listitem: /. ticked$/
          - listitem: /not ticked$/
        - heading [level=2]
        - heading "Three things to do this week" [level=3]
        - list:
          - listitem:
            - checkbox /.+/
        - heading "What to say" [level=3]
        - figure /^Say this to /:
          - blockquote
          - button "Copy these words"
        - heading "What to read next" [level=3]
        - list:
          - listitem:
            - link /.+/
        - group /^Share this outcome/:
          - link "LinkedIn"
          - button "Copy link"
      - region "Take your outcome along":
        - checkbox /^Show what I answered/
        - paragraph:
          - button "Print this outcome"
  `);
});

test('search: a field, how many pages were found, and groups of results under their names', async ({ page }) => {
  await page.goto(routes.searchFor('manager'));
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Search" [level=1]
      - search:
        - searchbox "Search": manager
      - status: /^\\d+ pages for “manager”$/
      - combobox "Kind":
        - option "All" [selected]
      - combobox "Topic":
        - option "All" [selected]
      - region "Articles":
        - heading "Articles" [level=2]
        - list:
          - listitem:
            - link /.+/
            - paragraph:
              - mark: /manager/
      - region "Self-checks":
        - heading "Self-checks" [level=2]
  `);
});

test('the planner: each part named by its heading, each field by its label, each state told', async ({ page }) => {
  await open(page);
  await add(page, 'D.K.', 5, 1);
  await rows(page).first().getByRole('button').click();
  await expect(planner(page)).toMatchAriaSnapshot(`
    - region "Planner":
      - status: D.K. is on your list.
      - region "Your people":
        - heading "Your people" [level=3]
        - textbox "Who (initials or role)"
        - combobox "Influence"
        - combobox "Closeness"
        - button "Add to my list"
        - list:
          - listitem:
            - heading "D.K." [level=4]:
              - button "D.K." [expanded]
            - textbox "Who (initials or role)": D.K.
            - combobox "Influence"
            - combobox "Closeness"
            - group "What they can decide, or open for you":
              - checkbox "Budget"
            - textbox "When we last spoke"
            - paragraph:
              - button "Move D.K. up" [disabled]
              - button "Delete D.K."
      - region "Your map":
        - img /^A map of one person/
      - group: The same as a table
      - 'region "Start here: D.K."'
      - region "Your plan for D.K.":
        - textbox "First step"
        - textbox "Date of the first step"
        - textbox "Time, if it has one"
        - group "Done so far":
          - checkbox /.+/
      - region "Keep it":
        - paragraph:
          - button "Save to a file"
          - button "Forget everything"
  `);
});
