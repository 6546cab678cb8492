/** Words that close the name of a company: "Veld Lines", "Harrow Shipping". Those that are surnames too are left out. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc ag sa gmbh partners holdings industries systems technologies airlines airways motors lines shipping
  ferries railways logistics foods chemicals minerals mining petroleum pharmaceuticals telecom communications electronics gas oil
  insurance hotels stores breweries aerospace aviation corporation company rail air pharma catering transport water haulage freight
  towage salvage trucking cruises construction engineering cement textiles software robotics analytics semiconductors biotech therapeutics
  utilities renewables aggregates metals securities ventures enterprises properties estates consulting entertainment`.split(
    /\s+/,
  ),
);
