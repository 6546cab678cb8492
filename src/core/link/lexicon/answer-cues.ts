/**
 * Words by which an article lets one speaker answer another, folded: between "the gate was locked, Ries said." and what Jana Rusk
 * says of it stands "Jana Rusk disagrees." Phrases are words joined by a blank.
 */
export interface AnswerCues {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly string[];
}

/** That somebody does not agree: "rejects the figure", "disputed by". */
export const REJECTING: AnswerCues = {
  words: wordsOf(
    'deny denies denied denying denial denials reject rejects rejected rejecting rejection dispute disputes disputed disputing contradict ' +
      'contradicts contradicted contradicting contradiction dismiss dismisses dismissed dismissing disagree disagrees disagreed disagreeing ' +
      'disagreement refute refutes refuted refuting rebut rebuts rebutted rebuff rebuffs rebuffed counter counters countered countering contest ' +
      'contests contested contesting object objects objected objecting protest protests protested protesting outraged indignant furious angry angrily incensed ' +
      'doubt doubts doubted doubtful questions questioned challenge challenges challenged challenging otherwise differently contrary untrue ' +
      'false falsehood wrong wrongly lie lies lied lying liar liars nonsense absurd ridiculous rubbish rubbished slander fabrication invention invented fabricated fiction ' +
      'baseless unfounded groundless misleading incorrect inaccurate mistaken exaggerated distorted disown disowns disowned repudiate repudiates repudiated ' +
      'scoff scoffs scoffed scoffing warns contend contends contended belied belies gainsay unlike odds',
  ),
  phrases: [
    'hit back',
    'hits back',
    'pushed back',
    'pushes back',
    'brushed aside',
    'brushed off',
    'waved away',
    'laughed off',
    'shook his head',
    'shook her head',
    'shakes his head',
    'shakes her head',
    'took issue',
    'takes issue',
    'take issue',
    'no truth',
    'not true',
    'not so',
    'not according to',
    'none of it',
    'nothing of it',
    'nothing of the sort',
    'nothing of the kind',
    'does not match',
    'do not match',
    'did not match',
    'does not fit',
    'does not agree',
    'do not agree',
    'did not agree',
    'cannot be right',
    'cannot both',
    'does not hold',
    'does not believe',
    'do not believe',
    'knows nothing',
    'know nothing',
    'knew nothing',
  ],
};

/** That somebody does not agree with what was just told: "denies that.", "sees it otherwise", "tells another story". */
export const POINTING: AnswerCues = {
  words: wordsOf('otherwise differently contrary'),
  phrases: [
    ...joined(
      'deny denies denied reject rejects rejected dispute disputes disputed contradict contradicts contradicted dismiss dismisses dismissed ' +
        'refute refutes refuted rebut rebuts rebutted counter counters countered contest contests contested challenge challenges challenged ' +
        'question questions questioned doubt doubts doubted called calls call repudiate repudiates repudiated',
      'this that it these those all both any the',
    ),
    ...joined(
      'another different',
      'story account version picture tale memory recollection view figure figures explanation tune',
    ),
    ...joined('disagree disagrees disagreed', 'with and in on'),
    'is disputed',
    'was disputed',
    'is contradicted',
    'was contradicted',
    'disputed by',
    'contradicted by',
    'denied by',
    'rejected by',
    'begs to differ',
    'beg to differ',
    'at odds',
    'in contrast',
    'by contrast',
    'the opposite',
    'the reverse',
    'not so',
    'not true',
    'is untrue',
    'is false',
    'is wrong',
    'was wrong',
    'is nonsense',
    'is a lie',
    'a lie',
    'none of it',
  ],
};

/** That somebody holds to what he says, or has to grant it: "insists", "admitted". */
export const HOLDING: AnswerCues = {
  words: wordsOf(
    'insist insists insisted insisting maintain maintains maintained maintaining reply replies replied replying respond responds responded ' +
      'responding retort retorts retorted admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges acknowledged ' +
      'repeat repeats repeated repeating reiterate reiterates reiterated assure assures assured swear swears swore sworn reaffirm reaffirmed ' +
      'stress stresses stressed clarify clarified correct corrects corrected answer answers answered',
  ),
  phrases: [
    'stands by',
    'stood by',
    'stand by',
    'sticks to',
    'stuck to',
    'stick to',
    'made clear',
    'makes clear',
    'points out',
    'pointed out',
  ],
};

/** Whether one of them stands in folded words; `text`: the same, each between blanks. */
export function holdsCue({ words, phrases }: AnswerCues, said: readonly string[], text: string): boolean {
  return said.some((word) => words.has(word)) || phrases.some((phrase) => text.includes(` ${phrase} `));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Each of the first before each of the second. */
function joined(first: string, second: string): string[] {
  return first.split(' ').flatMap((one) => second.split(' ').map((other) => `${one} ${other}`));
}
