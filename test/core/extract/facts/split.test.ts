import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../../src/core/extract/facts/facts.ts';
import { documentOf, spanOfWords } from '../../../support/document.ts';

/** The facts cut from what a spokesman said, each with its spans joined by " | ". */
function facts(content: string, cue = 'said'): readonly string[] {
  const text = `The spokesman ${cue} ${content}.`;
  const document = documentOf(text);
  const found = findFacts(document, [
    {
      cue: spanOfWords(text, cue),
      source: spanOfWords(text, 'The spokesman'),
      content: [spanOfWords(text, content)],
      score: 1,
      origin: 'model',
    },
  ]);
  return found.map((fact) => fact.content.map((span) => text.slice(span.start, span.end)).join(' | '));
}

describe('separately checkable facts become one telling each', () => {
  test.each<[why: string, content: string, wanted: readonly string[]]>([
    [
      'two clauses, comma and conjunction',
      'the bridge had fallen, and the road was closed',
      ['the bridge had fallen', 'the road was closed'],
    ],
    [
      'two clauses joined by but',
      'the fire was out, but the cellar was still burning',
      ['the fire was out', 'the cellar was still burning'],
    ],
    ['and that', 'the dam had held and that nobody was hurt', ['the dam had held', 'nobody was hurt']],
    [
      'and that, with several behind it',
      'nine people were missing and that two boats and a tug were sent out',
      ['nine people were missing', 'two boats and a tug were sent out'],
    ],
    [
      'and that, behind a verb that looks like a participle',
      'the agreement provided for a pause of nine days and that Sarrow had closed its list',
      ['the agreement provided for a pause of nine days', 'Sarrow had closed its list'],
    ],
    [
      'that as the subject of the second',
      'the cost of the pier is high, and that is a matter for the council',
      ['the cost of the pier is high', 'that is a matter for the council'],
    ],
    [
      'what opens with nobody',
      'the fire began in the loft and no one was hurt',
      ['the fire began in the loft', 'no one was hurt'],
    ],
    ['but that', 'the talks went well but that no date was set', ['the talks went well', 'no date was set']],
    [
      'a pronoun opens the second clause',
      'the captain left the wheel and he never returned',
      ['the captain left the wheel', 'he never returned'],
    ],
    [
      'there opens the second clause',
      'the area was sealed and there was no danger',
      ['the area was sealed', 'there was no danger'],
    ],
    [
      'coordinated predicates carry the subject',
      'the driver left the depot and crashed into a fence',
      ['the driver left the depot', 'the driver | crashed into a fence'],
    ],
    [
      'the carried subject is the whole noun phrase',
      'the head of the port authority resigned and left the country',
      ['the head of the port authority resigned', 'the head of the port authority | left the country'],
    ],
    [
      'an adverb before the second verb',
      'the crew abandoned the ship and later reached the shore',
      ['the crew abandoned the ship', 'the crew | reached the shore'],
    ],
    [
      'three predicates',
      'the man entered the bank, threatened a clerk and fled on foot',
      ['the man entered the bank', 'the man | threatened a clerk', 'the man | fled on foot'],
    ],
    [
      'finite clause after after',
      'police fired two shots after the suspect drew a knife',
      ['police fired two shots', 'the suspect drew a knife'],
    ],
    [
      'a semicolon',
      'the north gate was shut; the south gate stayed open',
      ['the north gate was shut', 'the south gate stayed open'],
    ],
    [
      'figures in both',
      'twelve houses burned and nine barns were lost, and the river rose',
      ['twelve houses burned and nine barns were lost', 'the river rose'],
    ],
    [
      'modal in the second clause',
      'the ferry was late, and passengers would be paid',
      ['the ferry was late', 'passengers would be paid'],
    ],
    [
      'the second subject has a prepositional phrase',
      'the plant was shut, and workers of the night shift were sent home',
      ['the plant was shut', 'workers of the night shift were sent home'],
    ],
    ['copula and verb', 'the mayor was ill and missed the vote', ['the mayor was ill', 'the mayor | missed the vote']],
    [
      'a leading adverbial is not carried',
      'on Monday the pilot refused to fly and called the union',
      ['on Monday the pilot refused to fly', 'on Monday the pilot | called the union'],
    ],
    [
      'a relative clause set off by commas is not carried',
      'the guard, who was armed, shot a colleague and fled',
      ['the guard, who was armed, shot a colleague', 'the guard | fled'],
    ],
    [
      'quotation mark at the joint',
      'the tower was safe, but "it needs new stairs"',
      ['the tower was safe', 'it needs new stairs'],
    ],
    [
      'past perfect in both',
      'the bank had failed, and its owners had fled',
      ['the bank had failed', 'its owners had fled'],
    ],
    [
      'negated second clause',
      'the pump ran all night, but it did not help',
      ['the pump ran all night', 'it did not help'],
    ],
    [
      'passive second clause',
      'the man has confessed, and the weapon was found',
      ['the man has confessed', 'the weapon was found'],
    ],
    [
      'after with a passive',
      'the road was reopened after the wreck was removed',
      ['the road was reopened', 'the wreck was removed'],
    ],
    [
      'names as subjects',
      'Arden won the seat, and Bellamy lost the council',
      ['Arden won the seat', 'Bellamy lost the council'],
    ],
    ['and they', 'the rebels took the hill and they hold it', ['the rebels took the hill', 'they hold it']],
    [
      'two that-clauses',
      'that the mine was old and that the lift was broken',
      ['the mine was old', 'the lift was broken'],
    ],
    [
      'a numeral opens the second subject',
      'the storm passed, and 40 homes were without power',
      ['the storm passed', '40 homes were without power'],
    ],
    [
      'three clauses',
      'the roof had leaked, the floor sank, and the doors were jammed',
      ['the roof had leaked', 'the floor sank', 'the doors were jammed'],
    ],
    [
      'possessive subject',
      'the company paid no tax, and its directors were fined',
      ['the company paid no tax', 'its directors were fined'],
    ],
    ['but with a name', 'the count was fair, but Harrow rejected it', ['the count was fair', 'Harrow rejected it']],
    [
      'second predicate with has',
      'the ministry denied the request and has opened a review',
      ['the ministry denied the request', 'the ministry | has opened a review'],
    ],
    [
      'second predicate with was',
      'the boy ran into the road and was hit by a van',
      ['the boy ran into the road', 'the boy | was hit by a van'],
    ],
    [
      'second predicate with will',
      'the union rejected the offer and will strike on Friday',
      ['the union rejected the offer', 'the union | will strike on Friday'],
    ],
    [
      'after and a pronoun',
      'the clerk called the police after she found the door open',
      ['the clerk called the police', 'she found the door open'],
    ],
    [
      'and nobody behind a time',
      'the boat left before dawn and nobody saw it',
      ['the boat left before dawn', 'nobody saw it'],
    ],
    [
      'a second verb behind a comma',
      'the clerk left because the owner came, and took the ring',
      ['the clerk left because the owner came', 'the clerk | took the ring'],
    ],
    ['and nobody', 'the boat sank, and nobody was rescued', ['the boat sank', 'nobody was rescued']],
    ['two sentences in one quotation', '"The wall held. The gate did not."', ['The wall held', 'The gate did not']],
    [
      'three sentences',
      '"We searched the house. We found no weapon. The family is safe."',
      ['We searched the house', 'We found no weapon', 'The family is safe'],
    ],
    [
      'a sentence and a joined clause',
      '"The line is cut, and the pumps are off. Help is coming."',
      ['The line is cut', 'the pumps are off', 'Help is coming'],
    ],
    [
      'a long first clause',
      'the regional office in charge of permits had closed the quarry in May, and inspectors were refused entry',
      ['the regional office in charge of permits had closed the quarry in May', 'inspectors were refused entry'],
    ],
    [
      'but carries the subject',
      'the firm apologised but kept the money',
      ['the firm apologised', 'the firm | kept the money'],
    ],
    [
      'and then',
      'the suspect parked the car and then walked away',
      ['the suspect parked the car', 'the suspect | walked away'],
    ],
    [
      'plural past',
      'the mills were closed and had lost their owners',
      ['the mills were closed', 'the mills | had lost their owners'],
    ],
    ['and she', 'the judge heard the plea and she rejected it', ['the judge heard the plea', 'she rejected it']],
    [
      'a that-clause with its own comma',
      'that, in May, the quay was closed and that ships were sent away',
      ['in May, the quay was closed', 'ships were sent away'],
    ],
    ['but they', 'the troops were tired but they held the line', ['the troops were tired', 'they held the line']],
    ['and so many', 'the mill was on fire and 300 people had left', ['the mill was on fire', '300 people had left']],
    [
      'how many of them',
      'the sick had reached the camp and 19 of them had died',
      ['the sick had reached the camp', '19 of them had died'],
    ],
    [
      'a range',
      'the quay was shut while between 20 and 30 people were on it',
      ['the quay was shut while between 20 and 30 people were on it'],
    ],
    [
      'and that with its noun',
      'the jewels were stolen, and that case was never solved',
      ['the jewels were stolen', 'that case was never solved'],
    ],
    ['and it', 'the valve was open and it had rusted', ['the valve was open', 'it had rusted']],
    [
      'clause, clause and that',
      'the lake was clean, and that fish had come back',
      ['the lake was clean', 'fish had come back'],
    ],
    ['present tense reports', 'prices are rising, and wages are falling', ['prices are rising', 'wages are falling']],
    [
      'perfect in the second part',
      'the tunnel is finished, but trains have not run',
      ['the tunnel is finished', 'trains have not run'],
    ],
    [
      'predicates with objects',
      'the raiders burned the records and stole the seal',
      ['the raiders burned the records', 'the raiders | stole the seal'],
    ],
    [
      'subject with a number',
      'some 300 villagers left their homes and walked to the coast',
      ['some 300 villagers left their homes', 'some 300 villagers | walked to the coast'],
    ],
  ])('%s: %s', (_why, content, wanted) => {
    expect(facts(content)).toEqual(wanted);
  });
});

