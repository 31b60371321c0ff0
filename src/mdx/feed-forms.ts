/** The same components as a feed shows them, whose readers can tick, draw and keep nothing. */
import type { FeedForms } from '../build/feeds/content.ts';
import { articleComponents, workshopComponents } from './components.ts';
import FeedDiagram from './feed/FeedDiagram.astro';
import FeedImage from './feed/FeedImage.astro';
import FeedNothing from './feed/FeedNothing.astro';
import FeedPlan from './feed/FeedPlan.astro';
import FeedPlanner from './feed/FeedPlanner.astro';
import FeedRecording from './feed/FeedRecording.astro';
import FeedSelfCheck from './feed/FeedSelfCheck.astro';
import FeedTakeaway from './feed/FeedTakeaway.astro';

export const feedForms: FeedForms = {
  SelfCheck: FeedSelfCheck,
  components: {
    ...workshopComponents,
    img: FeedImage,
    Audio: FeedRecording,
    Diagram: FeedDiagram,
    EmptyPlan: FeedPlan,
    MapSheet: FeedNothing,
    PeopleSheet: FeedNothing,
    Planner: FeedPlanner,
    SelfCheck: FeedSelfCheck,
    Takeaway: FeedTakeaway,
    Video: FeedRecording,
  },
};

/** As paper shows them: a drawing is drawn, and what can be ticked or filled in is told of. */
export const printForms = { ...articleComponents, SelfCheck: FeedSelfCheck, Takeaway: FeedTakeaway };
