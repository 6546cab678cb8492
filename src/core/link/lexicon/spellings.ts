/**
 * Words that British and American papers write in two ways: `american british british …`. A row stands for what is formed of
 * its words too ("harbours", "neighbourhood", "dishonourable"), since only its beginning is looked for.
 */
export const SPELLINGS = `
acknowledgment acknowledgement
airplane aeroplane
aluminum aluminium
analog analogue
anesthe anaesthe
archeolog archaeolog
armor armour
artifact artefact
behavior behaviour
caliber calibre
candor candour
catalog catalogue
center centre
clamor clamour
color colour
councilor councillor
counselor counsellor
demeanor demeanour
defense defence
dialog dialogue
diarrhea diarrhoea
dishonor dishonour
draft draught
endeavor endeavour
enrollment enrolment
favor favour
fervor fervour
fetus foetus
fiber fibre
flavor flavour
fulfill fulfil
gray grey
gynecolog gynaecolog
harbor harbour
hemor haemor
honor honour
humor humour
installment instalment
jail gaol
jewel jewell
judgment judgement
labor labour
license licence
liter litre
luster lustre
maneuver manoeuvre
marvelous marvellous
mold mould
monolog monologue
neighbor neighbour
odor odour
offense offence
orthopedic orthopaedic
pajama pyjama
parlor parlour
pediatric paediatric
plow plough
pretense pretence
program programme
rancor rancour
rigor rigour
rumor rumour
savior saviour
savor savour
skeptic sceptic
skillful skilful
smolder smoulder
specter spectre
splendor splendour
sulfur sulphur
theater theatre
traveler traveller
tumor tumour
valor valour
vapor vapour
vigor vigour
willful wilful
woolen woollen
`;

/** The same of whole words alone. */
export const SPELLED_WORDS = `
among amongst
check cheque
checks cheques
curb kerb
curbs kerbs
learned learnt
meager meagre
practice practise
practiced practised
practices practises
practicing practising
saber sabre
sabers sabres
somber sombre
tire tyre
tires tyres
while whilst
aging ageing
analyze analyse
analyzed analysed
analyzing analysing
catalyzed catalysed
centered centred
centering centring
paralyze paralyse
paralyzed paralysed
paralyzing paralysing
`;

/** Words in -ise, -ised, -ising that no paper writes with a z; all that is formed of them is left alone too. */
export const ALWAYS_S = `
advertis advis appris aris bruis chastis circumcis compris compromis concis cruis demis despis devis disguis enterpris
excis exercis expertis franchis guis improvis incis lik merchandis nois nurser otherwis pois prais precis premis promis
rais repris revis ris supervis surmis surpris televis treatis unwis upris vis wis paradis appais malais
`;
