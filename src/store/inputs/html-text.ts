/** As much of a DOM node as reading its text needs. */
export interface ElementNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<ElementNode>;
}

const TEXT = 3;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'FORM', 'IFRAME']);
const BLOCKS = new Set([
  ...[
    'P',
    'DIV',
    'ARTICLE',
    'SECTION',
    'HEADER',
    'FOOTER',
    'ASIDE',
    'MAIN',
    'BLOCKQUOTE',
    'PRE',
    'FIGURE',
    'FIGCAPTION',
  ],
  ...[
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'UL',
    'OL',
    'LI',
    'DL',
    'DT',
    'DD',
    'TABLE',
    'TR',
    'HR',
    'CAPTION',
    'ADDRESS',
  ],
]);

/** The text of an element, one paragraph a block, a blank line between two. A walk with its own stack: pages nest deep. */
export function textOf(root: ElementNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const close = (): void => {
    const plain = line
      .split('\n')
      .map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    if (plain !== '') paragraphs.push(plain);
    line = '';
  };
  const stack: (ElementNode | typeof close)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'function') {
      close();
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replace(/\s/g, ' ');
    else if (name === 'BR') line += '\n';
    else if (name === 'TD' || name === 'TH') line += ' ';
    if (SILENT.has(name) || node.nodeType === TEXT) continue;
    if (BLOCKS.has(name)) {
      close();
      stack.push(close);
    }
    // Asked for once: the parser makes the list anew each time.
    const { childNodes } = node;
    for (let at = childNodes.length - 1; at >= 0; at -= 1) {
      const child = childNodes[at];
      if (child !== undefined) stack.push(child);
    }
  }
  close();
  return paragraphs.join('\n\n');
}
