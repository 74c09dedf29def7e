/**
 * The vocabulary of the demo data.
 *
 * @module
 */

/** A subject that users write about, and its words. */
export interface Interest {
  /** The name of the subject in a biography. */
  readonly name: string;
  readonly doings: readonly string[];
  readonly findings: readonly string[];
  readonly questions: readonly string[];
}

/** All subjects. */
export const interests: readonly Interest[] = [
  {
    name: "sourdough",
    doings: [
      "Baked two loaves before breakfast",
      "Fed the starter with rye instead of wheat",
      "Let the dough rest in the fridge for two nights",
      "Tried the cast-iron pot instead of the stone",
      "Doubled the water in grandmother's recipe",
      "Milled the flour myself for once",
      "Swapped half of the wheat for spelt",
    ],
    findings: [
      "the crust came out darker than I like, and everybody else loved it",
      "the crumb is finally open enough to lose butter in",
      "it rose more in the last hour than in the six before",
      "the smell woke up the whole house",
      "it stuck to the basket and now looks like a map of Norway",
      "the second loaf was gone before the first had cooled",
      "a longer rest did more than any amount of kneading",
    ],
    questions: [
      "How do you keep a starter alive through a holiday?",
      "Does anybody score the loaf after baking has begun?",
      "Is there a use for discard that is not pancakes?",
    ],
  },
  {
    name: "night trains",
    doings: [
      "Took the sleeper to the coast",
      "Missed the connection by forty seconds",
      "Shared a compartment with a choir",
      "Booked the last seat on the slow line over the pass",
      "Rode the whole branch line just to see where it ends",
      "Changed trains five times for a lunch",
      "Watched the engine being turned by hand",
    ],
    findings: [
      "the dining car still has real cups",
      "waking up in another climate never gets old",
      "the conductor knew the name of every hill",
      "the timetable is a work of optimism",
      "the view between the two tunnels lasts nine seconds and is worth the ticket",
      "the station at the end is a bench and a dog",
      "nobody looked at a screen for three hours",
    ],
    questions: [
      "Which line would you ride just for the window?",
      "Top bunk or bottom bunk?",
      "What is the longest delay you ever enjoyed?",
    ],
  },
  {
    name: "birds",
    doings: [
      "Sat by the estuary from five in the morning",
      "Counted swifts above the old brewery",
      "Put up the third nest box",
      "Followed a call through the reeds for an hour",
      "Cleaned the feeder and was watched while doing it",
      "Went out for the owls after dark",
      "Took the long way round by the gravel pits",
    ],
    findings: [
      "a kingfisher passed so close that I heard it",
      "it was a blackbird doing impressions all along",
      "the starlings left two weeks earlier than last year",
      "there were more photographers than geese",
      "one heron stood there like a bad tax inspector",
      "the young ones fledged while I was making tea",
      "I finally heard the difference between the two warblers",
    ],
    questions: [
      "Who else has waxwings this year?",
      "What do you write down in the field, and what later?",
      "Is there a pair of binoculars that fogs less?",
    ],
  },
  {
    name: "databases",
    doings: [
      "Rewrote the report query over lunch",
      "Deleted an index that nobody had used since spring",
      "Read the query plan line by line",
      "Moved the counters into triggers",
      "Replaced OFFSET by a keyset",
      "Restored last night's backup into a scratch machine",
      "Found the slow page, at last",
    ],
    findings: [
      "it went from eleven seconds to nine milliseconds",
      "NULL is not equal to NULL, and today it mattered",
      "the rows were fine, the sort was not",
      "two requests in the same millisecond are not as rare as one hopes",
      "the planner was right and I was wrong",
      "half of the table was somebody's test data",
      "the fix was one line and the explanation two pages",
    ],
    questions: [
      "When did you last test a restore?",
      "Do you name your constraints?",
      "Which query plan taught you the most?",
    ],
  },
  {
    name: "gardening",
    doings: [
      "Planted the garlic a month late",
      "Dug up the first potatoes",
      "Covered the beds with leaves",
      "Traded seedlings over the fence",
      "Pruned the apple tree with more courage than knowledge",
      "Turned the compost",
      "Sowed the broad beans between two showers",
    ],
    findings: [
      "the slugs held a meeting and chose the lettuce",
      "one tomato plant has outgrown the shed",
      "the rosemary survived, against advice",
      "there is a toad, and the toad has opinions",
      "the neighbour's cat considers it a personal favour",
      "the soil is finally dark all the way down",
      "we have courgettes for the street and the next one",
    ],
    questions: [
      "What grows in full shade that one can eat?",
      "Does anybody really rotate the beds?",
      "Which variety would you never be without?",
    ],
  },
  {
    name: "running",
    doings: [
      "Ran along the canal before sunrise",
      "Did the hill four times",
      "Turned back at the second bridge",
      "Went out without a watch",
      "Finished the half marathon behind a man dressed as a carrot",
      "Took the new shoes into the mud",
      "Jogged home instead of waiting for the bus",
    ],
    findings: [
      "the first kilometre is always a lie",
      "it was the slowest this month and the best",
      "the knee kept quiet the whole way",
      "the wind turned exactly when I did",
      "a dog joined me for two kilometres and then had other plans",
      "I remembered why I stopped, and then why I started",
      "the fog made every lamp post a landmark",
    ],
    questions: [
      "What do you listen to, if anything?",
      "How many pairs is too many?",
      "Does anybody enjoy intervals?",
    ],
  },
  {
    name: "old cameras",
    doings: [
      "Loaded a film that expired in 1998",
      "Took the folding camera to the market",
      "Developed two rolls in the bathroom",
      "Cleaned the viewfinder with a toothpick",
      "Printed the harbour picture for the fourth time",
      "Found my uncle's light meter in a drawer",
      "Shot a whole roll of doors",
    ],
    findings: [
      "every frame has a light leak, and every leak is better than the frame",
      "the shutter is a third slow and I adjusted to it",
      "the negatives dried with one hair on each",
      "waiting a week makes one choose better",
      "the colours are wrong in exactly the right way",
      "frame 37 of 36 is the keeper",
      "people stand still for a camera with a bellows",
    ],
    questions: [
      "Where do you still get prints made?",
      "Which camera would you save from a fire?",
      "Do you write down your exposures?",
    ],
  },
  {
    name: "board games",
    doings: [
      "Lost at the one about lighthouses",
      "Taught the rules in under five minutes",
      "Built a spreadsheet to settle an argument about sheep",
      "Played the long one in a single sitting",
      "Painted the last of the forty goblins",
      "Found the missing piece under the radiator",
      "Invited the neighbours for a short game",
    ],
    findings: [
      "it ended at two in the morning, as short games do",
      "the nine-year-old won, without mercy",
      "nobody had read page eleven",
      "the points were level until the very last card",
      "the quiet one had a plan all evening",
      "we agreed never to trade with Karl again",
      "the expansion fixes exactly what was not broken",
    ],
    questions: [
      "What do you play with two and an hour?",
      "Open hands in the first game: yes or no?",
      "Which rule does your family play wrong on purpose?",
    ],
  },
  {
    name: "the sea",
    doings: [
      "Swam out to the buoy",
      "Repaired the mast step with what was on board",
      "Waited two tides for the wind",
      "Walked the beach after the storm",
      "Rowed across before the ferry woke up",
      "Took the lifeboat crew some cake",
      "Learned the fourth knot of the winter",
    ],
    findings: [
      "the water was eleven degrees and so was the tea",
      "the fog lifted exactly long enough for one bearing",
      "a seal followed us like a customs officer",
      "the chart and the sandbank disagree",
      "the tide does not read the plan",
      "we came home with salt in everything",
      "the harbour was so still that it had two of every mast",
    ],
    questions: [
      "Which knot do you really use?",
      "How cold is too cold?",
      "Who taught you to read the sky?",
    ],
  },
];
