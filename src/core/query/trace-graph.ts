import { shortened } from '../model/shortened.ts';
import { type ChainLink, chainOf, NOBODY } from './chain.ts';
import type { Dataset, DatasetTelling } from './dataset.ts';
import { wordsApart } from './telling-words.ts';
import type { Trace } from './trace.ts';

/** A trace as a picture: who handed the claim to whom. */
export interface TraceGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  /** Letters, digits and `_`; the same for the same trace. */
  readonly id: string;
  readonly kind: 'speaker' | 'via' | 'telling' | 'other';
  /** As they come from the ledger; any character may be in them. */
  readonly lines: readonly string[];
  /** Of a telling of the claim: the number of its root, from 1. */
  readonly root: number | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** `tells`: from who says it to who repeats it. The other two join tellings. */
  readonly kind: 'tells' | 'drift' | 'conflict';
  readonly label: string | null;
}

/**
 * The graph of a claim: each telling under the chain that leads to it. Chains that begin alike share their nodes, and a chain
 * that cites an outlet whose own telling is here hangs on that telling. `other` are tellings of other claims, in conflict.
 */
export function traceGraph(dataset: Dataset, trace: Trace): TraceGraph {
  const { tellings } = trace.claim;
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const rootOf = new Map(trace.roots.flatMap((root, at) => root.tellings.map((id) => [id, at + 1] as const)));
  for (const found of tellings) addTelling(nodes, found, rootOf.get(found.id) ?? null);
  const drawing = { nodes, edges, tellings, ways: new Map<string, string>() };
  for (const found of tellings) addChain(drawing, found);
  for (const { from, to, kind, why } of trace.drift) {
    edges.push({ from: idOf(from), to: idOf(to), kind: 'drift', label: why === '' ? kind : `${kind}: ${why}` });
  }
  for (const { a, b, kind, why } of trace.conflicts) {
    for (const found of [a, b].flatMap((id) => dataset.byId.get(id) ?? [])) addTelling(nodes, found, null);
    edges.push({ from: idOf(a), to: idOf(b), kind: 'conflict', label: why === '' ? kind : `${kind}: ${why}` });
  }
  return { nodes: [...nodes.values()], edges };
}

function idOf(telling: string): string {
  return telling.replace('-', '_');
}

/** A telling that is there stays as it is. */
function addTelling(nodes: Map<string, GraphNode>, found: DatasetTelling, root: number | null): void {
  const { article, telling } = found;
  const told = [article.outlet?.name ?? article.input, article.published?.value ?? ''];
  const words = wordsApart(telling);
  const lines = [told.filter((part) => part !== '').join(' · '), `“${shortened(words, LONGEST)}”`];
  const id = idOf(found.id);
  if (!nodes.has(id)) nodes.set(id, { id, kind: root === null ? 'other' : 'telling', lines, root });
}

const LONGEST = 80;

interface Drawing {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: GraphEdge[];
  readonly tellings: readonly DatasetTelling[];
  /** Nodes by the whole way from the speaker down to them: Telegram of one body is not Telegram of another. */
  readonly ways: Map<string, string>;
}

function addChain(drawing: Drawing, found: DatasetTelling): void {
  const handed = chainOf(found).slice(1);
  const cited = handed.map((link) => citedTelling(drawing.tellings, found, link));
  const nearest = cited.findIndex((one) => one !== null);
  const [start] = nearest < 0 ? [] : [cited[nearest]];
  let above = start == null ? null : idOf(start.id);
  let way = above ?? '';
  for (const link of (nearest < 0 ? handed : handed.slice(0, nearest)).reverse()) {
    if (link.name === NOBODY) continue;
    const kind = above === null ? 'speaker' : 'via';
    way = `${way} ${link.id ?? found.id}`;
    const id = drawing.ways.get(way) ?? `${kind}_${drawing.ways.size + 1}`;
    drawing.ways.set(way, id);
    if (!drawing.nodes.has(id)) drawing.nodes.set(id, { id, kind, lines: [link.name], root: null });
    addTold(drawing.edges, above, id);
    above = id;
  }
  addTold(drawing.edges, above, idOf(found.id));
}

/** The outlet's own telling that may have been cited: of another article, on the same day or before. */
function citedTelling(
  tellings: readonly DatasetTelling[],
  citing: DatasetTelling,
  { id }: ChainLink,
): DatasetTelling | null {
  const day = dayOf(citing);
  const told = tellings.find(
    (one) => id !== null && one.article.outlet?.id === id && one.article.id !== citing.article.id && dayOf(one) <= day,
  );
  return told ?? null;
}

/** An undated telling may be earlier than any. */
function dayOf({ article }: DatasetTelling): string {
  return article.published?.value.slice(0, 10) ?? '';
}

/** Each edge once: two tellings may share the way to them. */
function addTold(edges: GraphEdge[], from: string | null, to: string): void {
  if (from === null || edges.some((edge) => edge.kind === 'tells' && edge.from === from && edge.to === to)) return;
  edges.push({ from, to, kind: 'tells', label: null });
}
