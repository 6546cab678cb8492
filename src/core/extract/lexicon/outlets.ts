/** What an outlet is; a news agency is named as a source more often than it is read. */
export type OutletKind = 'agency' | 'newspaper' | 'broadcaster' | 'website' | 'telegram' | 'magazine';

/** An outlet, news agency or Telegram channel that comes with the package. */
export interface Outlet {
  /** A slug, the outlet's id in every ledger. */
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** Other names that mean this outlet and nothing else when written with these capitals. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly country?: string;
  readonly domain?: string;
}

/** `id|name|aliases|country|domain`, one outlet a line, aliases joined by `;`. Written from general knowledge. */
const ROWS: Readonly<Record<OutletKind, string>> = {
  agency: `
reuters|Reuters|Reuters news agency;Thomson Reuters|gb|reuters.com
ap|Associated Press (AP)|Associated Press;AP;A.P.|us|apnews.com
afp|Agence France-Presse (AFP)|Agence France-Presse;AFP|fr|afp.com
upi|United Press International|UPI|us|upi.com
bloomberg|Bloomberg|Bloomberg News|us|bloomberg.com
dpa|Deutsche Presse-Agentur (dpa)|Deutsche Presse-Agentur;dpa;DPA|de|dpa.com
efe|EFE|Agencia EFE|es|efe.com
ansa|ANSA||it|ansa.it
tass|TASS|ITAR-TASS;Tass|ru|tass.com
ria-novosti|RIA Novosti|RIA;RIA news agency|ru|ria.ru
interfax|Interfax||ru|interfax.com
interfax-ukraine|Interfax-Ukraine||ua|interfax.com.ua
ukrinform|Ukrinform||ua|ukrinform.net
unian|UNIAN||ua|unian.info
rbc-ukraine|RBC-Ukraine|RBC Ukraine|ua|rbc.ua
belta|BelTA|Belta|by|belta.by
xinhua|Xinhua|Xinhua News Agency|cn|xinhuanet.com
kyodo|Kyodo News|Kyodo|jp|kyodonews.net
jiji|Jiji Press||jp|jiji.com
yonhap|Yonhap News Agency|Yonhap|kr|yna.co.kr
kcna|Korean Central News Agency (KCNA)|KCNA;Korean Central News Agency|kp|kcna.kp
ani|Asian News International|ANI|in|aninews.in
pti|Press Trust of India|PTI|in|ptinews.com
anadolu|Anadolu Agency|Anadolu|tr|aa.com.tr
irna|Islamic Republic News Agency (IRNA)|IRNA|ir|irna.ir
tasnim|Tasnim|Tasnim News Agency|ir|tasnimnews.com
fars|Fars News Agency|Fars|ir|farsnews.ir
mehr|Mehr News Agency|Mehr|ir|mehrnews.com
isna|ISNA|Iranian Students' News Agency|ir|isna.ir
sana|Syrian Arab News Agency (SANA)|SANA|sy|sana.sy
wafa|Wafa|WAFA|ps|wafa.ps
spa-saudi|Saudi Press Agency|SPA|sa|spa.gov.sa
mena|Middle East News Agency||eg|mena.org.eg
pa-media|PA Media|Press Association;PA news agency|gb|pa.media
apa-austria|Austria Press Agency||at|apa.at
belga|Belga||be|belga.be
anp|ANP||nl|anp.nl
ntb|NTB||no|ntb.no
tt-sweden|TT News Agency|TT|se|tt.se
ritzau|Ritzau||dk|ritzau.dk
pap|Polish Press Agency (PAP)|PAP;Polish Press Agency|pl|pap.pl
ctk|CTK|Czech News Agency|cz|ctk.eu
mti|MTI||hu|mti.hu
agerpres|Agerpres||ro|agerpres.ro
bta|BTA|Bulgarian News Agency|bg|bta.bg
tanjug|Tanjug||rs|tanjug.rs
lusa|Lusa||pt|lusa.pt
bernama|Bernama||my|bernama.com
antara|Antara||id|antaranews.com
cna-taiwan|Central News Agency||tw|cna.com.tw
aap|Australian Associated Press|AAP|au|aap.com.au
canadian-press|The Canadian Press|Canadian Press|ca|thecanadianpress.com
mcclatchy|McClatchy||us|mcclatchy.com
dow-jones|Dow Jones Newswires|Dow Jones|us|dowjones.com`,
  newspaper: `
nyt|The New York Times|New York Times;NYT;NYTimes|us|nytimes.com
washington-post|The Washington Post|Washington Post;WaPo|us|washingtonpost.com
wsj|The Wall Street Journal|Wall Street Journal;WSJ|us|wsj.com
usa-today|USA Today||us|usatoday.com
la-times|Los Angeles Times|LA Times;L.A. Times|us|latimes.com
chicago-tribune|Chicago Tribune||us|chicagotribune.com
boston-globe|The Boston Globe|Boston Globe|us|bostonglobe.com
new-york-post|New York Post||us|nypost.com
ny-daily-news|New York Daily News||us|nydailynews.com
miami-herald|Miami Herald||us|miamiherald.com
dallas-morning-news|The Dallas Morning News|Dallas Morning News|us|dallasnews.com
houston-chronicle|Houston Chronicle||us|houstonchronicle.com
san-francisco-chronicle|San Francisco Chronicle||us|sfchronicle.com
philadelphia-inquirer|The Philadelphia Inquirer|Philadelphia Inquirer|us|inquirer.com
washington-times|The Washington Times|Washington Times|us|washingtontimes.com
washington-examiner|Washington Examiner||us|washingtonexaminer.com
charlotte-observer|The Charlotte Observer|Charlotte Observer|us|charlotteobserver.com
des-moines-register|The Des Moines Register|Des Moines Register|us|desmoinesregister.com
stars-and-stripes|Stars and Stripes||us|stripes.com
guardian|The Guardian|Guardian|gb|theguardian.com
observer-uk|The Observer||gb|observer.co.uk
times-uk|The Times of London|Times of London|gb|thetimes.com
sunday-times|The Sunday Times|Sunday Times|gb|thetimes.com
telegraph|The Daily Telegraph|Daily Telegraph;The Telegraph;Sunday Telegraph|gb|telegraph.co.uk
financial-times|Financial Times|FT|gb|ft.com
independent|The Independent||gb|independent.co.uk
daily-mail|Daily Mail|Mail on Sunday;MailOnline|gb|dailymail.co.uk
daily-mirror|Daily Mirror||gb|mirror.co.uk
the-sun|The Sun||gb|thesun.co.uk
daily-express|Daily Express||gb|express.co.uk
evening-standard|Evening Standard||gb|standard.co.uk
metro-uk|Metro.co.uk||gb|metro.co.uk
scotsman|The Scotsman|Scotsman|gb|scotsman.com
irish-times|The Irish Times|Irish Times|ie|irishtimes.com
le-monde|Le Monde||fr|lemonde.fr
le-figaro|Le Figaro||fr|lefigaro.fr
liberation|Libération|Liberation newspaper|fr|liberation.fr
der-standard|Der Standard||at|derstandard.at
bild|Bild||de|bild.de
faz|Frankfurter Allgemeine Zeitung|FAZ|de|faz.net
sueddeutsche|Süddeutsche Zeitung|Sueddeutsche Zeitung|de|sueddeutsche.de
die-welt|Die Welt|Welt am Sonntag|de|welt.de
die-zeit|Die Zeit||de|zeit.de
handelsblatt|Handelsblatt||de|handelsblatt.com
tagesspiegel|Der Tagesspiegel|Tagesspiegel|de|tagesspiegel.de
nzz|Neue Zürcher Zeitung|NZZ;Neue Zuercher Zeitung|ch|nzz.ch
corriere|Corriere della Sera||it|corriere.it
la-repubblica|La Repubblica||it|repubblica.it
la-stampa|La Stampa||it|lastampa.it
el-pais|El País|El Pais|es|elpais.com
el-mundo|El Mundo||es|elmundo.es
la-vanguardia|La Vanguardia||es|lavanguardia.com
publico|Público||pt|publico.pt
de-volkskrant|de Volkskrant|Volkskrant|nl|volkskrant.nl
nrc|NRC Handelsblad|NRC|nl|nrc.nl
de-telegraaf|De Telegraaf|Telegraaf|nl|telegraaf.nl
le-soir|Le Soir||be|lesoir.be
aftonbladet|Aftonbladet||se|aftonbladet.se
dagens-nyheter|Dagens Nyheter||se|dn.se
helsingin-sanomat|Helsingin Sanomat||fi|hs.fi
gazeta-wyborcza|Gazeta Wyborcza||pl|wyborcza.pl
rzeczpospolita|Rzeczpospolita||pl|rp.pl
kommersant|Kommersant||ru|kommersant.ru
izvestia|Izvestia|Izvestiya|ru|iz.ru
vedomosti|Vedomosti||ru|vedomosti.ru
novaya-gazeta|Novaya Gazeta||ru|novayagazeta.ru
novaya-gazeta-europe|Novaya Gazeta Europe||lv|novayagazeta.eu
komsomolskaya-pravda|Komsomolskaya Pravda||ru|kp.ru
rossiyskaya-gazeta|Rossiyskaya Gazeta||ru|rg.ru
moscow-times|The Moscow Times|Moscow Times|ru|themoscowtimes.com
kyiv-post|Kyiv Post|KyivPost|ua|kyivpost.com
kyiv-independent|The Kyiv Independent|Kyiv Independent|ua|kyivindependent.com
ukrainska-pravda|Ukrainska Pravda|Ukrayinska Pravda|ua|pravda.com.ua
haaretz|Haaretz||il|haaretz.com
times-of-israel|The Times of Israel|Times of Israel|il|timesofisrael.com
jerusalem-post|The Jerusalem Post|Jerusalem Post|il|jpost.com
yedioth|Yedioth Ahronoth|Ynet|il|ynet.co.il
asharq-al-awsat|Asharq Al-Awsat||sa|aawsat.com
al-ahram|Al-Ahram||eg|ahram.org.eg
hurriyet|Hürriyet|Hurriyet|tr|hurriyet.com.tr
cumhuriyet|Cumhuriyet||tr|cumhuriyet.com.tr
daily-sabah|Daily Sabah||tr|dailysabah.com
dawn|Dawn newspaper||pk|dawn.com
times-of-india|The Times of India|Times of India|in|timesofindia.com
hindustan-times|Hindustan Times||in|hindustantimes.com
the-hindu|The Hindu||in|thehindu.com
indian-express|The Indian Express|Indian Express|in|indianexpress.com
scmp|South China Morning Post|SCMP|hk|scmp.com
global-times|Global Times||cn|globaltimes.cn
peoples-daily|People's Daily||cn|people.cn
china-daily|China Daily||cn|chinadaily.com.cn
caixin|Caixin||cn|caixin.com
asahi|Asahi Shimbun|Asahi|jp|asahi.com
yomiuri|Yomiuri Shimbun|Yomiuri|jp|yomiuri.co.jp
nikkei|Nikkei|Nikkei Asia|jp|nikkei.com
japan-times|The Japan Times|Japan Times|jp|japantimes.co.jp
korea-herald|The Korea Herald|Korea Herald|kr|koreaherald.com
chosun-ilbo|Chosun Ilbo||kr|chosun.com
rodong-sinmun|Rodong Sinmun||kp|rodong.rep.kp
straits-times|The Straits Times|Straits Times|sg|straitstimes.com
bangkok-post|Bangkok Post||th|bangkokpost.com
jakarta-post|The Jakarta Post|Jakarta Post|id|thejakartapost.com
sydney-morning-herald|The Sydney Morning Herald|Sydney Morning Herald|au|smh.com.au
the-age|The Age||au|theage.com.au
the-australian|The Australian||au|theaustralian.com.au
nz-herald|New Zealand Herald|NZ Herald|nz|nzherald.co.nz
globe-and-mail|The Globe and Mail|Globe and Mail|ca|theglobeandmail.com
toronto-star|Toronto Star||ca|thestar.com
folha|Folha de S.Paulo|Folha de Sao Paulo;Folha|br|folha.uol.com.br
o-globo|O Globo||br|oglobo.globo.com
clarin|Clarín|Clarin|ar|clarin.com
la-nacion|La Nación|La Nacion|ar|lanacion.com.ar
el-universal|El Universal||mx|eluniversal.com.mx
reforma|Reforma||mx|reforma.com
el-tiempo|El Tiempo||co|eltiempo.com
daily-nation|Daily Nation||ke|nation.africa
mail-and-guardian|Mail & Guardian|Mail and Guardian|za|mg.co.za
punch-nigeria|The Punch||ng|punchng.com`,
  broadcaster: `
bbc|BBC|BBC News;British Broadcasting Corporation;BBC Radio 4;BBC Radio;BBC One|gb|bbc.com
bbc-russian|BBC Russian|BBC Russian Service;BBC News Russian|gb|bbc.com
itv|ITV|ITV News|gb|itv.com
sky-news|Sky News||gb|sky.com
channel-4-news|Channel 4 News|Channel 4|gb|channel4.com
lbc|LBC||gb|lbc.co.uk
gb-news|GB News||gb|gbnews.com
cnn|CNN||us|cnn.com
fox-news|Fox News|Fox News Channel;FOX News|us|foxnews.com
fox-business|Fox Business|Fox Business Network|us|foxbusiness.com
msnbc|MSNBC|Morning Joe|us|msnbc.com
nbc|NBC News|NBC;Meet the Press;Today show|us|nbcnews.com
abc-us|ABC News|Good Morning America;ABC's This Week|us|abcnews.go.com
cbs|CBS News|CBS;60 Minutes;Face the Nation|us|cbsnews.com
npr|NPR|National Public Radio|us|npr.org
pbs|PBS|PBS NewsHour|us|pbs.org
cnbc|CNBC||us|cnbc.com
bloomberg-tv|Bloomberg Television|Bloomberg TV|us|bloomberg.com
c-span|C-SPAN||us|c-span.org
univision|Univision||us|univision.com
telemundo|Telemundo||us|telemundo.com
newsmax|Newsmax||us|newsmax.com
newsnation|NewsNation||us|newsnationnow.com
voa|Voice of America|VOA|us|voanews.com
rferl|Radio Free Europe/Radio Liberty (RFE/RL)|RFE/RL;Radio Free Europe;Radio Liberty;Radio Svoboda|us|rferl.org
rfa|Radio Free Asia|RFA|us|rfa.org
deutsche-welle|Deutsche Welle|DW|de|dw.com
ard|ARD||de|ard.de
zdf|ZDF||de|zdf.de
ntv-germany|n-tv|NTV|de|n-tv.de
france-24|France 24||fr|france24.com
rfi|Radio France Internationale (RFI)|RFI;Radio France Internationale|fr|rfi.fr
bfmtv|BFMTV|BFM TV;BFM|fr|bfmtv.com
franceinfo|France Info|Franceinfo|fr|francetvinfo.fr
france-inter|France Inter||fr|radiofrance.fr
tf1|TF1||fr|tf1.fr
lci|LCI||fr|tf1info.fr
euronews|Euronews||fr|euronews.com
rai|RAI|Rai|it|rai.it
rte|RTÉ|RTE|ie|rte.ie
nos|NOS||nl|nos.nl
vrt|VRT||be|vrt.be
nrk|NRK||no|nrk.no
svt|SVT||se|svt.se
dr-denmark|DR||dk|dr.dk
yle|Yle|YLE|fi|yle.fi
tvp|TVP||pl|tvp.pl
tvn24|TVN24|TVN|pl|tvn24.pl
polsat|Polsat News|Polsat|pl|polsatnews.pl
err|ERR||ee|err.ee
lsm|LSM||lv|lsm.lv
lrt|LRT||lt|lrt.lt
belsat|Belsat||pl|belsat.eu
rt|RT (Russia Today)|RT;Russia Today|ru|rt.com
sputnik|Sputnik|Sputnik News|ru|sputnikglobe.com
vgtrk|VGTRK||ru|vgtrk.ru
rossiya-1|Rossiya 1|Rossiya-1;Russia-1|ru|smotrim.ru
rossiya-24|Rossiya 24|Rossiya-24|ru|smotrim.ru
channel-one-russia|Channel One Russia|Channel One;Perviy Kanal|ru|1tv.ru
ren-tv|REN TV|Ren TV|ru|ren.tv
dozhd|TV Rain|Dozhd;Rain TV|ru|tvrain.tv
echo-of-moscow|Echo of Moscow|Ekho Moskvy|ru|echofm.online
current-time|Current Time|Current Time TV;Nastoyashchee Vremya|us|currenttime.tv
suspilne|Suspilne||ua|suspilne.media
espreso|Espreso TV|Espreso|ua|espreso.tv
one-plus-one|1+1||ua|1plus1.ua
hromadske|Hromadske||ua|hromadske.ua
freedom-tv|Freedom TV channel||ua|uatv.ua
radio-nv|Radio NV||ua|nv.ua
al-jazeera|Al Jazeera|Al-Jazeera;Al Jazeera English|qa|aljazeera.com
al-arabiya|Al Arabiya|Al-Arabiya|sa|alarabiya.net
al-mayadeen|Al Mayadeen|Al-Mayadeen|lb|almayadeen.net
al-manar|Al-Manar|Al Manar|lb|almanar.com.lb
al-aqsa-tv|Al-Aqsa TV||ps|aqsatv.ps
al-hadath|Al Hadath|Al-Hadath|sa|alhadath.net
press-tv|Press TV||ir|presstv.ir
irib|IRIB||ir|irib.ir
iran-international|Iran International||gb|iranintl.com
kan|Kan|Kan public broadcaster;Kan News|il|kan.org.il
channel-12-israel|Channel 12||il|n12.co.il
channel-13-israel|Channel 13||il|13tv.co.il
army-radio-israel|Army Radio|Galatz|il|glz.co.il
trt|TRT|TRT World;TRT Haber|tr|trtworld.com
ntv-turkey|NTV Turkey||tr|ntv.com.tr
cctv|China Central Television (CCTV)|CCTV;China Central Television|cn|cctv.com
cgtn|CGTN||cn|cgtn.com
nhk|NHK||jp|nhk.or.jp
kbs|KBS||kr|kbs.co.kr
sbs-korea|SBS||kr|sbs.co.kr
ndtv|NDTV||in|ndtv.com
geo-news|Geo News|Geo TV|pk|geo.tv
tolo-news|Tolo News|TOLOnews|af|tolonews.com
abc-australia|Australian Broadcasting Corporation||au|abc.net.au
nine-news|Nine News|Channel Nine|au|9news.com.au
rnz|Radio New Zealand|RNZ|nz|rnz.co.nz
cbc|CBC|CBC News|ca|cbc.ca
ctv|CTV News|CTV|ca|ctvnews.ca
globo|TV Globo|GloboNews|br|g1.globo.com
telesur|teleSUR|Telesur|ve|telesurenglish.net
televisa|Televisa||mx|televisa.com
sabc|SABC||za|sabc.co.za
channels-tv|Channels Television|Channels TV|ng|channelstv.com`,
  website: `
politico|Politico|POLITICO;Politico Europe|us|politico.com
axios|Axios||us|axios.com
the-hill|The Hill||us|thehill.com
buzzfeed-news|BuzzFeed News|BuzzFeed;Buzzfeed|us|buzzfeednews.com
huffpost|HuffPost|Huffington Post;The Huffington Post|us|huffpost.com
vox|Vox||us|vox.com
slate|Slate||us|slate.com
salon|Salon||us|salon.com
daily-beast|The Daily Beast|Daily Beast|us|thedailybeast.com
business-insider|Business Insider||us|businessinsider.com
propublica|ProPublica||us|propublica.org
the-intercept|The Intercept||us|theintercept.com
politifact|PolitiFact||us|politifact.com
snopes|Snopes||us|snopes.com
breitbart|Breitbart News|Breitbart|us|breitbart.com
drudge-report|Drudge Report||us|drudgereport.com
daily-caller|The Daily Caller|Daily Caller|us|dailycaller.com
western-journal|The Western Journal|Western Journalism|us|westernjournal.com
zero-hedge|Zero Hedge|ZeroHedge|us|zerohedge.com
fivethirtyeight|FiveThirtyEight||us|fivethirtyeight.com
semafor|Semafor||us|semafor.com
the-verge|The Verge||us|theverge.com
wired|Wired|WIRED|us|wired.com
techcrunch|TechCrunch||us|techcrunch.com
tmz|TMZ||us|tmz.com
mediazona|Mediazona||ru|zona.media
meduza|Meduza||lv|meduza.io
the-insider|The Insider||lv|theins.ru
istories|iStories|Important Stories;Vazhnye Istorii|lv|istories.media
verstka|Verstka|Vyorstka|ru|verstka.media
agentstvo|Agentstvo||ru|agents.media
fontanka|Fontanka||ru|fontanka.ru
gazeta-ru|Gazeta.ru||ru|gazeta.ru
lenta-ru|Lenta.ru||ru|lenta.ru
rbc-russia|RBC||ru|rbc.ru
life-ru|Life.ru||ru|life.ru
sibir-realii|Sibir.Realii||cz|sibreal.org
sever-realii|Sever.Realii||cz|severreal.org
idel-realii|Idel.Realii||cz|idelreal.org
strana|Strana.ua|Strana|ua|strana.news
babel-ua|Babel||ua|babel.ua
european-pravda|European Pravda||ua|eurointegration.com.ua
defense-express|Defense Express||ua|defence-ua.com
militarnyi|Militarnyi||ua|mil.in.ua
zerkalo|Zerkalo|Zerkalo.io|by|zerkalo.io
euractiv|Euractiv|EURACTIV|be|euractiv.com
euobserver|EUobserver||be|euobserver.com
middle-east-eye|Middle East Eye||gb|middleeasteye.net
al-monitor|Al-Monitor||us|al-monitor.com
correctiv|Correctiv||de|correctiv.org
oko-press|OKO.press||pl|oko.press
delfi|Delfi||ee|delfi.ee
mediapart|Mediapart||fr|mediapart.fr
the-wire-india|The Wire||in|thewire.in
scroll-in|Scroll.in||in|scroll.in
rappler|Rappler||ph|rappler.com
myanmar-now|Myanmar Now||mm|myanmar-now.org
the-irrawaddy|The Irrawaddy|Irrawaddy|mm|irrawaddy.com
premium-times|Premium Times||ng|premiumtimesng.com
animal-politico|Animal Político||mx|animalpolitico.com`,
  telegram: `
baza|Baza|Baza Telegram channel|ru|
shot|Shot|SHOT|ru|
mash|Mash||ru|
readovka|Readovka||ru|readovka.news
vchk-ogpu|VChK-OGPU|VChK OGPU|ru|
rybar|Rybar||ru|rybar.ru
astra|ASTRA|Astra Telegram channel|ru|
two-majors|Two Majors|Dva Mayora|ru|
wargonzo|WarGonzo||ru|
grey-zone|Grey Zone|Gray Zone|ru|
general-svr|General SVR||ru|
nexta|Nexta|NEXTA|by|
belaruski-hajun|Belaruski Hajun|Belarusian Hajun|by|
deepstate|DeepState|DeepStateMap;DeepState UA|ua|deepstatemap.live
crimean-wind|Crimean Wind||ua|
pepel-belgorod|Pepel|Pepel Belgorod|ru|
112-russia|112 Telegram channel||ru|
operational-zsu|Operatyvnyi ZSU||ua|
military-informant|Military Informant|Voenniy Osvedomitel|ru|
fighterbomber|Fighterbomber|FighterBomber|ru|
gaza-now|Gaza Now||ps|`,
  magazine: `
newsweek|Newsweek||us|newsweek.com
time-magazine|Time magazine|TIME;TIME magazine|us|time.com
the-atlantic|The Atlantic||us|theatlantic.com
new-yorker|The New Yorker|New Yorker magazine|us|newyorker.com
new-york-magazine|New York magazine||us|nymag.com
foreign-policy|Foreign Policy magazine||us|foreignpolicy.com
foreign-affairs|Foreign Affairs magazine||us|foreignaffairs.com
national-review|National Review||us|nationalreview.com
the-nation|The Nation||us|thenation.com
rolling-stone|Rolling Stone||us|rollingstone.com
vanity-fair|Vanity Fair||us|vanityfair.com
mother-jones|Mother Jones||us|motherjones.com
forbes|Forbes||us|forbes.com
fortune|Fortune magazine||us|fortune.com
weekly-standard|The Weekly Standard|Weekly Standard|us|weeklystandard.com
national-geographic|National Geographic||us|nationalgeographic.com
scientific-american|Scientific American||us|scientificamerican.com
people-magazine|People magazine||us|people.com
economist|The Economist|Economist|gb|economist.com
spectator|The Spectator||gb|spectator.co.uk
new-statesman|New Statesman||gb|newstatesman.com
private-eye|Private Eye||gb|private-eye.co.uk
nature|Nature journal||gb|nature.com
the-lancet|The Lancet|Lancet|gb|thelancet.com
bmj|The BMJ|British Medical Journal;BMJ|gb|bmj.com
nejm|New England Journal of Medicine||us|nejm.org
jama|JAMA|Journal of the American Medical Association|us|jamanetwork.com
der-spiegel|Der Spiegel|Spiegel|de|spiegel.de
stern|Stern magazine||de|stern.de
focus-de|Focus magazine||de|focus.de
paris-match|Paris Match||fr|parismatch.com
le-point|Le Point||fr|lepoint.fr
lespresso|L'Espresso||it|espresso.repubblica.it
polityka|Polityka||pl|polityka.pl
the-diplomat|The Diplomat||us|thediplomat.com
war-on-the-rocks|War on the Rocks||us|warontherocks.com
janes|Janes|Jane's|gb|janes.com
veja|Veja||br|veja.abril.com.br
proceso|Proceso||mx|proceso.com.mx`,
};

export const OUTLETS: readonly Outlet[] = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows
    .trim()
    .split('\n')
    // The keys of ROWS are outlet kinds; Object.entries forgets it.
    .map((row) => outlet(row, kind as OutletKind)),
);

function outlet(row: string, kind: OutletKind): Outlet {
  const [id = '', name = '', aliases = '', country = '', domain = ''] = row.split('|');
  return {
    id,
    name,
    kind,
    aliases: aliases === '' ? [] : aliases.split(';'),
    ...(country === '' ? {} : { country }),
    ...(domain === '' ? {} : { domain }),
  };
}
