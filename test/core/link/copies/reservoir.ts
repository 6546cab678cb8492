/** Six invented texts about one event: who copied from whom is what copies are found by. */

/** An agency's report. */
export const WIRE = `Reservoir wall cracks above Ostrel, thousands told to leave

OSTREL, Vessland (Corvin News Agency) - A crack opened in the wall of the Danner reservoir early on Monday, forcing the authorities to order about 6,200 people out of the valley below it, the regional governor said.

Engineers noticed the crack shortly after 4 a.m. during a routine inspection and lowered the gates of the spillway within the hour, the operator Halden Water said in a statement.

"We are letting the water out as fast as the river can carry it," its chief engineer, Mira Tolk, told reporters.

The company said that the wall had passed its last inspection in October and that no one had been hurt.

Residents of the lower town were taken to two schools and a sports hall in Ostrel. The railway line through the valley was closed and three bridges were blocked by the police.

An opposition member of the regional council, Joren Pask, accused the operator of ignoring a report that had warned of seepage in the spring. Halden Water rejected the accusation and said every recommendation had been carried out.

The reservoir, built in 1968, supplies drinking water to nearly half a million people. The governor said that the level had fallen by two metres by the evening and that people might return to their homes on Wednesday at the earliest.
`;

/** The same report, translated and translated back. */
export const TRANSLATED_BACK = `Dam crack above Ostrel: thousands must leave their homes

On early Monday morning, a crack appeared in the wall of the Danner reservoir, which is why the authorities had to evacuate around 6,200 people from the valley lying below, the governor of the region said.

According to a statement by the operator Halden Water, the engineers discovered the crack shortly after four o'clock in the morning in the course of a routine check and lowered the spillway gates within one hour.

“We drain the water as quickly as the river can take it,” said chief engineer Mira Tolk to journalists.

According to the company, the wall passed the last inspection in October, and nobody was injured.

The inhabitants of the lower part of the town were brought to two schools and one sports hall in Ostrel. The railway line through the valley was shut down, and the police blocked three bridges.

Joren Pask, a member of the opposition in the regional council, accused the operator of having ignored a report which warned of seeping water in spring. Halden Water denied the accusation, and all recommendations had been implemented.

The reservoir was built in 1968 and provides almost half a million people with drinking water. The level sank by two metres until evening, said the governor, and the people could return to their houses on Wednesday at the earliest.
`;

/** The same report, every sentence in other words. */
export const REWORDED = `Thousands flee as dam splits near Ostrel

More than six thousand people living beneath the Danner dam were ordered to leave their homes on Monday after a split appeared in the structure before dawn, officials announced.

Staff carrying out a regular check spotted the damage just past four in the morning, according to Halden Water, the firm that runs the site. It opened the overflow channel inside sixty minutes.

"We are letting the water out as fast as the river can carry it," chief engineer Mira Tolk said.

Nobody was injured, the firm said, adding that an examination last October had found nothing wrong.

Evacuees from the lower part of the city are being housed in a gymnasium and a pair of schools. Police shut three bridges, and trains along the valley are not running.

Joren Pask, who sits with the opposition on the regional council, alleged that the company disregarded a warning about leaks in a spring report. Halden Water denies this and insists it followed all the advice it was given.

The dam dates from 1968 and provides water for close to 500,000 households and businesses. By nightfall its level had dropped two metres, the governor said; families cannot go back before Wednesday.
`;

/** Its beginning, with a paragraph of the paper's own. */
export const CUT = `Reservoir crack forces thousands from homes

(Corvin) - A crack opened in the wall of the Danner reservoir early on Monday, forcing the authorities to order about 6,200 people out of the valley below it, the regional governor said.

Engineers noticed the crack shortly after 4 a.m. during a routine inspection and lowered the gates of the spillway within the hour, the operator Halden Water said in a statement.

The company said that the wall had passed its last inspection in October and that no one had been hurt.

Residents of the lower town were taken to two schools and a sports hall in Ostrel.

In our county, the emergency office said it had offered Vessland two pumps and a crew of nine. The mayor of Brent said that the town's own dam, a much smaller one, had been inspected in July.
`;

/** Another newsroom on the same night. */
export const OTHER = `'I heard it groan': night of fear under the Danner dam

Lena Orsk was feeding her goats when the sirens began. By six o'clock on Monday the farm on the edge of Ostrel was empty, and she was sitting on a camp bed in the sports hall of the Lindberg school with four hundred others.

"I heard it groan for a week," the 71-year-old said. "They told me it was the wind."

The crack in the reservoir wall is eleven metres long, a fire officer at the scene told the Vessland Mirror, and water was visible on the downstream side by noon. Halden Water, which has operated the dam since the state sold it in 2009, would not confirm the length.

The governor, Tarel Vinn, visited the hall in the afternoon and promised each family 300 marks. He said that about 6,000 people had been moved from the valley.

A study by the technical university published in March found seepage at two places under the wall and called for new drains. Its author, Professor Ada Renn, said she had never received an answer. The council will debate the matter on Thursday.

Buses to the coast are leaving from the market square, and the hospital has moved forty patients to Karsund.
`;

/** Sentences of the agency and of the other newsroom in turn. */
export const MIXED = `What we know about the crack in the Danner dam

A crack opened in the wall of the Danner reservoir early on Monday, and the authorities ordered about 6,200 people out of the valley below it, the regional governor said.

The crack is eleven metres long, a fire officer at the scene told the Vessland Mirror, and water was visible on the downstream side by noon. Halden Water would not confirm the length.

Engineers noticed it shortly after 4 a.m. during a routine inspection and lowered the gates of the spillway within the hour, the operator said. The company said that the wall had passed its last inspection in October and that no one had been hurt.

A study by the technical university published in March found seepage at two places under the wall and called for new drains. Its author, Professor Ada Renn, said she had never received an answer. The council will debate the matter on Thursday.

The railway line through the valley was closed and three bridges were blocked by the police. The hospital has moved forty patients to Karsund, and buses to the coast are leaving from the market square.

The governor, Tarel Vinn, promised each family 300 marks when he visited the sports hall in the afternoon.
`;
