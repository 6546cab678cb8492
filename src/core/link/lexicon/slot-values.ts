/** What a slot of an event may be filled with. */
export interface SlotGroup {
  readonly kind: 'instrument' | 'manner' | 'cause' | 'place';
  readonly name: string;
  /** Value and the phrases that name it; two values of one group exclude each other. */
  readonly values: readonly (readonly [value: string, phrases: string])[];
}

/** Values of one group that news uses for one another, or of which one may be the other: a taxi is a car. */
export const COMPATIBLE: ReadonlySet<string> = new Set(
  (
    'taxi/car van/car van/lorry minibus/bus minibus/van ferry/boat boat/ship ferry/ship plane/jet knife/machete bomb/grenade ' +
    'mine/bomb shell/mortar drone/bomb missile/bomb shell/missile electrical/mechanical arson/cigarette attack/arson ' +
    'cigarette/negligence negligence/mechanical negligence/electrical negligence/gas explosives/attack explosives/arson explosives/gas ' +
    'storm/flood storm/ice storm/fog fog/human storm/human ice/human speed/human speed/fog speed/ice alcohol/human alcohol/speed ' +
    'smoke/burned smoke/suffocated crushed/fell burned/exploded shot/executed hanged/suicide hanged/executed strangled/suffocated ' +
    'beaten/executed overdose/poisoned overdose/suicide shot/suicide drowned/suicide fell/suicide cellar/garage house/flat ' +
    'house/garden shop/mall cafe/hotel restaurant/hotel bar/hotel bar/restaurant cafe/restaurant street/square office/tower ' +
    'school/university clinic/hospital bar/club deck/bridge'
  ).split(' '),
);

