/** What a writer may use in MDX without importing it. */
import Diagram from './NamedDiagram.astro';
import SelfCheck from '../components/quiz/SelfCheck.astro';
import Planner from '../components/planner/Planner.astro';
import RatingTable from './RatingTable.astro';
import CompletedPlan from './CompletedPlan.astro';
import EmptyPlan from '../components/workshop/EmptyPlan.astro';
import Exercise from '../components/workshop/Exercise.astro';
import MapSheet from '../components/workshop/MapSheet.astro';
import PeopleSheet from '../components/workshop/PeopleSheet.astro';
import Example from '../components/article/Example.astro';
import Link from '../components/article/Link.astro';
import Say from '../components/article/Say.astro';

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
