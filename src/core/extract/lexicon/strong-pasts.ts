/** Past tenses that are no participle, noun or adjective: where one stands, a finite verb stands. */
export const STRONG_PASTS: ReadonlySet<string> = new Set(
  `arose ate awoke became began blew broke came chose drank drove fell fled flew forbade forgave forgot froze gave grew knew mistook
  outgrew overcame overran overtook overthrew ran rang rode sang sank shook shrank spoke sprang stole strode strove swam swore threw
  took tore underwent undertook was went were withdrew woke wore wrote`.split(/\s+/),
);
