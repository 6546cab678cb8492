import { INSTITUTIONS } from '../core/extract/lexicon/institutions.ts';
import { OUTLETS } from '../core/extract/lexicon/outlets.ts';
import type { Packaged } from '../core/query/place-tellings.ts';

/** The speakers and outlets that every ledger knows before it has a file. */
export const packaged: Packaged = { speakers: INSTITUTIONS, outlets: OUTLETS };
