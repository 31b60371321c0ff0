/** The components that a writer uses in MDX without importing them. */
import Diagram from './Diagram.astro';
import SelfCheck from './SelfCheck.astro';
import Planner from './Planner.astro';
import RatingTable from './RatingTable.astro';
import CompletedPlan from './CompletedPlan.astro';
import EmptyPlan from '../components/workshop/EmptyPlan.astro';
import Exercise from '../components/workshop/Exercise.astro';
import MapSheet from '../components/workshop/MapSheet.astro';
import PeopleSheet from '../components/workshop/PeopleSheet.astro';
import Contact from './Contact.astro';
import Branch from '../components/article/Branch.astro';
import Takeaway from './Takeaway.astro';
import Example from '../components/article/Example.astro';
import Hear from '../components/article/Hear.astro';
import Line from '../components/article/Line.astro';
import Link from '../components/article/Link.astro';
import Say from '../components/article/Say.astro';
import Table from '../components/article/Table.astro';

export const articleComponents = {
  a: Link,
  table: Table,
  Branch,
  Contact,
  Diagram,
  Example,
  Hear,
  Line,
  Say,
  SelfCheck,
  Takeaway,
};
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
