/** Irregular English verbs that attribute: lemma → all forms but the -s and -ing ones that rules give. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  feel: ['felt'],
  mean: ['meant'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  hold: ['held'],
  read: ['read'],
  find: ['found'],
  show: ['showed', 'shown'],
  foresee: ['foresaw', 'foreseen'],
  understand: ['understood'],
  forget: ['forgot', 'forgotten'],
  swear: ['swore', 'sworn'],
  seek: ['sought'],
  undertake: ['undertook', 'undertaken'],
  withdraw: ['withdrew', 'withdrawn'],
  uphold: ['upheld'],
  overturn: ['overturned'],
  put: ['put'],
  set: ['set'],
  tweet: ['tweeted'],
  quip: ['quipped'],
  admit: ['admitted'],
  commit: ['committed'],
  refer: ['referred'],
  plan: ['planned'],
  ban: ['banned'],
  prefer: ['preferred'],
  rebut: ['rebutted'],
  dream: ['dreamed', 'dreamt'],
  guess: ['guessed'],
  hear: ['heard'],
  rebuke: ['rebuked'],
  veto: ['vetoed'],
  repeal: ['repealed'],
  rule: ['ruled'],
  sue: ['sued'],
  permit: ['permitted'],
  submit: ['submitted'],
  concede: ['conceded'],
  retort: ['retorted'],
  blog: ['blogged'],
  cite: ['cited'],
  stress: ['stressed'],
  sing: ['sang', 'sung'],
  begin: ['began', 'begun'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  make: ['made'],
  bet: ['bet'],
  forecast: ['forecast', 'forecasted'],
  choose: ['chose', 'chosen'],
  hit: ['hit'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  let: ['let'],
  lie: ['lied'],
  deny: ['denied'],
  draw: ['drew', 'drawn'],
  go: ['went', 'gone'],
  come: ['came'],
  keep: ['kept'],
  break: ['broke', 'broken'],
  shoot: ['shot'],
};

const DOUBLING = new Set([
  'admit',
  'commit',
  'refer',
  'plan',
  'ban',
  'prefer',
  'rebut',
  'quip',
  'blog',
  'permit',
  'submit',
  'put',
  'set',
  'hit',
  'bet',
  'let',
  'begin',
]);

/** The forms of a verb as they stand in a text, the lemma first; more words after the first stay as they are ("rule out"). */
export function inflect(lemma: string): readonly string[] {
  const [verb = '', ...rest] = lemma.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const forms = [verb, thirdPerson(verb), present(verb), ...(IRREGULAR[verb] ?? [past(verb)])];
  return [...new Set(forms)].map((form) => form + tail);
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function present(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.slice(-1)}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** Every form of every lemma, in a set to look words up in. */
export function formsOf(lemmas: readonly string[]): ReadonlySet<string> {
  return new Set(lemmas.flatMap(inflect));
}
