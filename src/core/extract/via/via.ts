import type { Link } from '../../model/reading.ts';
import type { Attribution } from '../attribution.ts';
import { foldName } from '../names/fold.ts';
import type { Range } from '../range.ts';
import { idOf } from '../speakers/actor.ts';
import type { Discourse } from '../speakers/discourse.ts';
import { frameOf } from './frame.ts';
import { isCarrier, outletLinks } from './outlets.ts';
import { platformLinks } from './platforms.ts';

/** What is known of an attribution when its chain is read. */
interface Chained {
  readonly attribution: Attribution;
  /** The outlet that only passes on what a deeper source said; null where the source itself speaks. */
  readonly outer: Link | null;
  /** The words that name the speaker, after a chain was followed. */
  readonly source: Range | null;
  readonly speakerId: string | null;
}

/**
 * The outlets and platforms between speaker and article that the attribution's own sentence names, nearest to the article
 * first: "TASS reported, citing a Telegram post by the mayor" gives TASS, then Telegram.
 */
export function findVia(discourse: Discourse, chained: Chained): readonly Link[] {
  const { document } = discourse.scene;
  const frame = frameOf(document, chained.attribution);
  if (!frame) return [];
  const source = chained.outer ? chained.source : frame.source;
  const own = { ...frame, source };
  const owner = ownerOutlet(discourse, chained.source);
  const links = [
    ...(chained.outer ? [chained.outer] : []),
    ...outletLinks(discourse, own),
    ...(owner ? [owner] : []),
    ...platformLinks(document, own),
  ];
  return distinct(links, { speakerId: chained.speakerId, outlet: document.outlet });
}

/** Each link once, without the speaker and without the outlet that the article appeared in. */
export function distinct(
  links: readonly Link[],
  without: { readonly speakerId: string | null; readonly outlet: string | null },
): readonly Link[] {
  const seen = new Set<string>();
  const own = without.outlet === null ? null : foldName(without.outlet);
  return links.filter((link) => {
    if (seen.has(link.id) || link.id === without.speakerId || isOwn(foldName(link.name), own)) return false;
    seen.add(link.id);
    return true;
  });
}

/** The outlet that the article appeared in, by its name or by the end of it: "told the Courier" in The Lindholm Courier. */
function isOwn(name: string, own: string | null): boolean {
  return own !== null && (name === own || own.endsWith(` ${name}`));
}

/** "RT's source", "its source" of an outlet: the outlet passes on what its unnamed source says. */
function ownerOutlet(discourse: Discourse, source: Range | null): Link | null {
  if (!source) return null;
  for (let at = source.from; at < source.to; at += 1) {
    const index = discourse.startAt[at] ?? -1;
    const mention = discourse.mentions[index];
    if (mention?.phrase?.noun?.class !== 'source') continue;
    for (let inner = mention.from; inner < mention.phrase.inner; inner += 1) {
      const actor = discourse.scene.actors[discourse.resolved[discourse.headAt[inner] ?? -1]?.actor ?? -1];
      if (actor && isCarrier(actor)) return { id: idOf(actor), name: actor.name };
    }
  }
  return null;
}