describe('what belongs together stays together', () => {
  test.each<[why: string, content: string]>([
    ['one fact', 'the bridge fell on Monday'],
    ['two verbs with one object', 'agents found and shot the clerk in May'],
    ['a fact under a modal', 'the army may have blocked the road after a warning was given'],
    ['a list of objects', 'the fire destroyed barns, sheds and two tractors'],
    ['a list of figures', 'the army lost 30 tanks, 12 guns and 4 aircraft'],
    ['coordinated subjects', 'the mayor and her deputy resigned'],
    ['coordinated subjects with prepositions', 'farmers from the hills and traders from the coast protested'],
    ['a restrictive relative clause', 'the men who left the base and returned home were charged'],
    ['a relative clause at the end', 'the court freed a man who had confessed and later recanted'],
    ['a participle', 'the train left the rails, killing two and injuring nine'],
    ['a participle at the start', 'fearing arrest, the clerk fled to the coast'],
    ['coordinated infinitives', 'the council wants to close the school and sell the land'],
    ['coordinated verbs under a modal', 'the firm will pay the fine and leave the market'],
    ['coordinated adjectives', 'the water was cold and dirty'],
    ['coordinated adverbs', 'the vote was held quickly and quietly'],
    ['before and what never came about', 'the fire was out before it reached the barn'],
    ['before and anybody', 'they were inside before anyone was able to lock the gate'],
    ['before and what came about', 'the man shot two guards before he fled the camp'],
    ['after with what happens at any time', 'the wood is searched after a child goes missing'],
    ['and behind until', 'nobody went back until the wage was paid and they were freed'],
    ['a second verb behind before', 'the man shot twice before two guards threw him down and held him'],
    ['a second verb behind because', 'the clerk left because the owner came and shut the store'],
    ['and behind as if', 'the crew left as if the ship sank and there was no boat'],
    ['and behind in case', 'the crew stayed in case the pumps failed and 300 people had to leave'],
    ['before with a modal', 'the fire spread before the pumps could be started'],
    ['before with a noun', 'the guard fled before dawn'],
    ['after with a second verb that may be either’s', 'the man ran after guards stopped the car and was shot dead'],
    ['after with a second verb of the first', 'the pilot landed after the engine failed and walked away'],
    ['and behind until and a time', 'nobody went back until the wage was paid before noon and they were freed'],
    ['after with a noun', 'the market closed after the storm'],
    ['after with a gerund', 'the driver was held after leaving the scene'],
    ['before with a gerund', 'the thief took the ring before breaking a window'],
    ['an if-clause', 'the army would withdraw if the treaty was signed'],
    ['a when-clause', 'when the alarm rang, the crew ran on deck'],
    ['a while-clause', 'the shooting began while the men were drinking'],
    ['a because-clause', 'the school was shut because the roof leaked'],
    ['a comparison', 'the harvest was better than experts had feared'],
    ['and between names', 'Harrow and Karsk share the river'],
    ['and between numbers', 'the toll stands at two hundred and four'],
    ['between and', 'the fee is between 20 and 30 crowns'],
    ['both and', 'both the north gate and the south gate were shut'],
    [
      'a relative clause with two verbs before the main verb',
      'soldiers who refused to fight and left their posts were punished',
    ],
    ['a garden path without a comma', 'the fire reached the mill and its stores were in danger'],
    ['and so on', 'the store sold rope, nails and so on'],
    ['no verb', 'no comment on pending cases and appeals'],
    ['a question', 'who gave the order and why'],
    ['nominal and', 'the loss of trust and the fall in prices hurt farmers'],
  ])('%s: %s', (_why, content) => {
    expect(facts(content)).toHaveLength(1);
  });
});

