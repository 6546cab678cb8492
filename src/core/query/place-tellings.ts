import type { Filed, TellingsFiles } from '../model/ledger-files.ts';
import { onceFor } from '../model/once.ts';
import type { Credited, Link, Publisher, SpeakerKind } from '../model/reading.ts';
import type { KeptTelling, TellingsFile } from '../model/tellings-file.ts';
import { foldText } from '../text/fold-text.ts';
import { coveringOf } from './covering.ts';
import type { DatasetArticle, DatasetTelling } from './dataset.ts';
import { buildRegistry, type Keys, type Registry, type Stated } from './registry.ts';
import { reviewedOf } from './reviewed-tellings.ts';
import { wordsOf } from './telling-words.ts';

/** The tables that come with the package, on which the ledger's files are laid. */
export interface Packaged {
  readonly speakers: readonly Stated<SpeakerKind>[];
  readonly outlets: readonly Stated[];
  /** Of the one and the other, where they were worked out before. */
  readonly keys?: { readonly speakers: () => Keys; readonly outlets: () => Keys };
}

export interface Registries {
  readonly speakers: Registry<SpeakerKind>;
  readonly outlets: Registry;
}

type Named = Pick<TellingsFiles, 'speakers' | 'outlets'>;

/** One question asks for the same registries several times. */
const built = new WeakMap<Named['speakers'], { readonly of: readonly unknown[]; readonly registries: Registries }>();

export function registriesOf({ speakers, outlets }: Named, packaged: Packaged): Registries {
  const known = built.get(speakers);
  if (known?.of[0] === outlets && known.of[1] === packaged) return known.registries;
  const registries = {
    speakers: buildRegistry(packaged.speakers, speakers, packaged.keys?.speakers()),
    outlets: buildRegistry(packaged.outlets, outlets, packaged.keys?.outlets()),
  };
  built.set(speakers, { of: [outlets, packaged], registries });
  return registries;
}

/** A telling that has not yet its claim, nor what people found of it. */
export type Placed = Omit<DatasetTelling, 'claim' | 'furniture' | 'standing'>;

/** An article with its outlet as the registry has it, and what it tells as people have it. */
export function articleOf(
  filed: Filed<TellingsFile>,
  files: Pick<TellingsFiles, 'article' | 'reviewsOf'>,
  { outlets }: Registries,
): DatasetArticle {
  const { article } = filed.value;
  return {
    id: filed.id,
    input: article.input,
    headline: article.headline,
    outlet: article.outlet && canonicalOutlet(article.outlet, outlets),
    published: article.published,
    path: filed.path,
    ...reviewedOf(filed, files),
    stored: filed.value,
    file: () => files.article(filed.id),
  };
}

/** As the registry has it, where it does. */
export function canonicalOutlet(outlet: Publisher, outlets: Registry): Publisher {
  const entry = outlets.resolve(outlet.id);
  return entry === null ? outlet : { ...outlet, id: entry.id, name: entry.name };
}

/** What an article tells, with the registry's names. A function of its file, its reviews and the registries alone. */
export function tellingsOf(article: DatasetArticle, registries: Registries): Placed[] {
  return placed(article, article.reading.tellings, registries);
}

/** What people took out of it. */
export function leftOutOf(article: DatasetArticle, registries: Registries): Placed[] {
  return placed(article, article.leftOut, registries);
}

function placed(article: DatasetArticle, tellings: readonly KeptTelling[], registries: Registries): Placed[] {
  const covering = coveringOf(article.reading.admissions);
  return tellings.map((telling) => ({
    id: telling.id,
    article,
    telling,
    speaker: telling.speaker && canonicalSpeaker(telling.speaker, registries),
    via: telling.via.map((link) => canonicalLink(link, registries)),
    admissions: covering.get(telling.id) ?? [],
    review: article.reviews.get(telling.id) ?? null,
    words: foldedOf(telling),
  }));
}

/** One question places the same tellings several times. */
const foldedOf = onceFor((telling: KeptTelling) => foldText(wordsOf(telling)));

/** An unnamed source is its article's own: "a spokesman" here is never "a spokesman" there. */
function canonicalSpeaker(speaker: Credited, { speakers, outlets }: Registries): Credited {
  if (speaker.kind === 'unnamed' || speaker.basis === 'unnamed') return speaker;
  const settled = speakers.resolve(speaker.id);
  if (settled !== null) return { ...speaker, id: settled.id, name: settled.name, kind: settled.kind ?? speaker.kind };
  const outlet = outlets.resolve(speaker.id);
  return outlet === null ? speaker : { ...speaker, id: outlet.id, name: outlet.name };
}

function canonicalLink(link: Link, { speakers, outlets }: Registries): Link {
  const entry = outlets.resolve(link.id) ?? speakers.resolve(link.id);
  return entry === null ? link : { id: entry.id, name: entry.name };
}
