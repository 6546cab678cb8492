import { type ConflictRow, disputed, row } from './rows.ts';

/** An event has one of these, so two speakers who name two disagree, whatever else they say. */
export const oneSlotRows: readonly ConflictRow[] = [
  disputed('how a siege ended', 'manner', [
    'the mutineers gave up after two days of talks',
    'a special unit had stormed the wing at dawn',
  ]),
  disputed('how captives came free', 'manner', [
    'commandos stormed a farm in the hills',
    'they let him out at a petrol station',
  ]),
  disputed('what they had', 'instrument', [
    'the raiders threatened the cashier with a pistol',
    'all they had was a pair of hammers',
  ]),
  disputed('a name here and a pronoun there', 'instrument', [
    'Piet Marrow was shot with a rifle',
    'he was hit by two bullets from a pistol',
  ]),
  disputed('armed with two guns', 'instrument', [
    'he used a Kalashnikov that he had taken from a guard',
    'he left the yard with a revolver',
  ]),
  disputed('how they got away', 'instrument', [
    'the robbers fled in a speedboat across the bay',
    'she saw three people get into a black van',
  ]),
  disputed('what carried the ballots', 'instrument', [
    'the urns of two towns had been taken away in a private van',
    'the urns of the two towns travelled in police cars',
  ]),
  disputed('how they came in', 'manner', [
    'the robbers came in through a skylight',
    'they walked in by the side entrance',
  ]),
  disputed('with what the case was opened', 'instrument', [
    'the robbers smashed the showcase with a sledgehammer',
    'the glass of the display case was cut with an angle grinder',
  ]),
  disputed('how fast he drove', 'manner', [
    'the driver accelerated straight at the pickets',
    'the van rolled at walking pace',
  ]),
  disputed('what they were paid with', 'instrument', [
    'he bribed two inspectors with watches',
    'the inspectors had received 40,000 crowns in cash',
  ]),
  disputed('slipped or knocked down', 'manner', ['Mr Brandt slipped on the stairs', 'he was knocked down']),
  disputed('ill or poisoned', 'manner', ['she had suffered a stroke', 'she had been poisoned']),
  disputed('of what colour it was', 'manner', [
    'a green tractor left the yard before midnight',
    'the tractor everyone talks about was red',
  ]),
  disputed('died of one thing', 'manner', [
    'an elderly man was crushed by a falling beam in his shed',
    'an old man died of a heart attack while he swept his shed',
  ]),
  disputed('what he posed as', 'manner', [
    'the thief was dressed as a postman',
    'the thief wore the uniform of a nurse',
  ]),
  disputed('what had bitten the child', 'instrument', [
    'the child was bitten by a dog',
    'the child had been attacked by a fox',
  ]),
];

export const noOneSlotRows: readonly ConflictRow[] = [
  disputed('what a unit throws harms nobody', null, [
    'they had knives and held three guards',
    'a special unit had used stun grenades',
  ]),
  disputed('what the others had', null, [
    'the guards had a rifle in the locker',
    'the strikers had knives in their tents',
  ]),
  disputed('let go after a raid', null, [
    'special forces stormed the farm and set them free',
    'the hijackers let them go at a petrol station',
  ]),
  row(
    'one speaker goes on about another thing',
    null,
    ['the robbers smashed the showcase with a sledgehammer'],
    ['the showcase was opened with a crowbar'],
  ),
  disputed('a taxi is a car', null, ['the robbers fled in a taxi', 'the robbers got away in a car']),
  disputed('a showcase is no way in', null, [
    'the robbers smashed the showcase with a sledgehammer',
    'the door had been left open',
  ]),
  disputed('a man and a woman', null, ['a man slipped on the ice', 'a woman was pushed']),
  disputed('guests and an envoy', null, ['the guests were brought by bus', 'the envoy came by helicopter']),
  disputed('what was shot down has hit nothing', null, [
    'twenty drones were shot down over the refinery',
    'the refinery was hit by a missile',
  ]),
  disputed('colours of two things', null, ['the thief wore a green jacket', 'the van was red']),
  disputed('one colour', null, ['she saw a grey van', 'the van was silver']),
  disputed('colours that are none', null, ['the town crossed a red line', 'the council gave it the green light']),
  disputed('a licence is no weapon', null, [
    'the man who attacked the guard held two firearms licences',
    'he attacked the guard with a knife',
  ]),
  disputed('what is hanging on', null, ['he would do anything short of shooting', 'the mill is hanging on']),
  disputed('a beating that nobody suffers', null, [
    'the captain was shot in his cabin',
    'she heard him beating on his door',
  ]),
  disputed('the limit is no speeding', null, [
    'the ship had kept to the speed limit',
    'the collision was caused by a faulty signal',
  ]),
];

