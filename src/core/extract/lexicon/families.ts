/**
 * Families of which news names several people, so that a title and the last name mean one of them and no other: the last name,
 * what its bearer was, and the given names of who was it. "President Clinton" is no Hillary Clinton.
 */
const ROWS: readonly (readonly [last: string, offices: string, given: string])[] = [
  ['aquino', 'president', 'benigno noynoy corazon cory'],
  ['assad', 'president', 'bashar hafez'],
  ['bhutto', 'minister president', 'benazir zulfikar'],
  ['biden', 'president senator', 'joe joseph'],
  ['bush', 'president', 'george'],
  ['bush', 'governor', 'jeb george'],
  ['carter', 'president', 'jimmy james'],
  ['castro', 'president', 'fidel raul'],
  ['clinton', 'president governor', 'bill william'],
  ['clinton', 'secretary senator', 'hillary'],
  ['cuomo', 'governor', 'andrew mario'],
  ['erdogan', 'president minister', 'recep tayyip'],
  ['gandhi', 'minister', 'indira rajiv'],
  ['kennedy', 'president', 'john jack'],
  ['kirchner', 'president', 'cristina nestor'],
  ['macron', 'president', 'emmanuel'],
  ['mandela', 'president', 'nelson'],
  ['marcos', 'president', 'ferdinand bongbong'],
  ['netanyahu', 'minister', 'benjamin binyamin bibi'],
  ['obama', 'president senator', 'barack'],
  ['putin', 'president', 'vladimir'],
  ['reagan', 'president governor', 'ronald'],
  ['roosevelt', 'president', 'franklin theodore teddy'],
  ['sharif', 'minister', 'nawaz shehbaz shahbaz'],
  ['trudeau', 'minister', 'justin pierre'],
  ['trump', 'president', 'donald'],
  ['zelensky', 'president', 'volodymyr vladimir'],
  ['zelenskyy', 'president', 'volodymyr vladimir'],
];

/** `last office` → the given names of those who bore it. */
export const FAMILIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.flatMap(([last, offices, given]) =>
    offices.split(' ').map((office) => [`${last} ${office}`, new Set(given.split(' '))] as const),
  ),
);
