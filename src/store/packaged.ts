import { INSTITUTIONS } from '../core/extract/lexicon/institutions.ts';
import { OUTLETS } from '../core/extract/lexicon/outlets.ts';
import { keptTable } from '../core/link/words/kept-tables.ts';
import type { Packaged } from '../core/query/place-tellings.ts';
import { keysOf } from '../core/query/registry.ts';

/** The speakers and outlets that every ledger knows before it has a file. */
export const packaged: Packaged = {
  speakers: INSTITUTIONS,
  outlets: OUTLETS,
  keys: {
    speakers: keptTable('keys of speakers', () => keysOf(INSTITUTIONS)),
    outlets: keptTable('keys of outlets', () => keysOf(OUTLETS)),
  },
};
