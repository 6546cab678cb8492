/** A country as news names it: code, name, adjectives (also of its people), capital cities, further names. */
export interface Country {
  /** ISO 3166-1 alpha-2 in lower case, `eu` for the European Union. */
  readonly code: string;
  readonly name: string;
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  readonly names: readonly string[];
}

/** `code|name|adjectives|capitals|further names`, one country a line, lists joined by commas. */
const ROWS = `
af|Afghanistan|Afghan|Kabul|
al|Albania|Albanian|Tirana|
dz|Algeria|Algerian|Algiers|
ad|Andorra|Andorran||
ao|Angola|Angolan|Luanda|
ar|Argentina|Argentine,Argentinian|Buenos Aires|
am|Armenia|Armenian|Yerevan|
au|Australia|Australian|Canberra|
at|Austria|Austrian|Vienna|
az|Azerbaijan|Azerbaijani,Azeri|Baku|
bs|the Bahamas|Bahamian|Nassau|Bahamas
bh|Bahrain|Bahraini|Manama|
bd|Bangladesh|Bangladeshi|Dhaka|
bb|Barbados|Barbadian|Bridgetown|
by|Belarus|Belarusian,Belarusan|Minsk|Belorussia
be|Belgium|Belgian|Brussels|
bz|Belize|Belizean|Belmopan|
bj|Benin|Beninese|Porto-Novo|
bt|Bhutan|Bhutanese|Thimphu|
bo|Bolivia|Bolivian|La Paz|
ba|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia
bw|Botswana||Gaborone|
br|Brazil|Brazilian|Brasilia|
bn|Brunei|Bruneian||
bg|Bulgaria|Bulgarian|Sofia|
bf|Burkina Faso|Burkinabe|Ouagadougou|
bi|Burundi|Burundian|Bujumbura|
kh|Cambodia|Cambodian|Phnom Penh|
cm|Cameroon|Cameroonian|Yaounde|
ca|Canada|Canadian|Ottawa|
cv|Cape Verde|Cape Verdean|Praia|
cf|the Central African Republic||Bangui|Central African Republic
td|Chad|Chadian|N'Djamena|
cl|Chile|Chilean|Santiago|
cn|China|Chinese|Beijing|People's Republic of China,PRC
co|Colombia|Colombian|Bogota|
km|Comoros|Comorian||
cg|the Republic of the Congo|Congolese|Brazzaville|Republic of the Congo,Republic of Congo
cd|the Democratic Republic of the Congo||Kinshasa|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo
cr|Costa Rica|Costa Rican|San Jose|
hr|Croatia|Croatian|Zagreb|
cu|Cuba|Cuban|Havana|
cy|Cyprus|Cypriot|Nicosia|
cz|the Czech Republic|Czech|Prague|Czech Republic,Czechia
dk|Denmark|Danish|Copenhagen|
dj|Djibouti|Djiboutian||
do|the Dominican Republic||Santo Domingo|Dominican Republic
ec|Ecuador|Ecuadorian,Ecuadorean|Quito|
eg|Egypt|Egyptian|Cairo|
sv|El Salvador|Salvadoran,Salvadorean|San Salvador|
gq|Equatorial Guinea|Equatoguinean|Malabo|
er|Eritrea|Eritrean|Asmara|
ee|Estonia|Estonian|Tallinn|
sz|Eswatini|Swazi|Mbabane|Swaziland
et|Ethiopia|Ethiopian|Addis Ababa|
fj|Fiji|Fijian|Suva|
fi|Finland|Finnish|Helsinki|
fr|France|French|Paris|
ga|Gabon|Gabonese|Libreville|
gm|the Gambia|Gambian|Banjul|Gambia
ge|Georgia|Georgian|Tbilisi|
de|Germany|German|Berlin|
gh|Ghana|Ghanaian|Accra|
gr|Greece|Greek|Athens|
gt|Guatemala|Guatemalan|Guatemala City|
gn|Guinea|Guinean|Conakry|
gw|Guinea-Bissau||Bissau|
gy|Guyana|Guyanese|Georgetown|
ht|Haiti|Haitian|Port-au-Prince|
hn|Honduras|Honduran|Tegucigalpa|
hk|Hong Kong|||
hu|Hungary|Hungarian|Budapest|
is|Iceland|Icelandic|Reykjavik|
in|India|Indian|New Delhi,Delhi|
id|Indonesia|Indonesian|Jakarta|
ir|Iran|Iranian|Tehran,Teheran|Islamic Republic of Iran
iq|Iraq|Iraqi|Baghdad|
ie|Ireland|Irish|Dublin|Republic of Ireland
il|Israel|Israeli|Jerusalem,Tel Aviv|
it|Italy|Italian|Rome|
ci|Ivory Coast|Ivorian|Yamoussoukro,Abidjan|Cote d'Ivoire
jm|Jamaica|Jamaican|Kingston|
jp|Japan|Japanese|Tokyo|
jo|Jordan|Jordanian|Amman|
kz|Kazakhstan|Kazakh,Kazakhstani|Astana|
ke|Kenya|Kenyan|Nairobi|
ki|Kiribati|||
xk|Kosovo|Kosovar,Kosovan|Pristina|
kw|Kuwait|Kuwaiti|Kuwait City|
kg|Kyrgyzstan|Kyrgyz|Bishkek|
la|Laos|Lao,Laotian|Vientiane|
lv|Latvia|Latvian|Riga|
lb|Lebanon|Lebanese|Beirut|
ls|Lesotho|Basotho|Maseru|
lr|Liberia|Liberian|Monrovia|
ly|Libya|Libyan|Tripoli|
li|Liechtenstein||Vaduz|
lt|Lithuania|Lithuanian|Vilnius|
lu|Luxembourg|Luxembourgish||
mg|Madagascar|Malagasy|Antananarivo|
mw|Malawi|Malawian|Lilongwe|
my|Malaysia|Malaysian|Kuala Lumpur|
mv|the Maldives|Maldivian|Male|Maldives
ml|Mali|Malian|Bamako|
mt|Malta|Maltese|Valletta|
mr|Mauritania|Mauritanian|Nouakchott|
mu|Mauritius|Mauritian|Port Louis|
mx|Mexico|Mexican|Mexico City|
fm|Micronesia|Micronesian||
md|Moldova|Moldovan|Chisinau|
mc|Monaco|Monegasque||
mn|Mongolia|Mongolian|Ulaanbaatar|
me|Montenegro|Montenegrin|Podgorica|
ma|Morocco|Moroccan|Rabat|
mz|Mozambique|Mozambican|Maputo|
mm|Myanmar|Burmese|Naypyitaw,Naypyidaw|Burma
na|Namibia|Namibian|Windhoek|
np|Nepal|Nepali,Nepalese|Kathmandu|
nl|the Netherlands|Dutch|The Hague,Amsterdam|Netherlands,Holland
nz|New Zealand||Wellington|
ni|Nicaragua|Nicaraguan|Managua|
ne|Niger|Nigerien|Niamey|
ng|Nigeria|Nigerian|Abuja|
kp|North Korea|North Korean|Pyongyang|DPRK,Democratic People's Republic of Korea
mk|North Macedonia|Macedonian,North Macedonian|Skopje|Macedonia
no|Norway|Norwegian|Oslo|
om|Oman|Omani|Muscat|
pk|Pakistan|Pakistani|Islamabad|
ps|the Palestinian Authority|Palestinian|Ramallah|Palestinian Authority,Palestine,Gaza
pa|Panama|Panamanian|Panama City|
pg|Papua New Guinea||Port Moresby|
py|Paraguay|Paraguayan|Asuncion|
pe|Peru|Peruvian|Lima|
ph|the Philippines|Philippine,Filipino|Manila|Philippines
pl|Poland|Polish|Warsaw|
pt|Portugal|Portuguese|Lisbon|
qa|Qatar|Qatari|Doha|
ro|Romania|Romanian|Bucharest|
ru|Russia|Russian|Moscow|Russian Federation
rw|Rwanda|Rwandan|Kigali|
sa|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|
sn|Senegal|Senegalese|Dakar|
rs|Serbia|Serbian,Serb|Belgrade|
sc|Seychelles|||
sl|Sierra Leone|Sierra Leonean|Freetown|
sg|Singapore|Singaporean||
sk|Slovakia|Slovak,Slovakian|Bratislava|
si|Slovenia|Slovenian,Slovene|Ljubljana|
sb|Solomon Islands||Honiara|
so|Somalia|Somali|Mogadishu|
za|South Africa|South African|Pretoria,Cape Town|
kr|South Korea|South Korean|Seoul|Republic of Korea,ROK
ss|South Sudan|South Sudanese|Juba|
es|Spain|Spanish|Madrid|
lk|Sri Lanka|Sri Lankan|Colombo|
sd|Sudan|Sudanese|Khartoum|
sr|Suriname|Surinamese|Paramaribo|
se|Sweden|Swedish|Stockholm|
ch|Switzerland|Swiss|Bern,Berne|
sy|Syria|Syrian|Damascus|
tw|Taiwan|Taiwanese|Taipei|
tj|Tajikistan|Tajik|Dushanbe|
tz|Tanzania|Tanzanian|Dodoma,Dar es Salaam|
th|Thailand|Thai|Bangkok|
tl|East Timor|Timorese,East Timorese|Dili|Timor-Leste
tg|Togo|Togolese|Lome|
to|Tonga|Tongan||
tt|Trinidad and Tobago|Trinidadian|Port of Spain|
tn|Tunisia|Tunisian|Tunis|
tr|Turkey|Turkish|Ankara|Turkiye,Türkiye
tm|Turkmenistan|Turkmen|Ashgabat|
ug|Uganda|Ugandan|Kampala|
ua|Ukraine|Ukrainian|Kyiv,Kiev|
ae|the United Arab Emirates|Emirati|Abu Dhabi|United Arab Emirates,UAE,U.A.E.
gb|the United Kingdom|British,UK,U.K.|London|United Kingdom,UK,U.K.,Britain,Great Britain
us|the United States|American,US,U.S.|Washington,Washington D.C.|United States,US,U.S.,USA,U.S.A.,United States of America,America
uy|Uruguay|Uruguayan|Montevideo|
uz|Uzbekistan|Uzbek|Tashkent|
vu|Vanuatu||Port Vila|
va|the Vatican|Vatican||Vatican,Holy See
ve|Venezuela|Venezuelan|Caracas|
vn|Vietnam|Vietnamese|Hanoi|
ye|Yemen|Yemeni|Sanaa,Sana'a|
zm|Zambia|Zambian|Lusaka|
zw|Zimbabwe|Zimbabwean|Harare|
eu|the European Union|European,EU,E.U.|Brussels|European Union,EU,E.U.
`;

