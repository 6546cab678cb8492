import { expect, test } from 'vitest';
import { isEnglish } from '../../../src/core/text/english.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

test.each<[string, boolean, string]>([
  [
    'English news',
    true,
    'The harbour ministry said on Monday that the dam had held through the night and that nobody had been hurt, although ' +
      'two boats were lost. “We will rebuild them before winter,” Dana Okoro, its spokeswoman, told the council.',
  ],
  [
    'English full of names',
    true,
    'Okoro, Abara, Ruiz, Lindqvist and Tanaka of Nordwind, Harbour Desk, Delta Relief and Coast Watch met in Brekka, Solna and ' +
      'Port Amadi, Okoro said. They were joined by envoys of Estland, Norvia and Costa Verde, among others.',
  ],
  [
    'Danish',
    false,
    'Talsmanden for ministeriet sagde mandag, at dæmningen holdt hele natten, og at ingen kom til skade. Vi har aldrig set noget ' +
      'lignende, sagde han til avisen, der har fulgt sagen over flere måneder, og det er for tidligt at sige mere om det.',
  ],
  [
    'Dutch',
    false,
    'De woordvoerder van het ministerie zei maandag dat de dam het de hele nacht had gehouden en dat er niemand gewond was ' +
      'geraakt. We zijn er over geweest, had hij gezegd, en het was een van de ergste dagen in de haven.',
  ],
  [
    'German',
    false,
    'Die Sprecherin des Ministeriums sagte am Montag, dass der Damm die ganze Nacht gehalten habe und niemand verletzt worden sei. ' +
      'Will man also noch mehr Boote, so war in der Stadt zu hören, dann in einem anderen Hafen.',
  ],
  [
    'French',
    false,
    'La porte-parole du ministère a déclaré lundi que le barrage avait tenu toute la nuit et que personne n’avait été blessé. On ne ' +
      'sait pas encore qui paiera, a-t-elle ajouté, mais une enquête est en cours et deux bateaux sont perdus.',
  ],
  ['Russian, however short', false, 'Плотина выдержала, сообщили в министерстве.'],
  ['a short headline passes', true, 'Dam holds'],
  ['nothing passes', true, ''],
  ['figures pass', true, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33'],
])('%s', (_name, english, text) => {
  expect(isEnglish(tokenise(text))).toBe(english);
});
