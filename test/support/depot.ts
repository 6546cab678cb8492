import type { Credited } from '../../src/core/model/reading.ts';
import { quote, type WrittenArticle } from './ledger.ts';

/** An invented fire as three invented outlets tell it; the tests of the questions ask about it. */

const authority: Credited = {
  id: 'karsk-port-authority',
  name: 'Karsk Port Authority',
  kind: 'government',
  basis: 'named',
};

const wireBody = `Grain burns at Karsk depot

The Karsk Port Authority said 2,140 tonnes of grain had burned in Monday's fire. 🔥

Northern Wire could not verify the figure.`;

export const wire: WrittenArticle = {
  body: wireBody,
  outlet: 'Northern Wire',
  published: '2031-03-02',
  headline: 'Grain burns at Karsk depot',
  input: 'wire.txt',
  tellings: [
    {
      content: "2,140 tonnes of grain had burned in Monday's fire",
      cue: 'said',
      source: 'The Karsk Port Authority',
      speaker: authority,
      fields: {
        figures: [
          { ...quote(wireBody, '2,140 tonnes'), value: 2140, qualifier: 'exactly', unit: 'tonnes', type: 'count' },
        ],
      },
      admission: { words: 'could not verify the figure', state: 'not-verifiable', by: 'Northern Wire' },
    },
  ],
};

const unionBody = `The 🌾 union, which leases two silos, put the loss at no more than 1,400 tonnes of grain.

It was reportedly a short circuit.`;

export const union: WrittenArticle = {
  body: unionBody,
  outlet: 'Harrow Evening Post',
  published: '2031-03-03',
  input: 'union.txt',
  tellings: [
    {
      content: 'no more than 1,400 tonnes of grain',
      cue: 'put the loss at',
      source: 'The 🌾 union',
      speaker: { id: 'grain-growers-union', name: 'Grain Growers’ Union', kind: 'group', basis: 'descriptor' },
      fields: {
        figures: [
          {
            ...quote(unionBody, 'no more than 1,400 tonnes'),
            value: 1400,
            qualifier: 'at-most',
            unit: 'tonnes',
            type: 'count',
          },
        ],
      },
    },
    {
      content: 'a short circuit',
      cue: 'reportedly',
      fields: { type: 'hearsay', hedges: [quote(unionBody, 'reportedly')] },
    },
  ],
};

const channelBody =
  'Depot chief Ilse Varga feared the silos would not be rebuilt. Port officials said it burned all night.';

export const channel: WrittenArticle = {
  body: channelBody,
  input: 'channel.txt',
  tellings: [
    {
      content: 'the silos would not be rebuilt',
      cue: 'feared',
      source: 'Depot chief Ilse Varga',
      speaker: { id: 'ilse-varga', name: 'Ilse Varga', kind: 'official', basis: 'named' },
      fields: { mode: 'belief' },
    },
    {
      content: 'it burned all night',
      cue: 'said',
      source: 'Port officials',
      speaker: { id: 'a-00000000:port-officials', name: 'Port officials', kind: 'unnamed', basis: 'unnamed' },
      fields: { via: [{ id: 'telegram', name: 'Telegram' }] },
    },
  ],
};

export const depot: readonly WrittenArticle[] = [wire, union, channel];
