import type { GraphEdge, GraphNode, TraceGraph } from '../query/trace-graph.ts';

/** A flowchart as Mermaid draws it (GitHub, GitLab, Obsidian render it); each root in a box of its own. */
export function traceMermaid({ nodes, edges }: TraceGraph): string {
  const roots = [...new Set(nodes.flatMap(({ root }) => root ?? []))].sort((a, b) => a - b);
  const boxes = roots.flatMap((root) => [
    `  subgraph root_${root}["root ${root}"]`,
    ...nodes.filter((node) => node.root === root).map((node) => `    ${nodeLine(node)}`),
    '  end',
  ]);
  const others = nodes.filter(({ root }) => root === null).map((node) => `  ${nodeLine(node)}`);
  return ['flowchart LR', ...boxes, ...others, ...edges.map((edge) => `  ${edgeLine(edge)}`), ''].join('\n');
}

const SHAPES: Readonly<Record<GraphNode['kind'], readonly [open: string, close: string]>> = {
  speaker: ['([', '])'],
  via: ['[[', ']]'],
  telling: ['[', ']'],
  other: ['>', ']'],
};

function nodeLine({ id, kind, lines }: GraphNode): string {
  const [open, close] = SHAPES[kind];
  return `${id}${open}"${lines.map(escaped).join('<br>')}"${close}`;
}

const ARROWS: Readonly<Record<GraphEdge['kind'], string>> = { tells: '-->', drift: '-.->', conflict: 'x--x' };

function edgeLine({ from, to, kind, label }: GraphEdge): string {
  const said = label === null ? '' : `|"${escaped(kind === 'conflict' ? `conflict: ${label}` : label)}"|`;
  return `${from} ${ARROWS[kind]}${said} ${to}`;
}

/**
 * Whatever could be syntax, markup or a directive as a numbered entity, which Mermaid shows as the character: a name may
 * be `"]; click x "javascript:…`, and one that begins with `1.` a list. Letters, digits and the punctuation of prose stay readable.
 */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/^ ?\d+[.)]|^ ?-|[^\p{L}\p{M}\p{N} .,:'’‘“”–—…·()-]/gu, (syntax) =>
      Array.from(syntax, (character) => `#${character.codePointAt(0)};`).join(''),
    );
}
