/** Pages of articles have a few thousand tags; the time of the parsers grows with the square of them. */
const MOST_TAGS = 30_000;
/** Pages nest some thirty deep; the parsers recurse, and read the text of each level anew. */
const DEEPEST = 1_000;
/** In UTF-16 code units. */
const LONGEST = 8 * 1024 * 1024;

/** Elements that never hold others, or that end where the next of their kind begins. */
const SHALLOW = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody'.split(
    ' ',
  ),
);

/** Why a page is not given to the parsers; null where it is safe with them. One pass. */
export function pageExcess(html: string): string | null {
  if (html.length > LONGEST) return `is a page of more than ${LONGEST} characters`;
  let tags = 0;
  let depth = 0;
  let opened = false;
  for (const [all, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})|\/>|</gi)) {
    if (all === '/>') {
      if (opened) depth -= 1;
      opened = false;
      continue;
    }
    tags += 1;
    opened = slash === '' && !SHALLOW.has(name.toLowerCase());
    if (opened) depth += 1;
    else if (slash === '/' && !SHALLOW.has(name.toLowerCase())) depth = Math.max(0, depth - 1);
    if (tags > MOST_TAGS) return `is a page of more than ${MOST_TAGS} tags`;
    if (depth > DEEPEST) return `is a page nested more than ${DEEPEST} deep`;
  }
  return null;
}
