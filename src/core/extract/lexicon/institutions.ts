import type { SpeakerKind } from '../../model/reading.ts';

/** A body that news quotes often enough to come with the package. */
export interface Institution {
  /** A slug, the speaker's id in every ledger. */
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other names that mean this body and no other, wherever they stand. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly country?: string;
  /** Id of the body that this one belongs to. */
  readonly parent?: string;
  /** Names that mean this body only beside its country: "Ukraine's general staff". */
  readonly local?: readonly string[];
}

/**
 * `id|name|aliases|names beside the country|parent`, one institution a line, lists joined by `;`, grouped by kind.
 * A country's institutions begin with its code: ua-…, us-…. Written from general knowledge.
 */
const ROWS: Readonly<Partial<Record<SpeakerKind, string>>> = {
  military: `
ua-general-staff|General Staff of the Armed Forces of Ukraine|General Staff of Ukraine;General Staff of the Ukrainian Armed Forces|general staff;military general staff;army general staff;general staff of the armed forces;armed forces general staff|ua-armed-forces
ua-armed-forces|Armed Forces of Ukraine|Ukrainian Armed Forces;ZSU;AFU|armed forces;military;army|
ua-military-intelligence|Main Directorate of Intelligence of Ukraine (HUR)|HUR;GUR;Defence Intelligence of Ukraine;Main Intelligence Directorate of Ukraine;Main Directorate of Intelligence|military intelligence;military intelligence agency;military intelligence service;defence intelligence;defence intelligence agency;main intelligence directorate;main directorate of intelligence;intelligence directorate|ua-defence-ministry
ua-air-force|Air Force of Ukraine|Ukrainian Air Force|air force|ua-armed-forces
ua-navy|Navy of Ukraine|Ukrainian Navy|navy|ua-armed-forces
ua-ground-forces|Ukrainian Ground Forces|Land Forces of Ukraine|ground forces;land forces|ua-armed-forces
ua-operational-command-south|Operational Command South|||ua-armed-forces
ua-territorial-defence|Territorial Defence Forces of Ukraine|Ukrainian Territorial Defence Forces|territorial defence;territorial defence forces|ua-armed-forces
ua-unmanned-systems|Unmanned Systems Forces of Ukraine|Unmanned Systems Forces||ua-armed-forces
ua-national-guard|National Guard of Ukraine|Ukrainian National Guard|national guard|
ru-general-staff|General Staff of the Armed Forces of the Russian Federation|General Staff of Russia|general staff|ru-armed-forces
ru-armed-forces|Armed Forces of the Russian Federation|Russian Armed Forces|armed forces;military;army|ru-defence-ministry
ru-gru|Main Directorate of the General Staff of Russia (GRU)|GRU|military intelligence;military intelligence agency;military intelligence service|ru-armed-forces
ru-black-sea-fleet|Black Sea Fleet|Russian Black Sea Fleet;Russia's Black Sea Fleet||ru-armed-forces
ru-wagner|Wagner Group|Wagner;Wagner PMC;PMC Wagner;Wagner private military company;Wagner mercenary group||
il-idf|Israel Defense Forces|IDF;Israeli Defense Forces|military;army;armed forces;defence forces|
il-mossad|Mossad|||
us-centcom|United States Central Command|CENTCOM;U.S. Central Command|central command|us-defence-department
us-eucom|United States European Command|EUCOM;U.S. European Command|european command|us-defence-department
us-africom|United States Africa Command|AFRICOM;U.S. Africa Command|africa command|us-defence-department
us-indopacom|United States Indo-Pacific Command|INDOPACOM;U.S. Indo-Pacific Command|indo pacific command|us-defence-department
us-army|United States Army|U.S. Army|army|us-defence-department
us-navy|United States Navy|U.S. Navy|navy|us-defence-department
us-air-force|United States Air Force|U.S. Air Force|air force|us-defence-department
us-marine-corps|United States Marine Corps|U.S. Marine Corps;Marine Corps|marine corps|us-defence-department
us-joint-chiefs|Joint Chiefs of Staff|||us-defence-department
us-national-guard|National Guard of the United States|U.S. National Guard|national guard|us-defence-department
gb-royal-navy|Royal Navy|||gb-defence-ministry
gb-royal-air-force|Royal Air Force|RAF||gb-defence-ministry
gb-defence-intelligence|Defence Intelligence of the United Kingdom|British Defence Intelligence|defence intelligence;military intelligence|gb-defence-ministry
nato|North Atlantic Treaty Organization (NATO)|NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation||
cn-pla|People's Liberation Army|PLA;Chinese People's Liberation Army|military;army;armed forces|
cn-pla-eastern-theatre|Eastern Theater Command of the People's Liberation Army|Eastern Theatre Command;PLA Eastern Theatre Command||cn-pla
ir-irgc|Islamic Revolutionary Guard Corps|IRGC;Iranian Revolutionary Guards;Iran's Revolutionary Guards;Revolutionary Guards;Revolutionary Guard Corps|revolutionary guard;revolutionary guards;revolutionary guard corps|
kr-joint-chiefs|Joint Chiefs of Staff of the Republic of Korea||joint chiefs of staff;joint chiefs;military|kr-defence-ministry
kp-people-army|Korean People's Army|||
in-army|Indian Army||army;military|in-defence-ministry
pk-ispr|Inter-Services Public Relations|ISPR|military media wing|
pk-isi|Inter-Services Intelligence|ISI|spy agency|
tr-armed-forces|Turkish Armed Forces||armed forces;military;army|tr-defence-ministry
sd-rsf|Rapid Support Forces|||
sd-armed-forces|Sudanese Armed Forces||armed forces;military;army|
mm-tatmadaw|Tatmadaw|Myanmar Armed Forces|military;armed forces;army|`,
  government: `
us-white-house|White House|||
us-defence-department|United States Department of Defense|Pentagon;U.S. Department of Defense;Defense Department;Department of Defense;DoD|defence department;department of defence;mod;defence ministry;ministry of defence|
us-state-department|United States Department of State|State Department;U.S. State Department;U.S. Department of State|state department;department of state;foreign ministry;ministry of foreign affairs|
us-justice-department|United States Department of Justice|Justice Department;Department of Justice;U.S. Justice Department;U.S. Department of Justice;DOJ|justice department;department of justice;justice ministry|
us-treasury|United States Department of the Treasury|Treasury Department;U.S. Treasury;U.S. Treasury Department;Department of the Treasury|treasury;treasury department;finance ministry|
us-homeland-security|United States Department of Homeland Security|Department of Homeland Security;Homeland Security Department;Homeland Security;DHS|homeland security department|
us-commerce-department|United States Department of Commerce|Commerce Department;U.S. Commerce Department|commerce department;department of commerce|
us-labor-department|United States Department of Labor|Labor Department;U.S. Labor Department;Department of Labor;Bureau of Labor Statistics|labor department;department of labor|
us-energy-department|United States Department of Energy|U.S. Energy Department;U.S. Department of Energy|energy department;department of energy;energy ministry|
us-agriculture-department|United States Department of Agriculture|USDA;Agriculture Department;U.S. Department of Agriculture|agriculture department;department of agriculture;agriculture ministry|
us-education-department|United States Department of Education|Education Department;U.S. Department of Education|education department;department of education|
us-transportation-department|United States Department of Transportation|U.S. Department of Transportation|transportation department;department of transportation|
us-interior-department|United States Department of the Interior|U.S. Interior Department|interior department;department of the interior;interior ministry|
us-veterans-affairs|United States Department of Veterans Affairs|Department of Veterans Affairs;Veterans Affairs Department;Veterans Affairs|veterans affairs department|
us-health-department|United States Department of Health and Human Services|Department of Health and Human Services;Health and Human Services;HHS|health department;department of health;health ministry|
us-fbi|Federal Bureau of Investigation|FBI;F.B.I.||us-justice-department
us-cia|Central Intelligence Agency|CIA;C.I.A.||
us-nsa|National Security Agency|NSA;N.S.A.||us-defence-department
us-odni|Office of the Director of National Intelligence|ODNI||
us-national-security-council|United States National Security Council|U.S. National Security Council|national security council|us-white-house
us-secret-service|United States Secret Service|Secret Service;U.S. Secret Service|secret service|us-homeland-security
us-dea|Drug Enforcement Administration|DEA||us-justice-department
us-atf|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF||us-justice-department
us-ice|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement||us-homeland-security
us-cbp|Customs and Border Protection|CBP;U.S. Customs and Border Protection||us-homeland-security
us-fema|Federal Emergency Management Agency|FEMA||us-homeland-security
us-tsa|Transportation Security Administration|TSA||us-homeland-security
us-coast-guard|United States Coast Guard|U.S. Coast Guard|coast guard|us-homeland-security
us-cisa|Cybersecurity and Infrastructure Security Agency|CISA||us-homeland-security
us-faa|Federal Aviation Administration|FAA;F.A.A.||us-transportation-department
us-ntsb|National Transportation Safety Board|NTSB||
us-epa|Environmental Protection Agency|EPA;E.P.A.||
us-fda|Food and Drug Administration|FDA;F.D.A.||us-health-department
us-cdc|Centers for Disease Control and Prevention|CDC;C.D.C.;Centers for Disease Control||us-health-department
us-nih|National Institutes of Health|NIH||us-health-department
us-fcc|Federal Communications Commission|FCC;F.C.C.||
us-ftc|Federal Trade Commission|FTC;F.T.C.||
us-sec|Securities and Exchange Commission|S.E.C.;U.S. Securities and Exchange Commission||
us-irs|Internal Revenue Service|IRS;I.R.S.||us-treasury
us-fed|Federal Reserve|The Fed;Federal Reserve Board;U.S. Federal Reserve|central bank|
us-cbo|Congressional Budget Office|CBO||us-congress
us-gao|Government Accountability Office|GAO||us-congress
us-census-bureau|United States Census Bureau|Census Bureau;U.S. Census Bureau|census bureau|us-commerce-department
us-noaa|National Oceanic and Atmospheric Administration|NOAA||us-commerce-department
us-national-weather-service|National Weather Service|||us-noaa
us-usgs|United States Geological Survey|USGS;U.S. Geological Survey|geological survey|
us-nasa|National Aeronautics and Space Administration (NASA)|NASA;National Aeronautics and Space Administration||
us-congress|United States Congress|U.S. Congress|congress|
us-senate|United States Senate|U.S. Senate|senate|us-congress
us-house|United States House of Representatives|U.S. House of Representatives;U.S. House|house of representatives|us-congress
us-supreme-court|Supreme Court of the United States|U.S. Supreme Court|supreme court|
us-fec|Federal Election Commission|FEC;F.E.C.||
us-usaid|United States Agency for International Development|USAID;U.S. Agency for International Development||
us-nhtsa|National Highway Traffic Safety Administration|NHTSA||us-transportation-department
us-nypd|New York City Police Department|NYPD;New York Police Department||
us-lapd|Los Angeles Police Department|LAPD||
gb-downing-street|Prime Minister's Office of the United Kingdom|Downing Street;10 Downing Street;No 10;No. 10;Number 10||
gb-government|Government of the United Kingdom|HM Government;Whitehall|government|
gb-defence-ministry|Ministry of Defence of the United Kingdom (MoD)|UK MoD;British MoD;UK Ministry of Defence;British Ministry of Defence|mod;ministry of defence;defence ministry;defence department|gb-government
gb-foreign-office|Foreign, Commonwealth and Development Office|FCDO;British Foreign Office|foreign office;foreign ministry;foreign commonwealth and development office|gb-government
gb-home-office|Home Office of the United Kingdom|British Home Office;UK Home Office|home office;interior ministry|gb-government
gb-treasury|HM Treasury|UK Treasury;British Treasury|treasury;finance ministry|gb-government
gb-bank-of-england|Bank of England|BoE|central bank|
gb-ons|Office for National Statistics|||
gb-met-police|Metropolitan Police Service|Scotland Yard;Met Police;London's Metropolitan Police;London Metropolitan Police||
gb-mi5|MI5|||gb-home-office
gb-mi6|Secret Intelligence Service (MI6)|MI6||gb-foreign-office
gb-gchq|Government Communications Headquarters|GCHQ||gb-foreign-office
gb-nhs|National Health Service|NHS;NHS England||
gb-nca|National Crime Agency|||gb-home-office
gb-ofcom|Ofcom|||
gb-cps|Crown Prosecution Service|||
gb-house-of-commons|House of Commons of the United Kingdom|British House of Commons|house of commons|
ru-kremlin|Kremlin|Russian presidency||
ru-government|Government of Russia|Russian government|government|
ru-defence-ministry|Ministry of Defence of Russia|Russian Defence Ministry;Ministry of Defence of the Russian Federation|defence ministry;ministry of defence;mod|ru-government
ru-foreign-ministry|Ministry of Foreign Affairs of Russia|Ministry of Foreign Affairs of the Russian Federation|foreign ministry;ministry of foreign affairs;mfa|ru-government
ru-fsb|Federal Security Service (FSB)|FSB;Federal Security Service|security service;federal security service|
ru-svr|Foreign Intelligence Service (SVR)|SVR|foreign intelligence service|
ru-rosgvardia|National Guard of Russia (Rosgvardia)|Rosgvardia;Rosgvardiya|national guard|
ru-investigative-committee|Investigative Committee of Russia|Russian Investigative Committee|investigative committee|
ru-state-duma|State Duma|Duma|parliament;lower house of parliament|
ru-security-council|Security Council of Russia|Russian Security Council|security council|
ru-roskomnadzor|Roskomnadzor|||
ru-rosaviatsia|Federal Air Transport Agency (Rosaviatsia)|Rosaviatsia|aviation agency;aviation authority|
ru-roscosmos|Roscosmos||space agency|
ru-central-bank|Central Bank of Russia|Bank of Russia|central bank|
ru-prosecutor-general|Prosecutor General's Office of Russia||prosecutor general office;general prosecutor office;prosecutor general|
ua-government|Government of Ukraine|Ukrainian government|government|
ua-president-office|Office of the President of Ukraine|Ukrainian Presidential Office|presidential office;president office;office of the president;presidential administration|
ua-defence-ministry|Ministry of Defence of Ukraine|Ukrainian Defence Ministry|defence ministry;ministry of defence;mod|ua-government
ua-foreign-ministry|Ministry of Foreign Affairs of Ukraine||foreign ministry;ministry of foreign affairs;mfa|ua-government
ua-interior-ministry|Ministry of Internal Affairs of Ukraine||interior ministry;ministry of internal affairs|ua-government
ua-sbu|Security Service of Ukraine (SBU)|SBU;Security Service of Ukraine;Ukrainian Security Service|security service;state security service;domestic intelligence agency;domestic intelligence service|
ua-nabu|National Anti-Corruption Bureau of Ukraine (NABU)|NABU|anti corruption bureau;national anti corruption bureau|
ua-border-guard|State Border Guard Service of Ukraine|Ukrainian State Border Guard Service|border guard service;state border guard service;border service;border guards|
ua-emergency-service|State Emergency Service of Ukraine||emergency service;state emergency service;emergency services|
ua-verkhovna-rada|Verkhovna Rada|Ukraine's Verkhovna Rada|parliament|
ua-prosecutor-general|Office of the Prosecutor General of Ukraine||prosecutor general office;office of the prosecutor general;prosecutor general;general prosecutor office|
ua-energoatom|Energoatom||state nuclear company;nuclear operator|
ua-national-police|National Police of Ukraine||national police;police|ua-interior-ministry
by-kgb|State Security Committee of Belarus|Belarusian KGB|kgb;state security committee|
eu-commission|European Commission|EU Commission|commission|eu
eu-parliament|European Parliament|EU Parliament|parliament|eu
eu-council|European Council||council|eu
eu|European Union|EU;E.U.||
eu-eeas|European External Action Service|EEAS|diplomatic service|eu
eu-ecb|European Central Bank|ECB;E.C.B.|central bank|eu
eu-europol|Europol|||eu
eu-frontex|Frontex|European Border and Coast Guard Agency|border agency|eu
eu-eurostat|Eurostat|||eu
eu-ema|European Medicines Agency||medicines agency;drug regulator;drugs regulator|eu
eu-court-of-justice|European Court of Justice|Court of Justice of the European Union||eu
eu-echr|European Court of Human Rights|ECHR||
fr-elysee|Elysee Palace|Élysée Palace;Elysee;Élysée||
fr-foreign-ministry|Ministry for Europe and Foreign Affairs of France|Quai d'Orsay|foreign ministry;ministry of foreign affairs|
de-bundeswehr|Bundeswehr||military;army;armed forces|de-defence-ministry
de-bundestag|Bundestag||parliament|
de-bundesbank|Bundesbank||central bank|
de-bnd|Federal Intelligence Service of Germany (BND)|BND|foreign intelligence service;foreign intelligence agency|
de-bfv|Federal Office for the Protection of the Constitution|BfV|domestic intelligence agency;domestic intelligence service|
de-rki|Robert Koch Institute|||
de-chancellery|German Chancellery||chancellery|
it-carabinieri|Carabinieri|||
il-government|Government of Israel||government|
il-prime-minister-office|Prime Minister's Office of Israel||prime minister office|
il-shin-bet|Shin Bet|Israel Security Agency|security agency;domestic security agency|
il-police|Israel Police||police|
il-knesset|Knesset||parliament|
ps-gaza-health-ministry|Gaza Health Ministry|Ministry of Health in Gaza;Health Ministry in Gaza;Hamas-run Health Ministry;Hamas-run Gaza Health Ministry;Gaza's Health Ministry||
ir-atomic-energy|Atomic Energy Organization of Iran||atomic energy organization;nuclear agency|
ir-supreme-council|Supreme National Security Council of Iran||supreme national security council|
cn-foreign-ministry|Ministry of Foreign Affairs of China|Chinese Foreign Ministry|foreign ministry;ministry of foreign affairs|
cn-commerce-ministry|Ministry of Commerce of China|Chinese Commerce Ministry|commerce ministry;ministry of commerce|
cn-taiwan-affairs-office|Taiwan Affairs Office|||
cn-nbs|National Bureau of Statistics of China||statistics bureau;national bureau of statistics|
cn-communist-party|Chinese Communist Party|Communist Party of China;CCP|communist party|
cn-peoples-bank|People's Bank of China|PBOC|central bank|
tw-defence-ministry|Ministry of National Defense of Taiwan||defence ministry;ministry of national defence;ministry of defence|
jp-meteorological-agency|Japan Meteorological Agency||meteorological agency|
jp-bank|Bank of Japan|BOJ|central bank|
jp-coast-guard|Japan Coast Guard||coast guard|
kr-presidential-office|Presidential Office of South Korea|Blue House|presidential office|
kr-spy-agency|National Intelligence Service of South Korea||spy agency;national intelligence service;intelligence agency|
in-mea|Ministry of External Affairs of India||foreign ministry;external affairs ministry;ministry of external affairs|
in-reserve-bank|Reserve Bank of India|RBI|central bank|
in-cbi|Central Bureau of Investigation|||
in-supreme-court|Supreme Court of India||supreme court|
tr-afad|Disaster and Emergency Management Presidency (AFAD)|AFAD|disaster agency;disaster management agency|
ca-rcmp|Royal Canadian Mounted Police|RCMP||
ca-bank|Bank of Canada||central bank|
au-afp|Australian Federal Police||federal police|
au-asio|Australian Security Intelligence Organisation|ASIO||
au-bom|Bureau of Meteorology of Australia||bureau of meteorology|
br-supreme-court|Supreme Federal Court of Brazil||supreme court;supreme federal court|
mx-fgr|Attorney General's Office of Mexico||attorney general office|
va-holy-see|Holy See Press Office|Vatican press office||
pl-border-guard|Polish Border Guard||border guard;border guards|
ch-fedpol|Federal Office of Police of Switzerland|Fedpol||`,
  other: `
un|United Nations|UN;U.N.||
un-security-council|United Nations Security Council|UN Security Council;U.N. Security Council||un
un-general-assembly|United Nations General Assembly|UN General Assembly;U.N. General Assembly||un
un-human-rights-office|Office of the United Nations High Commissioner for Human Rights|OHCHR;UN Human Rights Office;U.N. Human Rights Office;UN human rights agency||un
un-human-rights-council|United Nations Human Rights Council|UN Human Rights Council;U.N. Human Rights Council||un
un-refugee-agency|Office of the United Nations High Commissioner for Refugees (UNHCR)|UNHCR;UN refugee agency;U.N. refugee agency;UN Refugee Agency||un
un-unicef|United Nations Children's Fund (UNICEF)|UNICEF;UN children's agency;UN children's fund;U.N. children's agency||un
un-wfp|World Food Programme|WFP;World Food Program;UN World Food Programme;U.N. World Food Program||un
un-ocha|United Nations Office for the Coordination of Humanitarian Affairs|OCHA;UN humanitarian office;UN humanitarian agency||un
un-unrwa|United Nations Relief and Works Agency for Palestine Refugees (UNRWA)|UNRWA;UN agency for Palestinian refugees||un
un-unesco|United Nations Educational, Scientific and Cultural Organization (UNESCO)|UNESCO||un
un-undp|United Nations Development Programme|UNDP||un
un-unep|United Nations Environment Programme|UNEP||un
un-fao|Food and Agriculture Organization|FAO||un
un-ilo|International Labour Organization|ILO||un
un-iom|International Organization for Migration|IOM;UN migration agency;U.N. migration agency||un
un-wmo|World Meteorological Organization|WMO||un
un-who|World Health Organization|World Health Organisation;W.H.O.||un
un-iaea|International Atomic Energy Agency|IAEA;I.A.E.A.;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic watchdog||un
un-unodc|United Nations Office on Drugs and Crime|UNODC||un
un-ipcc|Intergovernmental Panel on Climate Change|IPCC||un
un-icao|International Civil Aviation Organization|ICAO||un
un-hrmmu|United Nations Human Rights Monitoring Mission in Ukraine|UN Human Rights Monitoring Mission in Ukraine;HRMMU||un-human-rights-office
un-icj|International Court of Justice|ICJ;World Court;UN's top court||un
icc|International Criminal Court|ICC||
imf|International Monetary Fund|IMF;I.M.F.||
world-bank|World Bank|||
wto|World Trade Organization|WTO;W.T.O.||
oecd|Organisation for Economic Co-operation and Development|OECD;O.E.C.D.;Organization for Economic Cooperation and Development||
osce|Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe||
opcw|Organisation for the Prohibition of Chemical Weapons|OPCW||
opec|Organization of the Petroleum Exporting Countries|OPEC||
iea|International Energy Agency|IEA||
interpol|Interpol|||
council-of-europe|Council of Europe|||
african-union|African Union|||
ecowas|Economic Community of West African States|ECOWAS||
arab-league|Arab League|||
asean|Association of Southeast Asian Nations|ASEAN||
gcc|Gulf Cooperation Council|||
oas|Organization of American States|||
g7|Group of Seven (G7)|G7;Group of Seven||
g20|Group of 20 (G20)|G20;Group of 20||
ebrd|European Bank for Reconstruction and Development|EBRD||
adb|Asian Development Bank|||
bis|Bank for International Settlements|||
fifa|FIFA|||
uefa|UEFA|||
ioc|International Olympic Committee|IOC||
wada|World Anti-Doping Agency|WADA||
catholic-church|Catholic Church|Roman Catholic Church||
harvard|Harvard University|Harvard||
yale|Yale University|Yale||
princeton|Princeton University|||
stanford|Stanford University|||
mit|Massachusetts Institute of Technology|||
oxford-university|University of Oxford|Oxford University||
cambridge-university|University of Cambridge|Cambridge University||
johns-hopkins|Johns Hopkins University|Johns Hopkins||
imperial-college|Imperial College London|||
kse|Kyiv School of Economics|||`,
  ngo: `
isw|Institute for the Study of War|||
csis|Center for Strategic and International Studies|CSIS;Centre for Strategic and International Studies||
rand|RAND Corporation|RAND||
brookings|Brookings Institution|Brookings||
rusi|Royal United Services Institute|RUSI||
chatham-house|Chatham House|||
iiss|International Institute for Strategic Studies|IISS||
carnegie-endowment|Carnegie Endowment for International Peace|Carnegie Endowment||
council-on-foreign-relations|Council on Foreign Relations|||
atlantic-council|Atlantic Council|||
heritage-foundation|Heritage Foundation|||
cato-institute|Cato Institute|||
aei|American Enterprise Institute|||
center-for-american-progress|Center for American Progress|||
hoover-institution|Hoover Institution|||
wilson-center|Wilson Center|Woodrow Wilson Center||
tax-policy-center|Tax Policy Center|||
tax-foundation|Tax Foundation|||
peterson-institute|Peterson Institute for International Economics|Peterson Institute||
kiel-institute|Kiel Institute for the World Economy|Kiel Institute||
warsaw-institute|Warsaw Institute|||
sipri|Stockholm International Peace Research Institute|SIPRI||
ecfr|European Council on Foreign Relations|ECFR||
international-crisis-group|International Crisis Group|||
bruegel|Bruegel|||
jamestown-foundation|Jamestown Foundation|||
quincy-institute|Quincy Institute|||
observer-research-foundation|Observer Research Foundation|||
lowy-institute|Lowy Institute|||
aspi|Australian Strategic Policy Institute|ASPI||
conflict-intelligence-team|Conflict Intelligence Team|||
bellingcat|Bellingcat|||
oryx|Oryx|||
acled|Armed Conflict Location and Event Data Project (ACLED)|ACLED||
airwars|Airwars|||
amnesty-international|Amnesty International|Amnesty||
human-rights-watch|Human Rights Watch|HRW||
icrc|International Committee of the Red Cross|ICRC||
ifrc|International Federation of Red Cross and Red Crescent Societies|IFRC||
msf|Médecins Sans Frontières (Doctors Without Borders)|Doctors Without Borders;Medecins Sans Frontieres;MSF||
oxfam|Oxfam|||
save-the-children|Save the Children|||
care-international|CARE International|||
norwegian-refugee-council|Norwegian Refugee Council|||
international-rescue-committee|International Rescue Committee|||
mercy-corps|Mercy Corps|||
islamic-relief|Islamic Relief|||
caritas|Caritas|||
greenpeace|Greenpeace|||
wwf|World Wildlife Fund|WWF;World Wide Fund for Nature||
sierra-club|Sierra Club|||
friends-of-the-earth|Friends of the Earth|||
transparency-international|Transparency International|||
rsf|Reporters Without Borders|RSF||
cpj|Committee to Protect Journalists|CPJ||
freedom-house|Freedom House|||
pen-america|PEN America|||
access-now|Access Now|||
eff|Electronic Frontier Foundation|||
aclu|American Civil Liberties Union|ACLU;A.C.L.U.||
naacp|NAACP|N.A.A.C.P.||
splc|Southern Poverty Law Center|||
adl|Anti-Defamation League|ADL||
planned-parenthood|Planned Parenthood|||
nra|National Rifle Association|NRA;N.R.A.||
everytown|Everytown for Gun Safety|||
afl-cio|AFL-CIO|||
seiu|Service Employees International Union|SEIU||
uaw|United Auto Workers|UAW||
ama|American Medical Association|||
us-chamber-of-commerce|U.S. Chamber of Commerce|United States Chamber of Commerce||
memorial|Memorial Human Rights Center|Memorial Human Rights Centre||
ovd-info|OVD-Info|||
gulagu-net|Gulagu.net|||
idite-lesom|Idite Lesom (Get Lost)|Idite Lesom;Get Lost;Go by the Forest||
anti-corruption-foundation|Anti-Corruption Foundation|FBK||
viasna|Viasna Human Rights Centre|Viasna||
sohr|Syrian Observatory for Human Rights|SOHR||
white-helmets|White Helmets|Syria Civil Defence||
btselem|B'Tselem|||
peace-now|Peace Now|||
palestinian-red-crescent|Palestine Red Crescent Society|Palestinian Red Crescent;Palestinian Red Crescent Society||
hostages-families-forum|Hostages and Missing Families Forum|||
iranian-human-rights-norway|Iran Human Rights|||
hrana|Human Rights Activists News Agency (HRANA)|HRANA||
netblocks|NetBlocks|||
gates-foundation|Bill & Melinda Gates Foundation|Gates Foundation||
wikileaks|WikiLeaks|||
factcheck-org|FactCheck.org|||`,
  poll: `
gallup|Gallup|Gallup Poll||
pew-research|Pew Research Center|Pew Research;Pew||
ipsos|Ipsos|Ipsos MORI||
yougov|YouGov|||
levada-center|Levada Center|Levada Centre;Levada||
vciom|Russian Public Opinion Research Center (VTsIOM)|VTsIOM;VCIOM||
kiis|Kyiv International Institute of Sociology|KIIS||
razumkov-centre|Razumkov Centre|Razumkov Center||
rating-group|Rating Group|||
quinnipiac-poll|Quinnipiac University Poll|Quinnipiac Poll||
monmouth-poll|Monmouth University Polling Institute|Monmouth Poll||
marist-poll|Marist Poll|||
rasmussen|Rasmussen Reports|Rasmussen||
public-policy-polling|Public Policy Polling|||
morning-consult|Morning Consult|||
ssrs|SSRS|||
roper-center|Roper Center for Public Opinion Research|Roper Center||
norc|NORC at the University of Chicago|AP-NORC Center for Public Affairs Research;AP-NORC||
eurobarometer|Eurobarometer|||
savanta|Savanta|||
opinium|Opinium|||
infratest-dimap|Infratest dimap|||
insa|INSA Institute|||
datafolha|Datafolha|||
afrobarometer|Afrobarometer|||
latinobarometro|Latinobarómetro|||
real-clear-politics|RealClearPolitics|||`,
  group: `
hamas|Hamas|||
hezbollah|Hezbollah|Hizbollah;Hizbullah||
houthis|Houthi movement|Houthis;Ansar Allah||
taliban|Taliban|Afghan Taliban||
islamic-state|Islamic State|ISIS;ISIL;Islamic State group;Daesh||
alqaeda|Al-Qaeda|Al Qaeda;Qaeda||
alshabaab|Al-Shabaab|Al Shabaab;Shabaab||
boko-haram|Boko Haram|||
islamic-jihad|Palestinian Islamic Jihad|Islamic Jihad||
pkk|Kurdistan Workers' Party (PKK)|PKK;Kurdistan Workers' Party||
sdf|Syrian Democratic Forces|||
m23|M23|||
freedom-of-russia-legion|Freedom of Russia Legion|Liberty of Russia Legion||
us-republican-party|Republican Party (United States)|GOP||
us-rnc|Republican National Committee|RNC;R.N.C.||us-republican-party
us-democratic-party|Democratic Party (United States)|||
us-dnc|Democratic National Committee|DNC;D.N.C.||us-democratic-party
us-libertarian-party|Libertarian Party (United States)|||
gb-conservatives|Conservative Party (United Kingdom)|||
ru-united-russia|United Russia|||
de-cdu|Christian Democratic Union of Germany|CDU||
de-spd|Social Democratic Party of Germany|SPD||
de-afd|Alternative for Germany (AfD)|AfD;Alternative for Germany||
in-bjp|Bharatiya Janata Party|BJP||
za-anc|African National Congress|||
anonymous-collective|Anonymous (hacker collective)|||
lockbit|LockBit|||
black-lives-matter|Black Lives Matter|||`,
  company: `
apple|Apple|Apple Inc.||
google|Google|||alphabet
alphabet|Alphabet|Alphabet Inc.||
meta|Meta Platforms|Meta||
microsoft|Microsoft|||
amazon|Amazon.com|||
openai|OpenAI|||
nvidia|Nvidia|||
intel|Intel|||
ibm|IBM|||
tesla|Tesla|||
spacex|SpaceX|||
starlink|Starlink|||spacex
boeing|Boeing|||
airbus|Airbus|||
lockheed-martin|Lockheed Martin|||
raytheon|RTX Corporation|Raytheon||
bae-systems|BAE Systems|||
rheinmetall|Rheinmetall|||
ford|Ford Motor Company|Ford Motor||
general-motors|General Motors|GM||
volkswagen|Volkswagen|VW||
toyota|Toyota|||
exxon|ExxonMobil|Exxon Mobil;Exxon||
shell|Shell plc|Royal Dutch Shell||
bp|BP|||
gazprom|Gazprom|||
rosneft|Rosneft|||
rosatom|Rosatom|||
lukoil|Lukoil|||
russian-railways|Russian Railways|||
sberbank|Sberbank|||
naftogaz|Naftogaz|||
ukrenergo|Ukrenergo|||
saudi-aramco|Saudi Aramco|Aramco||
goldman-sachs|Goldman Sachs|||
jpmorgan|JPMorgan Chase|JPMorgan;J.P. Morgan||
morgan-stanley|Morgan Stanley|||
bank-of-america|Bank of America|||
citigroup|Citigroup|Citi||
wells-fargo|Wells Fargo|||
hsbc|HSBC|||
deutsche-bank|Deutsche Bank|||
ubs|UBS|||
blackrock|BlackRock|||
moodys|Moody's|Moody's Analytics;Moody's Investors Service||
spglobal|S&P Global|Standard & Poor's||
fitch|Fitch Ratings|Fitch||
lloyds-of-london|Lloyd's of London|||
pfizer|Pfizer|||
moderna|Moderna|||
astrazeneca|AstraZeneca|||
huawei|Huawei|||
tiktok|TikTok|||bytedance
bytedance|ByteDance|||
alibaba|Alibaba|||
samsung|Samsung Electronics|||
walmart|Walmart|Wal-Mart||
uber|Uber|||
facebook-company|Facebook|||meta
twitter-company|Twitter|||
maersk|Maersk|A.P. Moller-Maersk||
lufthansa|Lufthansa|||
maxar|Maxar Technologies|Maxar||
planet-labs|Planet Labs|||
mandiant|Mandiant|||
crowdstrike|CrowdStrike|||
kaspersky|Kaspersky|Kaspersky Lab||
flightradar24|Flightradar24|||`,
};

export const INSTITUTIONS: readonly Institution[] = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows
    .trim()
    .split('\n')
    // The keys of ROWS are speaker kinds; Object.entries forgets it.
    .map((row) => institution(row, kind as SpeakerKind)),
);

function institution(row: string, kind: SpeakerKind): Institution {
  const [id = '', name = '', aliases = '', local = '', parent = ''] = row.split('|');
  const country = /^([a-z]{2})-/.exec(id)?.[1];
  return {
    id,
    name,
    kind,
    aliases: list(aliases),
    ...(country === undefined || country === 'un' ? {} : { country }),
    ...(parent === '' ? {} : { parent }),
    ...(local === '' ? {} : { local: list(local) }),
  };
}

function list(field: string): string[] {
  return field === '' ? [] : field.split(';');
}