test.each<[text: string, content: readonly string[], wanted: readonly string[]]>([
  [
    'The ferry was empty, the spokesman said, and nobody was hurt.',
    ['The ferry was empty', 'and nobody was hurt'],
    ['The ferry was empty', 'nobody was hurt'],
  ],
  ['Two men, the spokesman said, and a dog fled.', ['Two men', 'and a dog fled'], ['Two men | and a dog fled']],
  [
    'The ferry was empty, the spokesman said, and dark.',
    ['The ferry was empty', 'and dark'],
    ['The ferry was empty | and dark'],
  ],
])('a whole clause behind the cue is a fact of its own: %s', (text, content, wanted) => {
  const found = findFacts(documentOf(text), [
    {
      cue: spanOfWords(text, 'said'),
      source: spanOfWords(text, 'the spokesman'),
      content: content.map((words) => spanOfWords(text, words)),
      score: 1,
      origin: 'model',
    },
  ]);
  expect(found.map((fact) => fact.content.map((span) => text.slice(span.start, span.end)).join(' | '))).toEqual(wanted);
});

describe('what only says when is told with a statement, and not with a denial or a question', () => {
  test.each<[cue: string, content: string, wanted: readonly string[]]>([
    [
      'said',
      'the guards had used tear gas after the crowd threw stones',
      ['the guards had used tear gas', 'the crowd threw stones'],
    ],
    [
      'denied that',
      'the guards had used tear gas after the crowd threw stones',
      ['the guards had used tear gas after the crowd threw stones'],
    ],
    ['denied', 'the dam had been shut after the river rose', ['the dam had been shut after the river rose']],
    ['asked whether', 'the captain had slept after the ferry sank', ['the captain had slept after the ferry sank']],
    [
      'denied that',
      'the guards had fired after the crowd broke in and threw stones',
      ['the guards had fired after the crowd broke in and threw stones'],
    ],
    [
      'denied that',
      'the guards had fired after the crowd broke in and that the gate was shut',
      ['the guards had fired after the crowd broke in', 'the gate was shut'],
    ],
    ['denied that', 'the guards had fired, and that the gate was shut', ['the guards had fired', 'the gate was shut']],
  ])('%s %s', (cue, content, wanted) => {
    expect(facts(content, cue)).toEqual(wanted);
  });
});
