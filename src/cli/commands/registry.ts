import type { OutletKind } from '../../core/model/outlet.ts';
import type { SpeakerKind } from '../../core/model/reading.ts';
import { planOutletAlias, planSpeakerAlias } from '../../store/aliases.ts';
import { planOutletAdd, planSpeakerAdd } from '../../store/registries.ts';
import { finish, planned } from '../carry-out.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run, Session } from '../session.ts';
import { counted } from '../terminal/diagnostics.ts';

export interface AddSpeakerOptions {
  readonly name: string;
  readonly id?: string;
  readonly kind?: SpeakerKind;
  readonly alias?: readonly string[];
  readonly parent?: string;
  readonly dryRun?: boolean;
}

export interface AddOutletOptions {
  readonly name: string;
  readonly id?: string;
  readonly kind?: OutletKind;
  readonly domain?: string;
  readonly country?: string;
  readonly alias?: readonly string[];
  readonly dryRun?: boolean;
}

export interface AliasOptions {
  /** Of the speaker or outlet: its id or the beginning of one. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly dryRun?: boolean;
}

export const addSpeaker: Run<AddSpeakerOptions> = writing(
  'speaker add',
  async (session, { dryRun = false, alias, ...speaker }) => {
    const ledger = ledgerOf(session);
    const settled = planned(
      planSpeakerAdd(ledger, { ...speaker, ...(alias === undefined ? {} : { aliases: [...alias] }) }),
    );
    const exit = await finish(session, { root: ledger.root, plan: settled.plan }, { command: 'speaker add', dryRun });
    sayNamesakes(session, settled);
    return exit;
  },
);

export const addOutlet: Run<AddOutletOptions> = writing(
  'outlet add',
  async (session, { dryRun = false, alias, country, ...outlet }) => {
    const ledger = ledgerOf(session);
    const { plan } = planned(
      planOutletAdd(ledger, {
        ...outlet,
        ...(alias === undefined ? {} : { aliases: [...alias] }),
        ...(country === undefined ? {} : { country: country.toLowerCase() }),
      }),
    );
    return finish(session, { root: ledger.root, plan }, { command: 'outlet add', dryRun });
  },
);

export const aliasSpeaker: Run<AliasOptions> = writing(
  'speaker alias',
  async (session, { dryRun = false, id, aliases }) => {
    const ledger = ledgerOf(session);
    const settled = planned(planSpeakerAlias(ledger, { id, aliases }));
    const exit = await finish(session, { root: ledger.root, plan: settled.plan }, { command: 'speaker alias', dryRun });
    sayNamesakes(session, settled);
    return exit;
  },
);

export const aliasOutlet: Run<AliasOptions> = writing(
  'outlet alias',
  async (session, { dryRun = false, id, aliases }) => {
    const ledger = ledgerOf(session);
    const { plan } = planned(planOutletAlias(ledger, { id, aliases }));
    return finish(session, { root: ledger.root, plan }, { command: 'outlet alias', dryRun });
  },
);

/** A file of a speaker takes in nobody whom one article alone knows: that they are one, a person has to say. */
function sayNamesakes({ io }: Session, { id, namesakes }: { id: string; namesakes: readonly string[] }): void {
  if (namesakes.length === 0) return;
  const called = `${counted(namesakes.length, 'speaker')} so called ${namesakes.length === 1 ? 'is' : 'are'}`;
  io.err(`${called} one article’s own; take in who is this one: claims speaker alias ${id} ${namesakes.join(' ')}\n`);
}
