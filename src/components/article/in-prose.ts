/** What a writer may use in MDX without importing it. */
import Diagram from '../figure/NamedDiagram.astro';
import SelfCheck from '../quiz/SelfCheck.astro';
import Planner from '../planner/Planner.astro';
import RatingTable from '../planner/RatingTable.astro';
import CompletedPlan from '../workshop/CompletedPlan.astro';
import EmptyPlan from '../workshop/EmptyPlan.astro';
import Exercise from '../workshop/Exercise.astro';
import MapSheet from '../workshop/MapSheet.astro';
import PeopleSheet from '../workshop/PeopleSheet.astro';
import Example from './Example.astro';
import Link from './Link.astro';
import Say from './Say.astro';

export const articleComponents = { a: Link, Diagram, Example, Say, SelfCheck };
export const workshopComponents = {
  ...articleComponents,
  CompletedPlan,
  EmptyPlan,
  Exercise,
  MapSheet,
  PeopleSheet,
  Planner,
  RatingTable,
};
