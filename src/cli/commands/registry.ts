import type { OutletKind } from '../../core/model/outlet.ts';
import type { SpeakerKind } from '../../core/model/reading.ts';
import { planOutletAlias, planSpeakerAlias } from '../../store/aliases.ts';
import { planOutletAdd, planSpeakerAdd } from '../../store/registries.ts';
import { finish, planned } from '../carry-out.ts';
import { ledgerOf } from '../ledger.ts';
import { writing } from '../locking.ts';
import type { Run } from '../session.ts';

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
    const { plan } = planned(
      planSpeakerAdd(ledger, { ...speaker, ...(alias === undefined ? {} : { aliases: [...alias] }) }),
    );
    return finish(session, { root: ledger.root, plan }, { command: 'speaker add', dryRun });
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
    const { plan } = planned(planSpeakerAlias(ledger, { id, aliases }));
    return finish(session, { root: ledger.root, plan }, { command: 'speaker alias', dryRun });
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
