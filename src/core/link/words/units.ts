import { stem } from './stems.ts';

/** What a unit measures, and by how much a value is multiplied to compare it within the dimension. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

/** `dimension: unit=factor …` */
const units: ReadonlyMap<string, Unit> = new Map(
  `
length: mm=0.001 cm=0.01 m=1 metre=1 meter=1 km=1000 kms=1000 kilometre=1000 kilometer=1000 mile=1609.344 mi=1609.344 yard=0.9144 foot=0.3048 feet=0.3048 ft=0.3048 inch=0.0254
mass: mg=0.000001 g=0.001 gram=0.001 gramme=0.001 kg=1 kilo=1 kilogram=1 kilogramme=1 ton=1000 tonne=1000 pound=0.4536 lb=0.4536 lbs=0.4536 ounce=0.02835
speed: mph=1.609344 kph=1 kmh=1 knot=1.852
volume: ml=0.001 litre=1 liter=1 barrel=158.987 gallon=3.785
area: hectare=10000 ha=10000 acre=4046.86
power: watt=1 kw=1000 kilowatt=1000 mw=1000000 megawatt=1000000 gw=1000000000 gigawatt=1000000000
time: second=1 minute=60 hour=3600 day=86400 night=86400 week=604800 fortnight=1209600 month=2629746 year=31556952 decade=315569520 century=3155695200
`
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [dimension = '', names = ''] = row.split(': ');
      return names.split(' ').map((unit): [string, Unit] => {
        const [name = '', factor = '1'] = unit.split('=');
        return [stem(name), { dimension, factor: Number(factor) }];
      });
    }),
);

/** By the stem of its name; undefined where that measures nothing, but is counted. */
export function unitCalled(stemmed: string): Unit | undefined {
  return units.get(stemmed);
}
