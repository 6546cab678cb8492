import { listed } from './listed.ts';

/** Last or only words by which a name is known for an outlet's: "Northern Herald", "The Sarrow Tribune". */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  listed(`
    advertiser, advocate, argus, beacon, bee, broadcasting, broadcaster, bulletin, chronicle, citizen, constitution, courier,
    daily, dispatch, echo, enquirer, examiner, explorer, express, gazette, globe, guardian, herald, independent, inquirer,
    intelligencer, journal, ledger, magazine, mail, mercury, messenger, mirror, monitor, news, newspaper, newspapers,
    newswire, observer, online, packet, post, press, pravda, radio, record, recorder, register, reporter, review, sentinel,
    spectator, standard, star, sun, telegram, telegraph, television, times, today, tribune, tv, voice, weekly, wire, world,
    zeitung, gazeta, presse, digest, blatt, tagblatt, tageblatt, wochenblatt, anzeiger, kurier, rundschau, nachrichten,
    corriere, giornale, gazzetta, diario, jornal, dagblad, tidning, tidende, vesti, media, insider, post-dispatch, news-press, sunday, evening, morning`),
);

/** Outlets that are known by a name without such a word. General knowledge of the press, not of any one text. */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  listed(`
    reuters, newsweek, bloomberg, politico, axios, vox, buzzfeed, bellingcat, meduza, mediazona, afp, ap, bbc, cnn, nbc, abc,
    cbs, pbs, npr, cnbc, msnbc, itv, rfe/rl, rferl, dw, deutsche welle, al jazeera, associated press, agence france-presse,
    the associated press, agence france presse, le monde, le figaro, der spiegel, el país, el pais, la repubblica, wired, time,
    the economist, forbes, fortune, the atlantic, the new yorker, vice, slate, salon, the hill, the verge, the conversation,
    the intercept, propublica, huffpost, breitbart, euronews, france 24, sky, kyodo, xinhua, tass, interfax, ria novosti,
    ukrinform, unian, novaya gazeta, the insider, the bell, current time, haaretz, al arabiya, the age, stern, focus, bild,
    bbc verify, bbc news, afp fact check, national geographic, mother jones, the nation, snopes, full fact, politifact`),
);

/** Words by which a name is known for a body that is no outlet, although it may "verify" or "be contacted". */
export const OTHER_BODIES: ReadonlySet<string> = new Set(
  listed(`
    ministry, government, police, army, military, navy, court, council, committee, commission, office, agency, department,
    embassy, nato, un, eu, iaea, who, unicef, pentagon, kremlin, white, house, state, company, bank, university, institute,
    party, parliament, senate, congress, board, service, services, officials, investigators, authorities, inspectors, analysts,
    experts, researchers, hospital, red, cross, union, nations, interpol, europol, fbi, cia`),
);
