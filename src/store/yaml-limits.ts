/** People's files are short; anything longer is not one of them. In UTF-16 code units. */
const LONGEST = 256 * 1024;
/** Our files nest three deep. The parser recurses, and a stack that is nearly full can end the process past any catch. */
const DEEPEST = 64;

/** Why a text is not given to the YAML parser; null where it is safe with it. One pass, and counted generously. */
export function yamlExcess(text: string): string | null {
  if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
  let open = 0;
  let line = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '[' || char === '{') open += 1;
    else if (char === ']' || char === '}') open = Math.max(0, open - 1);
    if (at === line && levelsAt(text, at) > DEEPEST) return 'nested too deeply';
    if (char === '\n') line = at + 1;
    if (open > DEEPEST) return 'nested too deeply';
  }
  return null;
}

/** How many levels the beginning of a line may open: "- - - x", "? ? x", and one for each blank of indentation. */
function levelsAt(text: string, start: number): number {
  let levels = 0;
  for (let at = start; levels <= DEEPEST; at += 1) {
    const indicates = INDICATORS.has(text[at] ?? '') && BLANKS.has(text[at + 1] ?? '\n');
    if (!indicates && !BLANKS.has(text[at] ?? '')) break;
    levels += 1;
  }
  return levels;
}

const INDICATORS = new Set(['-', '?', ':']);
const BLANKS = new Set([' ', '\t']);
