import type { Gender } from './titles.ts';

/** Common given names of many countries; those that both women and men bear are in neither list. */
const MEN = `aaron abbas abdul abdullah abdulrahman abel abraham adam adil adolf adrian ahmad ahmed akbar akira akram alain alan albert alberto aldo
alec aleksandar aleksander aleksandr aleksei aleksey alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair allan allen alvin amir amit
amos anatol anatoli anatoly anders andreas andrei andrej andres andrew andrey andriy andrii andrzej angelo angus anil anthony antoine anton antonin antonio antony anwar ari
aristide arjun armand armando arnaud arne arnold arseniy arseny artem arthur arturo asad ashok ashraf asif aslan augusto austin avi axel aziz barack barry bart
bartosz bashar basil ben benedict benjamin bernard bernhard bernie bert bertrand bill billy björn bjorn bob bobby bogdan boris brad bradley brandon brendan brent brett
brian bruce bruno bryan burak byron calvin carl carlo carlos carsten cedric cesar cesare chad charles charlie chester chris christian christoph christophe christopher
chuck claude claudio claus clarence cliff clifford clint clyde colin colm conor conrad constantin corey cory craig curtis cyril cyrus dale damian damien dan
daniel daniil danny dariusz darren darryl dave david davide dean declan demetrios denis dennis denys derek derrick devin diego dieter dimitri dimitris dirk dmitri dmitrii dmitry dmytro dominic
dominik don donald doug douglas drew duncan dustin dwayne dwight earl ed eddie edgar edmund eduard eduardo edward edwin egor ehud einar eitan eli elias elijah elliot
elmar elon emil emilio emmanuel emmett enrico enrique erdal erhan eric erich erik ernest ernesto ernst ethan eugen eugene evan evgeny evgeniy yevgeny yevgeni yevgeniy fabian fabio fabrizio
faisal farid farouk federico felipe felix ferdinand fernando fidel filip filippo finn florian floyd francesco francis francisco franck francois françois frank franklin franz
fred freddie frederic frederick frederik friedrich fritz fumio fyodor gabor gabriel gareth gary gaston gavin gennadi gennady gene geoff geoffrey georg george georges georgi georgios gerald gerard
gerhard gerry gianni gideon gilbert gilles giorgio giovanni giuseppe glenn gordon graham grant greg gregor gregory grigory guido guillaume guillermo gunnar gunther günter gustav gustavo guy hamid hamza
hannes hans harald harold harry harvey hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hideo hiroshi hosni howard hubert hugh hugo
hussain hussein ian ibrahim ignacio igor ihor ilham ilya imran ingo ioannis ion isaac ismail israel itamar itzhak ivan ivo jack jackson jacob jacques jaime jair jake jakob jakub jamal james jamie jan janez
jared jaroslaw jaroslav jarosław jason javier jay jean jean-claude jean-luc jean-marie jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg
jörg johan johann johannes john johnny jon jonas jonathan jonny jordi jorge jose josé josef josep joseph josh joshua josip juan juha jules julian julien julio julius junichiro jürgen juergen justin kamal kareem
karim karl kaspar keir keith kelvin ken kenji kenneth kent kevin khaled khalid kirill kirk klaus klemens knut konrad konstantin kostas kristian krzysztof kumar kurt kyle kyriakos kyrylo lance larry
lars laszlo lászló laurence laurent lawrence lech lee leif len lennart leo leon leonard leonardo leonid leopold leroy leslie lev levon lewis liam lindsey lionel lloyd lorenzo lou louis luc luca lucas luciano
ludwig luigi luis luiz lukas lukasz luke lyndon magnus mahathir mahmoud mahmud maksim malcolm manfred manmohan manuel marat marc marcel marcelo marcin marco marcos marcus marek marian mario mariusz
mark marko markus marshall martin marty marvin massimo mateusz matias matt matteo matthew matthias matthieu mauricio maurice maurizio mauro max maxim maxime maxym mehdi mehmet melvin miguel mihai mihail
mikael mike mikhail mikheil miklos milan milo miloš milos milorad miroslav mitch mitchell mitt mohamed mohammad mohammed mohsen mordechai moritz morris moses moshe muhammad muhammadu muammar mukesh murat
mustafa mykhailo mykola naftali narendra nasser nathan nathaniel navalny nawaz neal ned neil nelson nestor newt niall nicholas nick nicola nicolae nicolai nicolas niels nigel nikita niklas niko nikola nikolai nikolaos
nikolay nikolaus nils noah noam noel norbert norman nuri olaf oleg oleh oleksandr oleksii oleksiy oliver olivier olof omar omer oren oscar oskar osama osman oswald otto owen pablo paddy
panos paolo pascal pasquale patricio patrick patrik paul paulo pavel pavlo pawel paweł pedro peer pekka per pervez pete peter petr petro petros phil philip philipp philippe phillip pierre piet pieter piotr
predrag pyotr rafael rafal raffaele rafik rahul rainer raj rajesh rajiv ralf ralph ramiro ramon ramzan ramzi randal randall randy raphael rashid rasmus raul ravi ray raymond recep reginald reinhard reinhold
rene renato reuben rex reza ricardo riccardo richard rick ricky riyad rob robert roberto robin rod rodney rodrigo roger roland rolf romain roman romano ron ronald ronnie rory ross roy ruben
rudolf rudy rupert ruslan russ russell rustam rustem ryan saad saddam said salah saleh salem salim salman salvador salvatore sam samir samuel sander sandro sanjay santiago saul scott sean sebastian sebastien
selim serge sergei sergey sergio serhii serhiy seth shane sharif shaun shawn sheldon shigeru shimon shinzo shinzō sidney siegfried sigmar silvio simon slobodan spencer spiros stan stanislav stanislaw stanley
stefan stefano stefanos steffen stephan stephane stephen sten steve steven stewart stuart sultan suresh sven sylvester tadeusz takeshi tariq taro tayyip ted teodor terence terrence terry thabo
theo theodor theodore thierry thomas thorsten tim timo timothy timur tobias toby todd tom tomas tomasz tommy toni tony toomas torsten travis trent trevor tristan tyler ulf ulrich umar umberto
uwe vaclav václav vadim vadym valdis valentin valeri valeriy valerii valery vasil vasily vasyl vernon vicente victor vidkun vijay vikram viktor vince vincent vincenzo vinnytskyi virgil vitali vitaliy vitalii vitaly vito vittorio vlad vladimir
vladislav vladyslav volker volodymyr vyacheslav waldemar wallace walter warren wayne wendell werner wesley wilhelm will willem william willie willy winston wladimir wladyslaw wojciech wolf wolfgang woodrow xavier xi yair yakov
yan yann yannick yannis yaroslav yasser yassir yehuda yitzhak yoav yochanan yohannes yoshihide yoshihiro yousef youssef yuri yuriy yurii yury yusuf yves zachary zafar zbigniew zeev zoltan zoran`;

