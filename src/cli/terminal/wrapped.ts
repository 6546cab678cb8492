interface Frame {
  /** Columns that a line may take, its indent included. */
  readonly width: number;
  readonly indent: number;
  /** How a line looks; it must not change its width. */
  readonly paint?: (text: string) => string;
}

/** One paragraph broken at its spaces, every line indented and ended by a line feed; nothing for no words. */
export function wrapped(text: string, { width, indent, paint }: Frame): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && length(line) + 1 + length(word) > width - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => `${' '.repeat(indent)}${paint === undefined ? one : paint(one)}\n`).join('');
}

/** Columns that a text takes, near enough: one a character. */
function length(text: string): number {
  return Array.from(text).length;
}
