import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Furniture } from '../../../../src/core/extract/document.ts';
import { findFurniture, findHeadline } from '../../../../src/core/extract/furniture/furniture.ts';

/** An article with what each line is before a bar; nothing there: the article's own. */
function article(table: string): { text: string; kinds: readonly string[]; lines: readonly string[] } {
  const rows = table.split('\n').slice(1, -1);
  const lines = rows.map((row) => row.slice(row.indexOf('|') + 2));
  return { text: lines.join('\n'), lines, kinds: rows.map((row) => row.slice(0, row.indexOf('|')).trim()) };
}

/** The kind of furniture that each line lies in as a whole. */
function kindsOf(lines: readonly string[], furniture: readonly Furniture[]): readonly string[] {
  let at = 0;
  return lines.map((line) => {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    return line.trim() === '' ? '' : (furniture.find((one) => one.start <= start && end <= one.end)?.kind ?? '');
  });
}

const ARTICLES: readonly [string, string][] = [
  [
    'section and date over the body',
    `
        | Bridge Falls Near Dunmore After Weeks of Rain
        |
stamp   | World
stamp   | Posted At: Mar 02/2031 08:50PM
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'byline, date and reading time',
    `
        | Bridge falls near Dunmore
stamp   | By Ada Moor, Northern Wire
stamp   | Published: 2 March 2031, 08:50
stamp   | Last updated 3 March 2031
stamp   | 4 min read
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'the name of who publishes stands over its stamp',
    `
stamp   | Institute for River Safety
stamp   | Briefing 4/2031, 2 March 2031
        |
        | What the Dunmore bridge tells us about rust
        |
        | The bridge was inspected twice in ten years, records show.
`,
  ],
  [
    'a day and nobody by name',
    `
        | Bridge falls near Dunmore
        |
stamp   | By our foreign staff
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'outlet, date and byline on one line',
    `
        | Bridge falls near Dunmore
        |
stamp   | The Dunmore Gazette | Monday, March 3, 2031 | By Ivo Lind
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'reporters at the end',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
        | The river was high.
        |
stamp   | (Reporting by Ada Moor in Dunmore; additional reporting by Ivo Lind; editing by May Orr)
stamp   | Sten Holm contributed to this report.
stamp   | Translated by May Orr
`,
  ],
  [
    'captions with agencies, in the forms that papers use',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | Workers look at the fallen bridge near Dunmore on March 2, 2031. ADA MOOR/AFP via Getty Images
        |
        | The river was high.
        |
caption | Workers at the bridge. REUTERS/Ivo Lind
        |
        | Nobody had closed the road.
        |
caption | The bridge before its fall [Ada Moor/Northern Wire]
        |
        | It was built in 1961.
        |
caption | Divers search the Aske, Monday, March 3, 2031. (AP Photo/Sten Holm)
        |
caption | A crane lifts a girder from the water. Photo: May Orr
        |
        | Two lorries were on it.
        |
caption | The bridge from above. Maxar Technologies
`,
  ],
  [
    'captions known by their beginning',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | FILE - The bridge near Dunmore in the summer of 2029.
        |
        | The river was high.
        |
caption | Representation. A diver stands on a jetty.
        |
        | Nobody had closed the road.
        |
caption | Image: The bridge after its fall
        |
caption | In this photo released by the county council, a crane stands beside the river.
        |
        | It was built in 1961.
`,
  ],
  [
    'the number and the other text of a picture belong to its caption',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | RX4D7K2
caption | A girder is lifted from the river while residents watch. Reuters/Ivo Lind
        |
        | The river was high.
        |
caption | A diver
caption | Representation. A diver waits at the Aske near Dunmore. MAY ORR/AFP via Getty Images
`,
  ],
  [
    'a caption said twice',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | Two cranes and a barge wait upstream of the fallen bridge while the river goes down. Two cranes and a barge wait upstream of the fallen bridge while the river goes down. Sten Holm
        |
        | The river was high.
`,
  ],
  [
    'a credit on a line of its own under its caption',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | A girder is lifted from the river while residents watch.
caption | Ivo Lind/EPA-EFE
        |
        | The river was high.
`,
  ],
  [
    'a bare domain under the headline signs a picture',
    `
        | Bridge Falls Near Dunmore
        |
stamp   | dunmore-council.example.org
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'a banner over the article',
    `
appeal  | ✕
appeal  | No paywall, no pop-ups
appeal  | In spring 2030 the Gazette gave up its paywall, and your contribution is why that works.
appeal  | Four in five of our readers pay nothing. The fifth keeps the lights on; will you be the fifth?
appeal  | Become a supporter
        |
        | Bridge Falls Near Dunmore
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'a message to readers over many paragraphs, with its buttons',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
appeal  | A note from the editor:
appeal  |
appeal  | To our readers
appeal  |
appeal  | Last week a burst pipe ruined the press on which our paper has been printed since 1931.
appeal  |
appeal  | "Nobody prints on such a machine any more," the insurer told us.
appeal  |
appeal  | A new one costs as much as two houses, and we have sold only one.
appeal  |
appeal  | 5 crowns
appeal  | 20 crowns
appeal  | Another sum
appeal  | Maybe later
        |
links   | Continue reading
`,
  ],
  [
    'the article goes on after a message',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
appeal  | Dear reader,
appeal  | We need your help to keep our newsroom open.
        |
        | Divers from three counties searched the river until nightfall and found a lorry, the council said.
        |
        | You could hear the water from the church, one of them told reporters.
`,
  ],
  [
    'tips, addresses and advertisements of the outlet itself',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
appeal  | Got a tip? Our county desk reads every letter.
        |
appeal  | Know something about the bridge? Reach our reporters at tips@northernwire.example.
        |
appeal  | Subscribe to our newsletter and never miss a story.
appeal  | Donate
appeal  | Get the latest news in your inbox
        |
appeal  | The Gazette is free. Advertise with us from 15 crowns.
`,
  ],
  [
    'notices',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
notice  | Disclaimer: Maps are drawn from memory and are not to scale.
        |
        | The river was high.
        |
notice  | © 2031 Northern Wire. All rights reserved.
        |
notice  | Copyright 2031 Northern Wire
        |
notice  | Spotted an error? Mark it and hit Ctrl + Enter
notice  | This article has been updated to add the name of the driver.
notice  | Editor's note: An earlier version gave the wrong length of the bridge.
notice  | The views expressed here are those of the author.
notice  | We use cookies to make this site better.
notice  | ADVERTISEMENT
`,
  ],
  [
    'lists of links with the sentence that introduces one',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
links   | Harvest fair: What to see
links   | More stories for you
links   |
links   | Harvest fair: What to see
links   |
links   | The harvest fair opens on Friday, with forty stalls and one very large marrow.
        |
        | The council could not say when the road would open again.
`,
  ],
  [
    'single links',
    `
        | A road bridge fell into the Aske on Sunday, officials said.
        |
links   | READ MORE: Why bridges rust
        |
        | The river was high.
        |
links   | Related: Ten bridges at risk, council says
links   | Read more about the floods
links   | https://northernwire.example/bridge
links   | #dunmore #bridge
links   | Share Tweet Email
links   | Home > News > County
        |
        | It was built in 1961, the year the mill closed.
        |
links   | Read more from Northern Wire:
links   | Why bridges rust
        |
        | The road is closed until May.
        |
links   | Most read
links   | Rail gauges and the price of bread
links   | Who insures the last mile?
`,
  ],
  [
    'the ways of other papers',
    `
stamp   | Published On 2 Mar 2031
        | A road bridge fell into the Aske on Sunday, officials said.
        |
caption | Image source, Northern Pictures
caption | Image caption, A girder in the river
        |
        | The river was high.
        |
stamp   | Northern Wire writers Ada Moor in Dunmore and Ivo Lind in Sarrow contributed to this report.
notice  | Our Standards: The Northern Wire code of conduct.
links   | Watch: How a bridge falls
appeal  | Sign up here.
`,
  ],
  [
    'page controls',
    `
other   | Skip to content
other   | Listen to this article
        | Bridge falls near Dunmore after weeks of rain
        |
        | A road bridge fell into the Aske on Sunday, officials said.
`,
  ],
  [
    'another line end and lines of blanks',
    `
        | Bridge falls near Dunmore\r
        | \t \r
stamp   | Posted on 2 March 2031\r
        | \r
        | A road bridge fell into the Aske on Sunday, officials said.\r
`,
  ],
];

/** Lines that look like furniture and are the article's own. Each stands between two sentences of a body. */
const OWN_LINES: readonly [string, string][] = [
  ['a plea that somebody else makes', '"We need your help," the mayor said.'],
  [
    'a plea reported without quotation marks',
    'We need your support, the mayor told readers of our newspaper last week.',
  ],
  ['giving, in the third person', 'Residents can donate blankets at the town hall, the council said.'],
  ['names and numbers', 'Lind, Moor, Orr and Holm drew 41, 38, 22 and 9 votes in Dunmore, Aske, Skell and Port Ennis.'],
  ['an agency as a source at the end', 'Nobody was on the bridge, a spokesman told Reuters.'],
  ['an agency as the object of a deal', 'The archive was sold to Getty Images in 2029, court papers show.'],
  ['a statement sent over a network', 'The statement was released via Telegram.'],
  ['alternatives with a stroke', 'The council chose the cheaper steel and/or timber design.'],
  ['a quotation that names two agencies', '"I spoke to Reuters and AFP," she said.'],
  ['an agency in brackets may be where the report comes from', 'The court said it would rule in May. (Reuters)'],
  [
    'a wire dateline inside the first sentence',
    'DUNMORE, March 3 (Northern Wire) - A second bridge was closed on Monday.',
  ],
  ['a heading in the article', 'What the inspectors saw'],
  ['a heading that begins like a byline', 'By Sea and by Air, the search goes on for the lorry'],
  ['a label of key points restates the article', 'KEY POINTS'],
  ['a bullet restates the article', '• Two people were rescued from the river'],
  ['a numbered item of the article', '2. The council knew of the rust'],
  ['a question in the article', 'Who knew about the rust?'],
  ['a date inside a sentence', 'On 2 March 2031 the council met for two hours.'],
  ['publishing as an act', 'Published on Monday, the report says that the bridge was sound.'],
  ['a correction as a subject', 'A correction of the toll came a day later.'],
  ['copyright as a subject', 'Copyright of the plans belongs to the county, its lawyer said.'],
  ['an update as an act', 'Updated plans were shown to residents in May.'],
  ['reading more', 'Read more books, the minister told pupils in Dunmore.'],
  ['relatives', 'Related families were housed in the school, officials said.'],
  ['sharing', 'Share prices of the builder fell by a fifth.'],
  ['a picture that proves something', 'This photo shows rust on the girder, the engineer said.'],
  ['a person called after a month', 'May Orr, 41, was the last to cross.'],
  ['a company with a domain', 'The builder, steelwork.example, has not commented.'],
  ['an aircraft is no picture number', 'Su-35'],
  ['an acronym', 'NATO'],
  ['our own voice on checking', 'We were unable to verify how long the road was closed.'],
  ['first person of the outlet, no plea', 'He told us that our report had been read in his office.'],
  ['advertising as a subject', 'Advertising on bridges was banned by the county in 2024.'],
  ['a tip somebody gave', 'A tip from a driver led the police to the yard.'],
  ['members', 'Become a member of the rescue service, the captain urged them.'],
  ['a rally', 'Support the troops rally draws thousands'],
  ['an appeal to the young', 'Join the army'],
  ['a pollster beside an agency', 'Mayor Leads in Reuters/Ipsos Poll'],
  ['a suit against an agency', 'Artists sue Getty Images'],
  ['men set free', 'Released 12 men and a boy'],
  ['books', 'Published 12 books on bridges'],
  ['a letter', 'Written by hand, the letter asks the county for a bridge.'],
  ['a report of neighbours', 'Reported by neighbours, the crack was painted over.'],
  ['views', 'Views expressed by residents were mixed.'],
  ['a ruin', 'No part of this wing is safe.'],
  ['what they share', 'More in common than they think'],
  ['a list of two places', 'Dunmore/Skell'],
];

const FIRST = 'A road bridge fell into the Aske on Sunday, officials said.';
const LAST = 'Divers searched the river until nightfall, the county council said on Monday.';

test.each(ARTICLES)('%s', (_name, table) => {
  const { text, lines, kinds } = article(table);
  expect(kindsOf(lines, findFurniture(text))).toEqual(kinds.map((kind, k) => (lines[k]?.trim() === '' ? '' : kind)));
});

test.each(OWN_LINES)('the article keeps %s', (_name, line) => {
  expect(findFurniture(`${FIRST}\n\n${line}\n\n${LAST}`)).toEqual([]);
});

test('a line of an article that was wrapped at some width is no line', () => {
  const wrapped = [
    'The engineers said on Monday that the bridge had been seen from above by',
    'Maxar Technologies and that the pictures, which were shown to reporters at',
    'northernwire.example',
    'and elsewhere, left no doubt about the rust on the northern girder.',
  ].join('\n');
  expect(findFurniture(`${FIRST}\n\n${wrapped}\n\n${LAST}`)).toEqual([]);
});

test('neighbouring lines of one kind are one piece, without the blank lines around it', () => {
  const text = `${FIRST}\n\n\nDisclaimer: No advice.\n\n© 2031 Northern Wire\n\n`;
  const [piece, ...rest] = findFurniture(text);
  expect(rest).toEqual([]);
  expect(text.slice(piece?.start, piece?.end)).toBe('Disclaimer: No advice.\n\n© 2031 Northern Wire');
});

const HEADLINES: readonly [string, string, string | null][] = [
  ['the first line', `Bridge falls near Dunmore\n\n${FIRST}`, 'Bridge falls near Dunmore'],
  ['below a banner', `Become a supporter\nYour donation buys ink.\n\nBridge falls\n\n${FIRST}`, 'Bridge falls'],
  ['a question', `Who let the bridge rust?\n\n${FIRST}`, 'Who let the bridge rust?'],
  ['in quotation marks', `'We heard a crack': Dunmore mourns\n${FIRST}`, "'We heard a crack': Dunmore mourns"],
  ['a Markdown heading without its marks', `# Bridge falls near Dunmore\n\n${FIRST}`, 'Bridge falls near Dunmore'],
  ['below a masthead', `The Dunmore Gazette\n2 March 2031\n\nBridge falls\n\n${FIRST}`, 'Bridge falls'],
  ['a first sentence is none', `${FIRST}\n\n${LAST}`, null],
  ['a quotation is none', `"We heard a crack and ran."\n\n${FIRST}`, null],
  ['a summary label is none', `KEY POINTS\n\n• Two people were rescued\n\n${FIRST}`, null],
  ['a bullet is none', `• Two people were rescued\n• One is missing\n\n${FIRST}`, null],
  ['a salutation is none', `To whom it may concern:\n\n${FIRST}`, null],
  ['the only line is none', 'Bridge falls near Dunmore', null],
  ['a single word is none', `Bridge\n\n${FIRST}`, null],
  ['nothing', '', null],
];

test.each(HEADLINES)('headline: %s', (_name, text, headline) => {
  const found = findHeadline(text, findFurniture(text));
  expect(found && text.slice(found.start, found.end)).toBe(headline);
});

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    'Read more',
    'Dear readers,',
    'Related',
    'By Ada Moor',
    'Getty Images',
    '— ',
    '"',
    '×',
  ),
  fc.constantFrom(
    FIRST,
    'We need your support',
    '© 2031',
    'Published: 2 March 2031',
    'AFP via Getty Images',
    'RX4D7K2',
    '![',
    '#',
  ),
);