const WOMEN = `abigail adela adele adriana agata agnes agnieszka aida aisha alena alessandra alexandra alexandria alexis alice alicia alina alisa aliya allison alma alyssa amal amanda amber amelia amina
amna amy ana anahita anastasia anastasiia andrea angela angelica angelina angie anita anke anna annabel annalena anne anne-marie annegret annette annie annika antje antonia anya april arancha ariana arlene astrid audrey aurora
ava avril ayelet ayesha barbara beata beate beatrice beatriz becky belinda benazir bernadette bernice beth bethany betsy betty beverly birgit bonnie brenda brianna bridget brigitte brittany camilla camille candace
candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catarina caterina catherine cathy cecilia cecile celeste celia charlene charlotte chelsea cherie cheryl chiara
chloe christa christiane christina christine cindy claire clara claudia clare clarissa colleen condoleezza connie constance consuelo cora corinne courtney cristina crystal cynthia dagmar daisy dalia dana
danielle daphne daria darya dawn debbie deborah debra deirdre delia denise desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothea dorothy ebony edith edna eileen ekaterina elaine
eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie elvira emilia emilie emily emma erica erika erin erna ester esther ethel eugenia eva eve evelyn fatima fatou fatma felicia fiona
flora florence frances francesca francoise françoise frieda gabriela gabriella gabrielle gail galina gemma geneva genevieve georgina geraldine gertrude gillian gina ginger gisele giorgia giulia gladys gloria golda grace greta
gretchen gudrun gwen gwendolyn hanan hana hanna hannah harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary hollie huma ida ilaria ilona ilse imelda ines inga inge ingrid
irena irene irina iris irma isabel isabella isabelle ivana ivanka ivonne iwona izabela jackie jacqueline jacinda jacquie jana jane janet janice janine janis jasmin jasmine jaya jean-marie jeanette jeanne jelena jenna jennifer jenny jessica
jill jillian jo joan joanna joanne jocelyn joanna-maria johanna josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette june justine justyna kaja kamala kara karen karin karina karla kate katarina katarzyna
katerina kateryna katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy katya kayla kayleigh kellyanne kersti khadija kim kimberly kirsten kirstjen kristalina kristen kristi kristin kristina kristine krystyna lana lara larisa larissa laura lauren laurie
lea leah leila lena leonie leticia leyla lidia ligia lila lilian liliana lillian lily lina linda lindsay lisa liudmyla liv liz liza lois lola lori lorraine lotte louisa louise lourdes luana lucia luciana lucie lucinda lucy
ludmila luisa lydia lyudmila lynda lynn lynne mabel macarena madeleine madeline magda magdalena maggie mahsa maia malala malgorzata małgorzata manuela mara marcia margaret margarita margot margrethe maria mariam marian-elena mariana marianne maria-teresa marie marie-claire mariia marina
marine marion marisa marissa marjorie marla marlene marsha marta martha martina mary maryam maryna masha matilda maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mette michaela michele michelle mila milena
mildred millicent mimi minyon mira miranda miriam mitzi moira molly mona monica monika monique muriel myra myriam nadezhda nadia nadine nadiia najat nana nancy naomi natalia natalie nataliia nataliya natasha nathalie nelly nicole
nicoletta nikki nina noemi noor nora noreen norma octavia oksana olena olga olha olive olivia oonagh ophelia oriana paige pam pamela patricia paula paulina pauline peggy penelope penny petra phoebe phyllis pilar polina polly
portia precious priscilla priti priya rachel raisa ramona randi raquel rebecca regina renata renate renee rhonda rita roberta robyn rochelle rosa rosalind rosario rose roseanne rosemarie rosemary rosie rowena roxana ruby ruth sabina
sabine sabrina sally salma samantha samia sanae sandra sanna sara sarah saskia savannah selma serena shabnam shannon shaquita sharon sheena sheikha sheila shelley shelly sheri sherry sheryl shirin shirley sigrid silke silvia simone
simonetta sinead siobhan soledad sofia sofie sonia sonja sonya sophia sophie stacey stacy stefanie stella stephanie sue susan susana susanna susanne susie suzanne svetlana sviatlana svitlana sybil sylvia sylvie tabitha tamara tammy
tania tanja tanya tara tatiana tatjana tatyana teresa tereza terri tess tessa tetiana thea thelma theresa therese tiffany tina tonya toni-ann tracey tracy tricia trudy tsai tulsi ursula usha uta valentina valeria valerie vanessa vera
verena veronica veronika veronique vicki vicky victoria viktoriia viktoriya vilma viola violeta virginia virginie vita vivian viviane wanda wendy whitney wilhelmina wilma winifred winnie xenia yael yana yanina yasmin yelena yekaterina yolanda yoko yulia yuliia yuliya
yuriko yvette yvonne zahra zainab zanele zeinab zoe zofia zsuzsanna zuzana`;

const BOTH = `alex ariel ashley bailey blair cameron casey dakota dana-lee devon elisha emerson frankie gabi harper hayden jaden jamie-lee jessie jody jordan jules kelly kerry kris lesley logan lynn-marie mackenzie micah morgan parker
pat peyton quinn reese riley robbie rowan sacha sasha sandy shay sidney skyler stacy sydney taylor tyler-ann val xiao yu wei ming jin min hong li chen zhang wang nguyen tran kim-jong jung hyun jae soo young sun-hee tracy yi`;

/** Given names with the gender they are known for; null where both bear it. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(BOTH).map((name) => [name, null] as const),
  ...words(MEN).map((name) => [name, 'm'] as const),
  ...words(WOMEN).map((name) => [name, 'f'] as const),
]);

function words(list: string): string[] {
  return list.split(/\s+/);
}
