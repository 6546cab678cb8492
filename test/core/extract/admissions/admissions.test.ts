import { expect, test } from 'vitest';
import { admissionsOf } from './admissions-table.ts';

/** A telling to speak of; each case goes on behind it. */
const TOLD = 'The army {the army|lost 40 boats}, its spokesman said. ';

/** What the article says, and what it admits: state, by whom, which tellings, in which words. */
const STATES: readonly [string, string][] = [
  [
    'Northern Wire has yet to verify these figures.',
    'not-verified [Northern Wire] 0: Northern Wire has yet to verify these figures',
  ],
  [
    'Northern Wire has not independently verified the figure.',
    'not-verified [Northern Wire] 0: Northern Wire has not independently verified the figure',
  ],
  ['Northern Wire hasn’t verified this.', 'not-verified [Northern Wire] 0: Northern Wire hasn’t verified this'],
  [
    'Northern Wire did not independently verify the claim.',
    'not-verified [Northern Wire] 0: Northern Wire did not independently verify the claim',
  ],
  [
    'Northern Wire has not observed visual evidence to verify the claim.',
    'not-verified [Northern Wire] 0: Northern Wire has not observed visual evidence to verify the claim',
  ],
  [
    'Northern Wire is working to verify the claim.',
    'not-verified [Northern Wire] 0: Northern Wire is working to verify the claim',
  ],
  [
    'The claim has not been independently verified.',
    'not-verified [] 0: The claim has not been independently verified',
  ],
  [
    'The figures have not been verified by Northern Wire.',
    'not-verified [Northern Wire] 0: The figures have not been verified by Northern Wire',
  ],
  ['The claim has yet to be verified.', 'not-verified [] 0: The claim has yet to be verified'],
  ['The report remains unconfirmed.', 'not-verified [] 0: The report remains unconfirmed'],
  ['The numbers are unverified.', 'not-verified [] 0: The numbers are unverified'],
  [
    'There was no independent confirmation of the claim.',
    'not-verified [] 0: There was no independent confirmation of the claim',
  ],
  [
    'There was no immediate confirmation from Orvania.',
    'not-verified [] 0: There was no immediate confirmation from Orvania',
  ],
  ['Orvania has not confirmed the claim.', 'not-verified [Orvania] 0: Orvania has not confirmed the claim'],
  ['The toll remains to be verified.', 'not-verified [] 0: The toll remains to be verified'],

  [
    'Northern Wire could not verify the claim.',
    'not-verifiable [Northern Wire] 0: Northern Wire could not verify the claim',
  ],
  [
    'Northern Wire could not immediately confirm the report.',
    'not-verifiable [Northern Wire] 0: Northern Wire could not immediately confirm the report',
  ],
  [
    'Northern Wire cannot independently verify battlefield reports.',
    'not-verifiable [Northern Wire] 0: Northern Wire cannot independently verify battlefield reports',
  ],
  ['Northern Wire couldn’t verify that.', 'not-verifiable [Northern Wire] 0: Northern Wire couldn’t verify that'],
  [
    'Northern Wire was unable to verify the account.',
    'not-verifiable [Northern Wire] 0: Northern Wire was unable to verify the account',
  ],
  [
    'Northern Wire was not immediately able to verify the account.',
    'not-verifiable [Northern Wire] 0: Northern Wire was not immediately able to verify the account',
  ],
  [
    'Northern Wire has not been able to verify the number.',
    'not-verifiable [Northern Wire] 0: Northern Wire has not been able to verify the number',
  ],
  [
    'Northern Wire has no way of independently verifying the claim.',
    'not-verifiable [Northern Wire] 0: Northern Wire has no way of independently verifying the claim',
  ],
  ['We were unable to verify this.', 'not-verifiable [Northern Wire] 0: We were unable to verify this'],
  [
    'The claim could not be independently verified.',
    'not-verifiable [] 0: The claim could not be independently verified',
  ],
  [
    'The figures could not be verified by Northern Wire.',
    'not-verifiable [Northern Wire] 0: The figures could not be verified by Northern Wire',
  ],
  ['The claim cannot be confirmed independently.', 'not-verifiable [] 0: The claim cannot be confirmed independently'],
  ['The report could not be corroborated.', 'not-verifiable [] 0: The report could not be corroborated'],
  ['It was not possible to verify the report.', 'not-verifiable [] 0: It was not possible to verify the report'],
  [
    'It was not immediately possible to independently verify the claim.',
    'not-verifiable [] 0: It was not immediately possible to independently verify the claim',
  ],
  ['The claim cannot be checked from here.', 'not-verifiable [] 0: The claim cannot be checked from here'],
  ['This could not be independently checked.', 'not-verifiable [] 0: This could not be independently checked'],
  [
    'We have not been able to check the account.',
    'not-verifiable [Northern Wire] 0: We have not been able to check the account',
  ],
  ['The claims are impossible to verify.', 'not-verifiable [] 0: The claims are impossible to verify'],
  [
    'Independent verification of the figure was not possible.',
    'not-verifiable [] 0: Independent verification of the figure was not possible',
  ],
  ['None of the claims could be verified.', 'not-verifiable [] 0: None of the claims could be verified'],
  [
    'Neither claim could be independently verified.',
    'not-verifiable [] 0: Neither claim could be independently verified',
  ],
  ['The claim is not independently verifiable.', 'not-verifiable [] 0: The claim is not independently verifiable'],
  [
    'Inspectors of the river board could not verify the figure.',
    'not-verifiable [Inspectors of the river board] 0: Inspectors of the river board could not verify the figure',
  ],
  [
    'Northern Wire could not determine when it happened.',
    'not-verifiable [Northern Wire] 0: Northern Wire could not determine when it happened',
  ],

  [
    'The claim has been corroborated by two river pilots.',
    'supported [two river pilots] 0: The claim has been corroborated by two river pilots',
  ],
  [
    'The figure is supported by satellite images.',
    'supported [satellite images] 0: The figure is supported by satellite images',
  ],
  [
    'The loss of boats has been documented by independent groups in recent months.',
    'supported [independent groups] 0: The loss of boats has been documented by independent groups in recent months',
  ],
  ['Satellite images support the claim.', 'supported [Satellite images] 0: Satellite images support the claim'],
  [
    'Port records seen by Northern Wire bear out this figure.',
    'supported [Port records seen by Northern Wire] 0: Port records seen by Northern Wire bear out this figure',
  ],
  ['The claim was backed up by harbour logs.', 'supported [harbour logs] 0: The claim was backed up by harbour logs'],

  ['Northern Wire has verified the claim.', 'verified [Northern Wire] 0: Northern Wire has verified the claim'],
  [
    'Northern Wire was able to verify the number.',
    'verified [Northern Wire] 0: Northern Wire was able to verify the number',
  ],
  [
    'Northern Wire independently confirmed the figure.',
    'verified [Northern Wire] 0: Northern Wire independently confirmed the figure',
  ],
  ['The figure was verified by Northern Wire.', 'verified [Northern Wire] 0: The figure was verified by Northern Wire'],
  ['We verified these figures.', 'verified [Northern Wire] 0: We verified these figures'],

  ['Orvania denies the claim.', 'disputed [Orvania] 0: Orvania denies the claim'],
  ['Fishermen dispute the figure.', 'disputed [Fishermen] 0: Fishermen dispute the figure'],
  [
    'Orvania has repeatedly rejected the allegation.',
    'disputed [Orvania] 0: Orvania has repeatedly rejected the allegation',
  ],
  ['Orvania disputes this.', 'disputed [Orvania] 0: Orvania disputes this'],
  ['The figure is contested by traders.', 'disputed [traders] 0: The figure is contested by traders'],
  [
    'The claim was denied by the Orvanian navy.',
    'disputed [Orvanian navy] 0: The claim was denied by the Orvanian navy',
  ],
];

