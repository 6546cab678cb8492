import { onceFor } from '../../model/once.ts';
import { sameSpeakers, spokenIn } from '../same-speaker.ts';
import type { Told } from '../told.ts';
import type { Page } from './events.ts';

/** Whether one article credits both of one house: "the Ministry of Defence" and "Defence Minister Radko Illes" go on, they do not contradict each other. */
export function areOfOneHouse(page: Page, { speaker: one }: Told, { speaker: other }: Told): boolean {
  if (one === null || other === null) return false;
  const houses = housesOf(page);
  const house = houses.get(one.id);
  return house !== undefined && house === houses.get(other.id);
}

/** By ids of speakers; what no registry knows is read from the credits of the article alone. */
const housesOf = onceFor(({ tellings }: Page) => sameSpeakers(spokenIn(tellings.map(({ told }) => told)), () => null));