/** Two causes of one thing, though not every telling says of what. */
export const causeRows: readonly ConflictRow[] = [
  disputed('of one death', 'cause', ['Brandt died of his burns', 'Brandt died of smoke inhalation']),
  disputed('who used it and who kept it', 'cause', [
    'an overloaded lorry had probably caused the collapse',
    'the collapse was caused by corroded cables inside the concrete',
  ]),
  disputed('a likely source', 'cause', [
    'a chicken soup was the most likely source',
    'the source of the illness was the rice pudding and not the chicken soup',
  ]),
  disputed('what made them ill', 'cause', ['the chicken made the pupils ill', 'the rice pudding made the pupils ill']),
  row(
    'of what the headline names',
    'cause',
    ['ransomware was found on two computers', { headline: 'Blackout in Lorn' }],
    ['a squirrel had got between two wires', { by: 'union' }],
  ),
  disputed('what was to blame and what was', 'cause', ['a worn cable was to blame', 'an untrained guard was to blame']),
  disputed('what brought it down', 'cause', [
    'a gust of more than 90 kilometres an hour brought the tent down',
    'the tent had been pulled down by a crane that touched it',
  ]),
  disputed('lit or a fault', 'cause', [
    'the fire was lit on purpose',
    'a short circuit in the kiln had started the fire',
  ]),
  disputed('an update or an attack', 'cause', [
    'a failed update caused the breakdown',
    'the booking system had been knocked out by an attack',
  ]),
  disputed('causes by themselves', 'cause', ["the ferry's steering had failed", 'the captain had fallen asleep']),
  disputed('what spread it', 'cause', [
    'the bacteria came from a cooling tower',
    'the bacteria had spread from a fountain',
  ]),
  disputed('what caught fire', 'cause', ['methane exploded', 'the fire started in a conveyor belt']),
  disputed('why it was called off', 'cause', [
    'the concert was cancelled because the singer was ill',
    'the concert was called off because of slow ticket sales',
  ]),
  disputed('a reason for no reason', 'cause', [
    'he was let go because he had refused to sign the report',
    'the reason was a run of five lost matches',
  ]),
  disputed('the cause of the fire', 'cause', [
    'the cause of the fire was an overheated bearing',
    'the fire had been set with petrol',
  ]),
];

export const noCauseRows: readonly ConflictRow[] = [
  disputed('where it came from, which is a way', null, [
    'it came from the east, very low, with a sound like a moped',
    'the cause was a bearing that overheated on a conveyor',
  ]),
  disputed('of the dead and of the fire', null, [
    'the 33-year-old cleaner died of his burns in hospital',
    'the cause was an overheated bearing on a conveyor',
  ]),
  disputed('of two and of another', null, [
    'two employees died of smoke inhalation',
    'the 33-year-old cleaner died of his burns',
  ]),
  disputed('what may have brought about the other', null, [
    'the collapse was caused by a storm',
    'the collapse was caused by a design flaw',
  ]),
  disputed('what is still asked', null, [
    'it was too early to tell whether the blast was caused by a bomb',
    'the blast was caused by a leaking pipe',
  ]),
  row(
    'of what no headline names',
    null,
    ['ransomware was found on two computers', { headline: 'A day in Lorn' }],
    ['a squirrel had got between two wires', { by: 'union' }],
  ),
  disputed('a grounding and a collision', null, [
    'the ferry ran aground because its steering had failed',
    'the collision was caused by a failure of the radar',
  ]),
  disputed('causes of two things', null, ['the roof fell because of the snow', 'the fire was blamed on a candle']),
  disputed('what was not the cause', null, [
    'the fire was not caused by a candle',
    'the fire was not caused by a heater',
  ]),
  disputed('fog and speed may both be', null, [
    'the collision was caused by fog',
    'the collision was caused by excessive speed',
  ]),
  disputed('a leak and a cigarette may both be', null, [
    'the explosion was caused by a gas leak',
    'the explosion was caused by a cigarette',
  ]),
  disputed('two wordings of one', null, [
    'the fire was caused by a faulty cable',
    'a short circuit was to blame for the fire',
  ]),
  disputed('two that were fired at', null, ['he was fired because he had lied', 'the fire was caused by a candle']),
  disputed('reasons for views', null, [
    'people vote for Brandt because they are against the port',
    'people know Ansel Brandt because he has been on the radio',
  ]),
  disputed('deaths of two', null, [
    'the death of Piet Marrow was caused by a fall',
    'the death of Ada Finch was caused by a stroke',
  ]),
  disputed('a candidate that failed has not collapsed', null, [
    'the reform failed because of the strike',
    'the wall collapsed because of the rain',
  ]),
  disputed('two deeds for two reasons', null, [
    'Brandt resigned because he was ill',
    'Brandt sold his shares because he needed money',
  ]),
];
