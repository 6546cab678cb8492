import type { Qualifier } from '../../model/reading.ts';

/** Words straight before a figure that say how exactly it is meant; of two that end alike the longer wins. */
export const BEFORE: readonly (readonly [phrase: string, qualifier: Qualifier])[] = [
  ['more than', 'more-than'],
  ['well more than', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['larger than', 'more-than'],
  ['bigger than', 'more-than'],
  ['older than', 'more-than'],
  ['longer than', 'more-than'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['upward of', 'more-than'],
  ['north of', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['exceed', 'more-than'],
  ['exceeded', 'more-than'],
  ['surpassed', 'more-than'],
  ['surpassing', 'more-than'],
  ['surpass', 'more-than'],
  ['topped', 'more-than'],
  ['topping', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['beyond', 'more-than'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['minimum of', 'at-least'],
  ['as few as', 'at-least'],
  ['as little as', 'at-least'],
  ['fewer than', 'fewer-than'],
  ['less than', 'fewer-than'],
  ['lower than', 'fewer-than'],
  ['smaller than', 'fewer-than'],
  ['shorter than', 'fewer-than'],
  ['younger than', 'fewer-than'],
  ['under', 'fewer-than'],
  ['below', 'fewer-than'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['no higher than', 'at-most'],
  ['no longer than', 'at-most'],
  ['no greater than', 'at-most'],
  ['within', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['a maximum of', 'at-most'],
  ['maximum of', 'at-most'],
  ['not exceeding', 'at-most'],
  ['not exceed', 'at-most'],
  ['up to', 'up-to'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['as high as', 'up-to'],
  ['as long as', 'up-to'],
  ['as far as', 'up-to'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['approaching', 'nearly'],
  ['nearing', 'nearly'],
  ['not quite', 'nearly'],
  ['just short of', 'nearly'],
  ['just under', 'nearly'],
  ['just below', 'nearly'],
  ['just shy of', 'nearly'],
  ['shy of', 'nearly'],
  ['short of', 'nearly'],
  ['virtually', 'nearly'],
  ['practically', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['roughly', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
  ['estimates of', 'about'],
  ['estimate of', 'about'],
  ['in the region of', 'about'],
  ['in the order of', 'about'],
  ['on the order of', 'about'],
  ['somewhere around', 'about'],
  ['more or less', 'about'],
  ['perhaps', 'about'],
  ['maybe', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['>', 'more-than'],
  ['<', 'fewer-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
  ['exactly', 'exactly'],
  ['precisely', 'exactly'],
];

/** Words straight after a figure that do the same. */
export const AFTER: readonly (readonly [phrase: string, qualifier: Qualifier])[] = [
  ['or more', 'at-least'],
  ['and more', 'at-least'],
  ['and over', 'at-least'],
  ['or over', 'at-least'],
  ['and above', 'at-least'],
  ['or above', 'at-least'],
  ['or older', 'at-least'],
  ['and older', 'at-least'],
  ['and up', 'at-least'],
  ['or higher', 'at-least'],
  ['plus', 'at-least'],
  ['- plus', 'at-least'],
  ['+', 'at-least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['odd', 'about'],
  ['- odd', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['or under', 'at-most'],
  ['or younger', 'at-most'],
  ['and under', 'at-most'],
  ['and younger', 'at-most'],
];

/** Words that may stand between a qualifier and its figure: "at least another 40", "up to an additional 300". */
export const BETWEEN: ReadonlySet<string> = new Set(
  'another additional further extra a an the total of its their his her as possibly reported new'.split(' '),
);

/** What may stand before "over", "under", "above" and "below" where they do qualify: "well over 40", "for under two hours". */
export const DEGREE_WORDS: ReadonlySet<string> = new Set(
  'well just slightly far way little significantly considerably for is was are were be been being of at to from and or than'.split(
    ' ',
  ),
);

/**
 * Words that take "about" or "over" themselves, whatever number follows: "spoke about eight soldiers", "a dispute over
 * two islands". Nouns and verbs, each in every form.
 */
export const TAKE_ABOUT: ReadonlySet<string> = new Set(
  (
    'talk talks talked talking speak speaks spoke spoken speaking write writes wrote written writing complain complains ' +
    'complained complaining complaint complaints ask asks asked asking question questions questioned joke jokes joked worry ' +
    'worries worried know knows knew known learn learns learned learnt hear hears heard think thinks thought news story ' +
    'stories concern concerns concerned warn warns warned warning warnings information details doubt doubts film films ' +
    'video videos book books documentary lie lies lied lying tweet tweets tweeted post posts posted read reads reading ' +
    'inquiry inquiries enquiry enquiries article articles rumor rumors rumour rumours discussion discussions discuss ' +
    'allegations testimony testify testified brag bragged boast boasted comment comments commented remark remarks statement ' +
    'statements claim claims message messages letter letters'
  ).split(' '),
);

/** Verbs and nouns that take both: "reported about 200 cases" counts them, "reported about eight soldiers" is about them. */
export const MAY_TAKE_ABOUT: ReadonlySet<string> = new Set(
  (
    'report reports reported reporting inform informs informed informing announce announced told tell tells telling ' +
    'publish published notify notified'
  ).split(' '),
);

/** What people quarrel, vote, grieve and win over: "a row over 12 seats", "charged over two deaths", "won over 12 rivals". */
export const TAKE_OVER: ReadonlySet<string> = new Set(
  (
    'dispute disputes row rows clash clashes clashed clashing war concern concerns anger outrage fear fears talks control ' +
    'lawsuit lawsuits sue sued suing charge charged charges arrest arrested convict convicted criticise criticised criticize ' +
    'criticized criticism resign resigned resigns battle battles debate debates protest protests protested tension tensions ' +
    'victory win lead advantage argue argued argument quarrel fight fights fought fighting trial jailed fined probe ' +
    'investigated investigation questioned worry worries worried uproar scandal negotiations flew flying flown fly power ' +
    'sanctions sanctioned divided split presided presides preside handed'
  ).split(' '),
);

/** Verbs of place and movement that take "around" themselves: "gathered around three tables". */
export const TAKE_AROUND: ReadonlySet<string> = new Set(
  (
    'gathered gather gathers gathering sat sit sits sitting walked walk walking turned turn turning drove drive driving ' +
    'centered centred revolve revolves revolved based built wrapped huddled moved passed flew flying travelled traveled ' +
    'orbit orbits orbited rotate rotates'
  ).split(' '),
);
