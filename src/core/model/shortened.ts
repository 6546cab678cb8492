/** The first so many characters of words that are longer, and "…". */
export function shortened(words: string, most: number): string {
  const characters = Array.from(words);
  return characters.length <= most ? words : `${characters.slice(0, most).join('').trimEnd()}…`;
}