test.each(STATES)('%s', (sentence, admission) => {
  expect(admissionsOf(TOLD + sentence)).toEqual([admission]);
});

const SENTENCES: readonly [string, string, readonly string[]][] = [
  [
    'two states in one sentence, with "but"',
    'Sailors {the army|threw away their oars}, the army said. Northern Wire could not independently verify the army’s specific claim but cases of lost oars have been documented by independent groups.',
    [
      'not-verifiable [Northern Wire] 0: Northern Wire could not independently verify the army’s specific claim',
      'supported [independent groups] 0: cases of lost oars have been documented by independent groups',
    ],
  ],
  [
    'two states of one subject, with "and"',
    `${TOLD}The figure has not been independently confirmed and is contested by traders.`,
    [
      'not-verified [] 0: The figure has not been independently confirmed',
      'disputed [traders] 0: is contested by traders',
    ],
  ],
  [
    'checked in part',
    'Boats {a sailor|sank off Skellwick}, a video shows. Northern Wire has verified the video, but could not establish when it was filmed.',
    [
      'verified [Northern Wire] 0: Northern Wire has verified the video',
      'not-verifiable [Northern Wire] 0: could not establish when it was filmed',
    ],
  ],
  [
    'an apposition behind the telling',
    'The army {the army|lost 40 boats}, a sailor said, a claim that could not be verified.',
    ['not-verifiable [] 0: a claim that could not be verified'],
  ],
  [
    'a relative clause behind the telling',
    'The army said {the army|40 boats sank}, which Northern Wire could not verify.',
    ['not-verifiable [Northern Wire] 0: which Northern Wire could not verify'],
  ],
  [
    'a denial in an apposition',
    'The army {the army|lost 40 boats}, pilots said, a claim the navy denies.',
    ['disputed [the navy] 0: a claim the navy denies'],
  ],
  [
    'a claim inside the admission',
    'Northern Wire could not verify the army’s claim that {the army|40 boats had sunk}.',
    ['not-verifiable [Northern Wire] 0: Northern Wire could not verify the army’s claim that 40 boats had sunk'],
  ],
  [
    'a claim inside the subject',
    'The army’s claim that {the army|40 boats had sunk} could not be independently verified.',
    ['not-verifiable [] 0: The army’s claim that 40 boats had sunk could not be independently verified'],
  ],
  [
    'an aside inside the clause',
    `${TOLD}The claim, made on Monday, could not be verified.`,
    ['not-verifiable [] 0: The claim, made on Monday, could not be verified'],
  ],
  [
    'a day before the outlet’s name stays outside',
    `${TOLD}On Tuesday, Northern Wire could not verify the claim.`,
    ['not-verifiable [Northern Wire] 0: Northern Wire could not verify the claim'],
  ],
  [
    'another outlet by its name',
    `${TOLD}The Skellwick Advertiser could not verify the claim.`,
    ['not-verifiable [The Skellwick Advertiser] 0: The Skellwick Advertiser could not verify the claim'],
  ],
  [
    'the outlet that the text does not name',
    `${TOLD}It could not be learned why. The claim could not be verified.`,
    ['not-verifiable [] 0: The claim could not be verified'],
  ],
  [
    'material that the outlet compared',
    `${TOLD}Northern Wire has checked the records against death notices and found no difference.`,
    ['verified [Northern Wire] : Northern Wire has checked the records against death notices and found no difference'],
  ],
  [
    'material that somebody else placed',
    'Boats {a sailor|sank off Skellwick}, footage shows. Analysts of the River Watch geolocated the footage.',
    ['supported [Analysts of the River Watch] 0: Analysts of the River Watch geolocated the footage'],
  ],
];

