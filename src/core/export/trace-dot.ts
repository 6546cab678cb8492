import type { GraphEdge, GraphNode, TraceGraph } from '../query/trace-graph.ts';

/** A graph in the language of Graphviz; each root in a cluster of its own. */
export function traceDot({ nodes, edges }: TraceGraph): string {
  const roots = [...new Set(nodes.flatMap(({ root }) => root ?? []))].sort((a, b) => a - b);
  const clusters = roots.flatMap((root) => [
    `  subgraph cluster_${root} {`,
    `    label=${quoted(`root ${root}`)};`,
    ...nodes.filter((node) => node.root === root).map((node) => `    ${nodeLine(node)}`),
    '  }',
  ]);
  const others = nodes.filter(({ root }) => root === null).map((node) => `  ${nodeLine(node)}`);
  const body = [...clusters, ...others, ...edges.map((edge) => `  ${edgeLine(edge)}`)];
  return ['digraph trace {', '  rankdir=LR;', '  node [shape=box];', ...body, '}', ''].join('\n');
}

const SHAPES: Readonly<Record<GraphNode['kind'], string>> = {
  speaker: 'ellipse',
  via: 'component',
  telling: 'box',
  other: 'note',
};

function nodeLine({ id, kind, lines }: GraphNode): string {
  return `${id} [shape=${SHAPES[kind]}, label=${quoted(...lines)}];`;
}

const STYLES: Readonly<Record<GraphEdge['kind'], string>> = {
  tells: '',
  drift: 'style=dashed, constraint=false, ',
  conflict: 'style=bold, dir=both, arrowhead=tee, arrowtail=tee, constraint=false, ',
};

function edgeLine({ from, to, kind, label }: GraphEdge): string {
  if (label === null) return `${from} -> ${to};`;
  return `${from} -> ${to} [${STYLES[kind]}label=${quoted(kind === 'conflict' ? `conflict: ${label}` : label)}];`;
}

/** In a quoted string only the quotation mark ends it and only the backslash begins something else. */
function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[\s\p{C}]+/gu, ' ').replace(/["\\]/g, '\\$&'));
  return `"${escaped.join('\\n')}"`;
}