test('any text: pieces lie in it, in order, apart, without white space at their ends', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const furniture = findFurniture(text);
      let end = 0;
      for (const piece of furniture) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        expect(piece.end).toBeGreaterThan(piece.start);
        const exact = text.slice(piece.start, piece.end);
        expect(exact.trim()).toBe(exact);
        end = piece.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      const headline = findHeadline(text, furniture);
      if (headline !== null) {
        expect(furniture.some((piece) => piece.start < headline.end && headline.start < piece.end)).toBe(false);
        expect(text.slice(headline.start, headline.end).trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

/** Texts that make one part of the work as long as it can be. */
const FAMILIES: readonly [string, (size: number) => string][] = [
  ['one line', (size) => 'word '.repeat(size)],
  ['labels of lists', (size) => 'Related articles\n'.repeat(size)],
  ['messages', (size) => 'Dear readers,\n'.repeat(size)],
  ['captions by turns with sentences', (size) => `${FIRST}\nA man. Anna Berg/AFP\n`.repeat(size / 8)],
  ['capitals and strokes', (size) => 'A/'.repeat(size)],
  ['wrapped lines', (size) => 'and so on and so on and so on and so on and so on\n'.repeat(size / 8)],
  ['blank lines', (size) => ' \n'.repeat(size)],
];

test.each(FAMILIES)('time grows with length: %s', (_name, make) => {
  const text = make(40_000);
  const began = Date.now();
  findHeadline(text, findFurniture(text));
  expect(Date.now() - began).toBeLessThan(5_000);
});