const HARDER: readonly [string, readonly string[]][] = [
  [
    'Northern Wire could not verify the claims and has contacted the navy for comment.',
    ['not-verifiable [Northern Wire] 0: Northern Wire could not verify the claims'],
  ],
  [
    'Neither side’s claims could be independently verified.',
    ['not-verifiable [] 0: Neither side’s claims could be independently verified'],
  ],
  [
    'Neither Reuters nor the BBC could verify the account.',
    ['not-verifiable [Reuters] 0: Neither Reuters nor the BBC could verify the account'],
  ],
  ['None of the reports has been verified.', ['not-verified [] 0: None of the reports has been verified']],
  [
    'The reports, posted on Monday, could not be verified.',
    ['not-verifiable [] 0: The reports, posted on Monday, could not be verified'],
  ],
  [
    'The claim posted on Telegram could not be verified.',
    ['not-verifiable [] 0: The claim posted on Telegram could not be verified'],
  ],
  [
    'The claim has not been verified by any independent body.',
    ['not-verified [] 0: The claim has not been verified by any independent body'],
  ],
  ['While the claim could not be verified, it spread.', ['not-verifiable [] 0: the claim could not be verified']],
  ['(The claim could not be verified.)', ['not-verifiable [] 0: The claim could not be verified']],
  ['The figure — which could not be verified — shocked them.', ['not-verifiable [] 0: which could not be verified']],
  [
    'Northern Wire could not verify whether the reports were accurate.',
    ['not-verifiable [Northern Wire] 0: Northern Wire could not verify whether the reports were accurate'],
  ],
  ['Video verified by Reuters shows smoke.', ['verified [Reuters] : Video verified by Reuters shows smoke']],
  [
    'The footage, which Reuters geolocated to the port, shows smoke.',
    ['verified [Reuters] : which Reuters geolocated to the port'],
  ],
  ['Not all of the claims have been verified.', []],
  ['The images were verified by matching them with older ones.', []],
];

test.each(HARDER)('%s', (sentence, admissions) => {
  expect(admissionsOf(TOLD + sentence)).toEqual(admissions);
});

test.each(SENTENCES)('%s', (_name, text, admissions) => {
  expect(admissionsOf(text)).toEqual(admissions);
});

