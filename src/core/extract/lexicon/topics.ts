import { listed } from './listed.ts';

/** Words that speak of one thing: "the extent of the damage" is about "destroyed 3,400 tonnes". One group a line. */
const GROUPS = `
damage, damaged, destroy, destroyed, destroys, destruction, loss, losses, lost, ruined, wrecked, burned, burnt, collapse, collapsed, gutted, flattened, ablaze
death, deaths, dead, die, died, dies, dying, kill, killed, killing, kills, toll, casualty, casualties, fatalities, victims
injury, injuries, injured, wounded, wounds, hurt
desert, deserted, deserter, deserters, desertion, desertions, defect, defected, defector, defectors, awol, absconded
attack, attacks, attacked, strike, strikes, struck, shelling, shelled, bombing, bombed, raid, raids, drone, drones, missile
arrest, arrests, arrested, detained, detention, custody, jailed, imprisoned
theft, stolen, stole, copied, leaked, leak, hacked
capture, captured, seized, surrender, surrendered, surrendering, prisoners, occupied
fled, flee, fleeing, escape, escaped, left, leaving`;

/** The group of each word, by number. */
export const TOPIC_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, group) => listed(line).map((word): [string, number] => [word, group])),
);