export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(country);

function country(row: string): Country {
  const [code = '', name = '', adjectives = '', capitals = '', names = ''] = row.split('|');
  return { code, name, adjectives: list(adjectives), capitals: list(capitals), names: [name, ...list(names)] };
}

function list(field: string): string[] {
  return field === '' ? [] : field.split(',');
}

/** First-level regions and large cities that news names without their country; a place, not a person or a body. */
export const PLACES: readonly string[] = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|
Puerto Rico|Guam|District of Columbia|D.C.|
Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco|Seattle|Denver|Boston|
Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Sacramento|Atlanta|Miami|Minneapolis|New Orleans|Cleveland|
Pittsburgh|Cincinnati|St. Louis|Orlando|Tampa|Charlotte|Manhattan|Brooklyn|Queens|Harlem|Silicon Valley|Wall Street|
Toronto|Montreal|Vancouver|Calgary|Quebec|Ontario|Alberta|British Columbia|Manitoba|Nova Scotia|Saskatchewan|
England|Scotland|Wales|Northern Ireland|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Belfast|Cardiff|Bristol|
Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|Victoria|New South Wales|Tasmania|Auckland|
Barcelona|Catalonia|Valencia|Seville|Milan|Naples|Turin|Sicily|Venice|Florence|Munich|Hamburg|Frankfurt|Cologne|Bavaria|
Saxony|Marseille|Lyon|Nice|Toulouse|Strasbourg|Rotterdam|Antwerp|Geneva|Zurich|Krakow|Gdansk|Istanbul|Izmir|Thessaloniki|
St. Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Rostov|Rostov-on-Don|Belgorod|Kursk|Bryansk|Voronezh|Lipetsk|
Tula|Samara|Saratov|Volgograd|Krasnodar|Sochi|Chechnya|Dagestan|Ingushetia|Tatarstan|Bashkortostan|Siberia|Crimea|
Sevastopol|Donetsk|Luhansk|Lugansk|Kherson|Zaporizhzhia|Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Mykolaiv|Mariupol|Bakhmut|
Lviv|Chernihiv|Sumy|Poltava|Vinnytsia|Zhytomyr|Donbas|Donbass|Kramatorsk|Sloviansk|Kaliningrad|Murmansk|Vladivostok|
Rafah|Khan Younis|Gaza City|Gaza Strip|West Bank|Golan Heights|Nablus|Jenin|Hebron|Haifa|Aleppo|Idlib|Homs|Mosul|Basra|
Erbil|Kirkuk|Kandahar|Herat|Kunduz|Mecca|Jeddah|Aden|Hodeidah|Darfur|Benghazi|Tigray|Kashmir|Punjab|Mumbai|Kolkata|
Chennai|Bengaluru|Bangalore|Hyderabad|Kerala|Gujarat|Uttar Pradesh|Karachi|Lahore|Peshawar|Balochistan|Sindh|Xinjiang|
Tibet|Shanghai|Shenzhen|Guangzhou|Guangdong|Wuhan|Hubei|Sichuan|Chengdu|Chongqing|Tianjin|Inner Mongolia|Macau|
Osaka|Kyoto|Hokkaido|Okinawa|Fukushima|Hiroshima|Busan|Ho Chi Minh City|Mindanao|Sumatra|Java|Bali|Papua|
Sao Paulo|Rio de Janeiro|Rio|Bahia|Medellin|Cali|Guayaquil|Monterrey|Guadalajara|Tijuana|Sinaloa|Chihuahua|Oaxaca|
Lagos|Kano|Borno|Ibadan|Mombasa|Johannesburg|Durban|Soweto|Casablanca|Alexandria|Sinai|Goma|North Kivu|
Nagorno-Karabakh|Karabakh|Abkhazia|South Ossetia|Transnistria|Kurdistan|Sahel|Balkans|Baltics|Caucasus|Arctic|Antarctica|
Africa|Asia|Europe|North America|South America|Latin America|Central America|Central Asia|Southeast Asia|Middle East|
West Africa|East Africa|Eastern Europe|Western Europe|Scandinavia|Black Sea|Red Sea|South China Sea|Baltic Sea|Mediterranean|
Persian Gulf|Pacific|Atlantic|Caribbean|Greenland|Hong Kong
`
  .split('|')
  .map((name) => name.trim())
  .filter((name) => name !== '');