/** Phrases are parted by commas; a plural or another form of the same stem counts too. Broad words ("weapon") are no value. */
export const SLOT_GROUPS: readonly SlotGroup[] = [
  {
    kind: 'instrument',
    name: 'firearm',
    values: [
      ['machine gun', 'machine gun,machinegun,machine-gun,submachine gun'],
      ['rifle', 'rifle,assault rifle,sniper rifle,hunting rifle,carbine'],
      ['pistol', 'pistol,handgun,revolver'],
      ['shotgun', 'shotgun'],
      ['air gun', 'air gun,airgun,air rifle,pellet gun'],
    ],
  },
  {
    kind: 'instrument',
    name: 'weapon',
    values: [
      [
        'firearm',
        'machine gun,machinegun,machine-gun,submachine gun,rifle,carbine,pistol,handgun,revolver,shotgun,gun,firearm,kalashnikov',
      ],
      ['knife', 'knife,knives,dagger,blade,kitchen knife,penknife'],
      ['machete', 'machete,sword'],
      ['axe', 'axe,hatchet'],
      ['hammer', 'hammer,crowbar,iron bar,metal bar'],
      ['bat', 'baseball bat,club,truncheon,baton,stick'],
      ['crossbow', 'crossbow,bow and arrow'],
      ['grenade', 'grenade,hand grenade'],
      ['bomb', 'bomb,explosive device,car bomb,pipe bomb,suicide vest'],
      ['acid', 'acid'],
      ['screwdriver', 'screwdriver'],
      ['bottle', 'bottle,petrol bomb,molotov cocktail'],
    ],
  },
  {
    kind: 'instrument',
    name: 'munition',
    values: [
      ['drone', 'drone,uav,quadcopter,unmanned aerial vehicle'],
      ['missile', 'missile,rocket,ballistic missile,cruise missile'],
      ['shell', 'artillery,artillery shell,howitzer,shelling,shell'],
      ['mortar', 'mortar,mortar round'],
      ['mine', 'landmine,land mine,naval mine,sea mine'],
      ['torpedo', 'torpedo'],
      ['gunfire', 'machine gun,rifle fire,small arms'],
      ['aerial bomb', 'glide bomb,aerial bomb,guided bomb'],
    ],
  },
  {
    kind: 'instrument',
    name: 'vehicle',
    values: [
      ['taxi', 'taxi,cab,minicab'],
      ['car', 'car,saloon,hatchback,jeep,suv'],
      ['van', 'van'],
      ['minibus', 'minibus'],
      ['bus', 'bus,coach'],
      ['lorry', 'lorry,lorries,truck,tanker'],
      ['train', 'train,railway carriage,locomotive'],
      ['tram', 'tram,streetcar'],
      ['motorcycle', 'motorcycle,motorbike,scooter,moped'],
      ['bicycle', 'bicycle,bike'],
      ['tractor', 'tractor'],
      ['helicopter', 'helicopter'],
      ['plane', 'plane,aircraft,aeroplane,airplane,airliner'],
      ['jet', 'jet,fighter jet'],
      ['ferry', 'ferry,ferries'],
      ['boat', 'boat,dinghy,rowing boat,speedboat,motorboat,launch'],
      ['ship', 'ship,freighter,cargo ship'],
      ['horse', 'horse,horseback'],
      ['foot', 'on foot'],
    ],
  },
  {
    kind: 'manner',
    name: 'death',
    values: [
      ['shot', 'shot,shooting,gunned down,gunshot,gunshot wound,bullet,bullet wound'],
      ['stabbed', 'stabbed,stabbing,stab wound,knifed,slashed'],
      ['beaten', 'beaten,beating,bludgeoned,battered,clubbed'],
      ['strangled', 'strangled,strangulation,throttled,garrotted'],
      ['hanged', 'hanged,hanging'],
      ['poisoned', 'poisoned,poisoning,poison'],
      ['drowned', 'drowned,drowning,drown'],
      ['burned', 'burned to death,burnt to death,died of burns,burns'],
      ['smoke', 'smoke inhalation,inhaled smoke,carbon monoxide,breathing in smoke'],
      ['suffocated', 'suffocated,suffocation,asphyxiated,asphyxiation,smothered'],
      ['electrocuted', 'electrocuted,electrocution,electric shock'],
      ['crushed', 'crushed,trampled,buried under'],
      ['exploded', 'blown up,blown apart,blast injuries'],
      ['run over', 'run over,knocked down,mowed down,hit by a car'],
      ['illness', 'heart attack,natural causes,cardiac arrest,stroke,heart failure'],
      ['fell', 'fell from,fell to his death,fell to her death,fall from,plunged from'],
      ['suicide', 'suicide,took his own life,took her own life,killed himself,killed herself,shot himself'],
      ['overdose', 'overdose'],
      ['executed', 'executed,execution,beheaded'],
      ['frozen', 'froze to death,frozen to death,hypothermia,exposure'],
    ],
  },
  {
    kind: 'manner',
    name: 'fall',
    values: [
      ['fell', 'fell,fallen,slipped,stumbled,tripped'],
      ['pushed', 'pushed,shoved'],
      ['jumped', 'jumped,leapt,leaped'],
    ],
  },
  {
    kind: 'manner',
    name: 'departure',
    values: [
      ['escaped', 'escaped,escape,fled,broke out,absconded,deserted'],
      ['released', 'released,was freed,set free,let go'],
      ['expelled', 'expelled,deported,thrown out'],
      ['transferred', 'transferred'],
    ],
  },
  {
    kind: 'manner',
    name: 'office',
    values: [
      ['resigned', 'resigned,resignation,stepped down,stood down,quit'],
      ['dismissed', 'dismissed,sacked,fired,dismissal,removed from office,ousted'],
      ['retired', 'retired,retirement'],
    ],
  },
  {
    kind: 'manner',
    name: 'entry',
    values: [
      [
        'forced',
        'cut open,angle grinder,crowbar,broke in,broke into,forced open,smashed,prised open,pried open,forced the lock',
      ],
      ['unlocked', 'unlocked,left open,with a key,used a key,unforced,not locked,no sign of a break-in'],
    ],
  },
  {
    kind: 'manner',
    name: 'way in',
    values: [
      ['window', 'window,skylight'],
      ['door', 'door,front door,back door,gate'],
      ['roof', 'roof'],
      ['tunnel', 'tunnel,sewer'],
      ['fence', 'fence'],
    ],
  },
  {
    kind: 'cause',
    name: 'cause',
    values: [
      ['gas', 'gas leak,gas explosion,leaking gas,gas pipe,gas main,propane,gas cylinder'],
      [
        'arson',
        'arson,on purpose,deliberately,deliberate,sabotage,set alight,set fire,firebomb,petrol bomb,arsonist,tampered with,intentionally',
      ],
      [
        'electrical',
        'short circuit,electrical fault,electrical failure,faulty wiring,wiring,power surge,short-circuit,faulty cable,overloaded socket,electrical',
      ],
      [
        'mechanical',
        'bearing,mechanical failure,mechanical fault,engine failure,engine fault,malfunction,brake failure,brakes failed,faulty brake,broken rail,metal fatigue,cracked,rudder failure,steering failure,rusted,corrosion,burst valve,valve',
      ],
      ['lightning', 'lightning'],
      ['cigarette', 'cigarette,smoking,candle'],
      [
        'attack',
        'drone,missile,shelling,air strike,airstrike,rocket,bomb,terrorist attack,terrorism,torpedo,enemy fire',
      ],
      ['explosives', 'explosive charge,explosive device,dynamite,detonator'],
      [
        'human',
        "human error,pilot error,driver error,captain's error,operator error,driver's error,pilot's error,fell asleep,misread,distracted,inattention",
      ],
      ['negligence', 'negligence,careless,carelessness,welding,sparks from'],
      ['speed', 'speeding,excessive speed,too fast,high speed'],
      ['alcohol', 'drunk,alcohol,drink-driving,intoxicated'],
      ['storm', 'storm,gale,high wind,strong wind,heavy rain,rainfall,downpour,hurricane'],
      ['fog', 'fog,poor visibility'],
      ['ice', 'ice,icy,black ice,frost'],
      ['flood', 'flood,flooding'],
      ['bird', 'bird strike,flock of birds'],
      ['earthquake', 'earthquake,tremor,landslide,avalanche'],
      ['fuel', 'ran out of fuel,fuel shortage,lack of fuel'],
      ['dust', 'dust explosion,grain dust,coal dust'],
      ['bacteria', 'salmonella,bacteria,e. coli,listeria,legionella,norovirus,virus'],
      ['chemical', 'pesticide,chemical,chlorine,ammonia,mercury,arsenic'],
    ],
  },
  {
    kind: 'manner',
    name: 'message',
    values: [
      ['letter', 'letter'],
      ['text message', 'text message,sms'],
      ['telephone', 'telephone,phone,phone call'],
      ['e-mail', 'e-mail,email'],
      ['radio', 'radio'],
    ],
  },
  {
    kind: 'place',
    name: 'building',
    values: [
      ['school', 'school,kindergarten,nursery'],
      ['university', 'university,college,campus'],
      ['hospital', 'hospital'],
      ['clinic', 'clinic,surgery'],
      ['church', 'church,chapel,cathedral'],
      ['mosque', 'mosque'],
      ['synagogue', 'synagogue'],
      ['market', 'market,bazaar'],
      ['mall', 'shopping centre,shopping center,mall'],
      ['shop', 'shop,supermarket,store'],
      ['station', 'railway station,train station,bus station,metro station'],
      ['airport', 'airport,airfield,air base,airbase'],
      ['hotel', 'hotel,hostel,guesthouse'],
      ['restaurant', 'restaurant,canteen'],
      ['cafe', 'cafe,coffee house'],
      ['bar', 'bar,pub,tavern'],
      ['club', 'nightclub,night club'],
      ['warehouse', 'warehouse,depot'],
      ['factory', 'factory,mill,plant,refinery'],
      ['prison', 'prison,jail'],
      ['barracks', 'barracks,garrison'],
      ['court', 'courthouse,courtroom'],
      ['library', 'library'],
      ['museum', 'museum,gallery'],
      ['theatre', 'theatre,theater,cinema'],
      ['stadium', 'stadium,arena'],
      ['office', 'office,town hall,city hall'],
      ['flat', 'flat,apartment'],
      ['house', 'house,home,cottage,villa'],
      ['farm', 'farm,barn,stable'],
      ['car park', 'car park,parking lot'],
      ['petrol station', 'petrol station,gas station,filling station'],
      ['park', 'park,playground'],
      ['beach', 'beach'],
      ['forest', 'forest,wood,woods'],
      ['bridge', 'footbridge,viaduct'],
      ['tunnel', 'tunnel'],
    ],
  },
  {
    kind: 'place',
    name: 'room',
    values: [
      ['kitchen', 'kitchen'],
      ['cellar', 'cellar,basement'],
      ['roof', 'roof,rooftop,attic,loft'],
      ['garage', 'garage'],
      ['bedroom', 'bedroom'],
      ['bathroom', 'bathroom,toilet'],
      ['living room', 'living room,lounge'],
      ['corridor', 'corridor,hallway,stairwell,staircase'],
      ['lift', 'lift,elevator'],
      ['garden', 'garden,yard,courtyard'],
      ['engine room', 'engine room'],
      ['galley', 'galley'],
      ['wheelhouse', 'wheelhouse'],
      ['car deck', 'car deck,lower deck'],
      ['upper deck', 'upper deck,top deck,sun deck'],
      ['laboratory', 'laboratory,lab'],
      ['boiler room', 'boiler room'],
      ['control room', 'control room'],
    ],
  },
];