/** Sentences behind a telling that admit nothing. */
const NEIGHBOURS: readonly [string, string][] = [
  ['evidence that somebody else should find', 'The court has asked for evidence to verify the claim.'],
  ['a hedge', 'The army allegedly lost 40 boats.'],
  ['a hedge of belief', 'The boats were presumably sunk.'],
  ['preliminary information', 'According to preliminary information, the boats were old.'],
  ['unconfirmed as an attribute is a hedge', 'Unconfirmed reports say the boats were old.'],
  ['a source that confirms inside a chain', 'The agency said its source confirmed that there were casualties.'],
  ['confirming as a cue', 'The navy confirmed that 40 boats had sunk.'],
  ['confirmed by somebody, which is a telling', 'The loss was confirmed by the navy.'],
  ['a denial of confirming, about a plan', 'The navy has not confirmed whether it will buy new boats.'],
  ['neither confirmed nor denied', 'The navy could not confirm or deny the report.'],
  ['an account with a mark', 'The claim was posted by a verified account.'],
  ['a channel with a mark', 'The army wrote on its verified channel.'],
  ['an inquiry', 'The navy is investigating the report.'],
  ['an inquiry to come', 'The navy will verify the figures next week.'],
  ['a duty', 'Captains must verify the claims of their sailors.'],
  ['what is unclear', 'It is unclear why the boats sank.'],
  ['what was unknown', 'It was not immediately clear how many boats sank.'],
  ['a condition', 'If verified, the claim would be a scandal.'],
  ['a condition with a subject', 'Once the figures have been verified by Northern Wire, they will be published.'],
  ['a question', 'Could the claim not be verified?'],
  ['what somebody says of checking', 'The navy said it could not verify the claim.'],
  [
    'what somebody says of checking, with "that"',
    'The navy told reporters on Monday that the claim could not be verified.',
  ],
  ['what somebody says of checking, the speaker behind', 'The claim could not be verified, the navy said.'],
  ['what somebody says of checking, the source behind', 'The claim could not be verified, according to the navy.'],
  ['what somebody says of checking, the source before', 'According to the navy, the claim could not be verified.'],
  ['a second verb under one speaker', 'The navy said the claims were old and could not be verified.'],
  ['a quotation', '“We could not verify the claim,” the harbour master said.'],
  ['a thing to be verified', 'Buyers could not verify their age.'],
  ['a lock', 'The app could not verify the password.'],
  ['a treaty', 'The two navies agreed on a complete and verifiable withdrawal.'],
  ['support of another kind', 'The admiral is supported by his officers.'],
  ['backing of another kind', 'The fleet was backed by two frigates.'],
  ['a match', 'The reports of the boats’ speed record the weather.'],
  ['denying entry', 'The navy denied the boats entry.'],
  ['denying a deed without the word for a claim', 'The admiral denied wrongdoing.'],
  ['rejecting a plan', 'The navy rejected a plan for new boats.'],
  ['a dispute', 'The dispute over the boats goes on.'],
  ['dismissing a person', 'The admiral was dismissed by the minister.'],
  ['what somebody else did not see', 'The navy has not seen the list.'],
  ['a look at papers', 'Northern Wire has seen the list.'],
  ['a document seen by somebody', 'A list seen by Northern Wire names 40 boats.'],
  ['a comparison of prices', 'Northern Wire has compared the boats with others.'],
  ['checks in a list of duties', 'Her work is to verify reports from the coast.'],
  ['a verb that only weighs', 'A cause of death could not be established.'],
  ['what may be bags', 'They could not be checked.'],
  ['a check of other things', 'Passengers could not be checked, since the gate was shut.'],
  ['a check that was made', 'The navy has checked the claim.'],
  ['a check to come', 'Inspectors check the figures each year.'],
  ['who could not comment', 'The navy could not comment on the report.'],
];

test.each(NEIGHBOURS)('nothing is admitted by %s', (_name, sentence) => {
  expect(admissionsOf(TOLD + sentence)).toEqual([]);
});

test('a denial that is a telling is not doubled', () => {
  expect(admissionsOf(`${TOLD}Orvania denies {Orvania|the claim|denies}.`)).toEqual([]);
});

test('a telling that was made of the admission itself is not covered', () => {
  const text = `${TOLD}Northern Wire {Northern Wire|could not verify the claim|could not verify}.`;
  expect(admissionsOf(text)).toEqual(['not-verifiable [Northern Wire] 0: Northern Wire could not verify the claim']);
});

test('furniture admits nothing', () => {
  const caption = 'A video that could not be verified shows the boats. Anna Berg/AFP';
  expect(admissionsOf(`${TOLD}\n\n${caption}\n\nThe boats were old.`)).toEqual([]);
});
