/** Words after which a number is a name and no amount: "Article 5", "channel 4", "Flight 370". */

/** Labels however they are written: "page 12", "Articles 5 and 6". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'article articles chapter chapters section sections clause clauses paragraph paragraphs page pages verse verses volume ' +
    'volumes resolution resolutions proposition propositions prop amendment amendments title titles schedule annex appendix ' +
    'figure table item items line lines no no. nos nos. number numbers № # channel channels room rooms flight flights ' +
    'highway highways route routes interstate road roads exit gate gates platform terminal pier berth bus buses tram train ' +
    'phase phases stage level levels grade grades category tier class type version versions model models episode episodes ' +
    'season seasons series part parts act scene round rounds game games match set lane block blocks unit ' +
    'reactor ward wards district districts precinct precincts zone zones sector sectors area areas division ' +
    'region lot lots apartment apt suite floor floors building hangar warehouse school hospital studio station court group ' +
    'groups pool heat row seat step steps question questions day days week weeks year hour minute month case bill order ' +
    'directive regulation rule rules option options scenario plan protocol convention house post checkpoint camp ' +
    'colony prison facility penal engine mission apollo psalm psalms rev sonata symphony opus quatrain codes code ' +
    'area top under-secretary agenda goal chart exhibit count counts boeing airbus windows formula mark mk generation gen ' +
    'beaufort richter magnitude vol ch sec art para pp pg fig ext tel fax ref id dec lines box po zip isbn doi'
  ).split(' '),
);

/**
 * Of these only the capital or the end of the phrase makes a label: "Day 40" and "on day 40" are labels, "in days 40 people
 * died" is not, "the unit 40 soldiers left" is not.
 */
export const PLAIN_NOUN_LABELS: ReadonlySet<string> = new Set(
  (
    'days weeks hours months years area areas region building hospital school station court group groups house post camp ' +
    'prison facility buses train series parts games match set mission title titles articles figure table order rules plan ' +
    'option options codes model models type class division minute hour year week month block blocks bill case engine ' +
    'seat road roads floor items unit pool colony warehouse studio act scene convention protocol question questions channels ' +
    'numbers counts count goal dec top box magnitude rounds seasons levels'
  ).split(' '),
);

/** Number words that close a name: "the Big Four", "Channel Four", "Formula One", "Air Force One". */
export const NAME_BEFORE: ReadonlySet<string> = new Set(
  'big fab final sweet elite group force formula channel bbc cnn g catch ocean land fast gang famous secret magnificent'.split(
    ' ',
  ),
);

/** What a bare hyphenated pair of numbers is where it is no amount: "24/7", "9/11", "50-50". */
export const PAIR_NAMES: ReadonlySet<string> = new Set(['24/7', '9/11', '7/7', '50-50', '50/50', '9-11', '9-to-5']);

/** Words beside a pair of numbers that make it the result of a vote or a match. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  (
    'decision decisions vote votes ruling win wins victory loss losses defeat draw tie lead majority split verdict score ' +
    'record margin advantage opinion triumph result ballot thriller deficit thrashing rout hammering drubbing finish shutout ' +
    'series aggregate scoreline'
  ).split(' '),
);

export const SCORE_VERBS: ReadonlySet<string> = new Set(
  (
    'won win wins winning lost lose loses losing beat beats beating beaten voted vote votes voting ruled rule rules split led ' +
    'lead leads leading drew draw draws tied trailed trails trailing defeated defeats defeating passed decided finished ended ' +
    'edged thrashed sided upheld rejected approved approve approves triumphed score scored failed routed crushed trail drawn ' +
    'level overcame downed topped'
  ).split(' '),
);

/** Verbs of change: what follows "from 5 to 9" here is two figures, a before and an after, not one range. */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose rise rises rising risen fell fall falls falling fallen drop drops dropped dropping grew grow grows growing grown ' +
    'increase increases increased increasing decrease decreases decreased decreasing cut cuts cutting reduce reduces reduced ' +
    'reducing reduction lower lowers lowered lowering raise raises raised raising went go goes going gone jump jumps jumped ' +
    'jumping climb climbs climbed climbing slid slide slides sliding slip slips slipped soar soared soaring surge surged ' +
    'surging decline declines declined declining shrank shrink shrinks shrinking shrunk plunge plunged plunging expand expands ' +
    'expanded expanding move moves moved moving swell swelled swelling upgrade upgraded up down change changed changes changing ' +
    'quadrupled tripled doubled halved dwindle dwindled tumble tumbled tumbling revise revised revising extend extended ' +
    'extending improve improved worsened widened widening narrowed narrowing shift shifted leapt leap rocketed spiked hike hiked'
  ).split(' '),
);
