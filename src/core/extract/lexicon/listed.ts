/** The phrases of a table written as text, which commas part: `listed('said, told')`. */
export function listed(table: string): readonly string[] {
  return table
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
