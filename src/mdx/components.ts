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
import Aside from '../components/article/Aside.astro';
import Code from '../components/article/Code.astro';
import Notes from '../components/article/Notes.astro';
import PullQuote from '../components/article/PullQuote.astro';
import Audio from '../components/media/Audio.astro';
import LinkCard from '../components/media/LinkCard.astro';
import Picture from '../components/media/Picture.astro';
import Video from '../components/media/Video.astro';
import Image from './Image.astro';

export const articleComponents = {
  a: Link,
  img: Image,
  pre: Code,
  section: Notes,
  table: Table,
  Aside,
  Audio,
  Branch,
  Contact,
  Diagram,
  Example,
  Hear,
  Line,
  LinkCard,
  Picture,
  PullQuote,
  Say,
  SelfCheck,
  Takeaway,
  Video,
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
