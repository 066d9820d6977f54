"""Countries, seas, towns and bodies that have a name of their own in each language, and what countries' people are called."""

# Named in half of all articles of the desk.
USUAL_LANDS = """
channel manche armelkanal
germany allemagne deutschland deutschlands german germans allemand allemande allemands allemandes deutsche deutschen deutscher deutsches
france frankreich frankreichs french francais francaise francaises franzosische franzosischen franzosischer
britain uk grossbritannien grossbritanniens royaume-uni british britannique britanniques britische britischen britischer briten grande-bretagne kingdom konigreich
england angleterre english anglais anglaise englische englischen
europe europa europas european europeen europeenne europeens europeennes europaische europaischen europaischer eu ue
paris
berlin berliner
"""
LANDS = """
london londres londoner
scotland ecosse schottland scottish ecossais schottische schottischen
wales galles
ireland irlande irland irish irlandais irlandaise irische irischen
belgium belgique belgien belgian belge belges belgische belgischen
netherlands pays-bas niederlande niederlanden dutch neerlandais neerlandaise niederlandische niederlandischen
luxembourg luxemburg
poland pologne polen polish polonais polonaise polnische polnischen polens
belarus bielorussie weissrussland belarussian bielorusse belarussische belarussischen belarusian
russia russie russland russlands russian russians russe russes russische russischen
ukraine ukrainian ukrainien ukrainienne ukrainiens ukrainische ukrainischen
greece grece griechenland griechenlands greek grec grecque grecs griechische griechischen
spain espagne spanien spaniens spanish espagnol espagnole espagnols spanische spanischen
portugal portuguese portugais portugaise portugiesische portugiesischen
italy italie italien italiens italian italienne italiens italienische italienischen
morocco maroc marokko moroccan marocain marocaine marocains marokkanische marokkanischen
algeria algerie algerien algerian algerienne algerische
tunisia tunisie tunesien tunisian tunisien tunisienne tunesische tunesischen
libya libye libyen libyan libysche libyschen
egypt egypte agypten egyptian egyptien agyptische
turkey turquie turkei turkish turc turque turcs turkische turkischen turkiye
syria syrie syrien syrian syrienne syriens syrische syrischen
lebanon liban libanon lebanese libanais libanesische
israel israeli israelis israelien israelienne israelische israelischen
palestine palestinian palestinians palestinien palestiniens palastina palastinenser palastinensische
jordan jordanie jordanien
iraq irak iraqi iraqis irakien irakiens irakische irakischer
iran iranian iranien iraniens iranische iranischen
saudi saoudite arabia arabie arabien
yemen jemen
afghanistan afghan afghans afghane afghanen afghanische
pakistan pakistani pakistanais pakistanische
india inde indien indian indische indischen
china chine chinas chinese chinois chinoise chinesische chinesischen
japan japon japans japanese japonais japonaise japanische japanischen
korea coree koreanische
america amerique amerika us usa etats-unis american americans americain americaine americains amerikanische amerikanischen amerikaner
canada kanada canadian canadien kanadische
mexico mexique mexiko
brazil bresil brasilien brazilian bresilien brasilianische
argentina argentine argentinien
australia australie australien australian australien australische
sudan soudan soudanais sudanese sudanesische
eritrea erythree
ethiopia ethiopie athiopien
somalia somalie somali somalien somalier
nigeria nigerian nigeriane
niger
mali
senegal senegalais senegalese
cameroon cameroun kamerun
albania albanie albanien albanian albanais albanische
serbia serbie serbien serbian serbe serbische serbischen
bosnia bosnie bosnien
croatia croatie kroatien croatian croate kroatische
slovenia slovenie slowenien
slovakia slovaquie slowakei
kosovo
montenegro
macedonia macedoine mazedonien nordmazedonien
bulgaria bulgarie bulgarien bulgarian bulgare bulgarische
romania roumanie rumanien romanian roumain roumaine rumanische
moldova moldavie moldau moldawien
hungary hongrie ungarn ungarns hungarian hongrois hongroise ungarische ungarischen
austria autriche osterreich osterreichs austrian autrichien autrichienne osterreichische osterreichischen
switzerland suisse schweiz swiss suisses schweizer
czech tcheque tschechien tschechische tschechischen czechia tchequie
denmark danemark danish danois danoise danische danischen
sweden suede schweden swedish suedois schwedische schwedischen
norway norvege norwegen norwegian norvegien norwegische
finland finlande finnland finnish finlandais finnische
iceland islande island
estonia estonie estland
latvia lettonie lettland
lithuania lituanie litauen lithuanian lituanien litauische
georgia georgie georgien
armenia armenie armenien
azerbaijan azerbaidjan aserbaidschan
cyprus chypre zypern
malta malte maltese maltais maltesische
africa afrique afrika
asia asie asien
mediterranean mediterranee mittelmeer
atlantic atlantique atlantik
aegean egee agais
baltic baltique ostsee
alps alpes alpen
rhine rhin rhein
danube donau
seine
moselle mosel
nato otan
imf fmi iwf
ecb bce ezb
brussels bruxelles brussel
warsaw varsovie warschau
rome rom roma
athens athenes athen
vienna vienne wien
moscow moscou moskau
lisbon lisbonne lissabon
copenhagen copenhague kopenhagen
prague prag
bucharest bucarest bukarest
bern berne
beijing pekin peking
kremlin kreml
"""
TOWNS = """
dunkirk dunkerque dunkirchen duinkerke
ostend ostende oostende
nice nizza
lyon lyons
marseille marseilles
geneva geneve genf
zurich
basel bale
lucerne luzern
cologne koln
munich munchen
nuremberg nurnberg
hanover hannover
mainz mayence
trier treves
aachen aix-la-chapelle
hamburg hambourg
bremen breme
strasbourg strassburg
mulhouse mulhausen
antwerp anvers antwerpen
bruges brugge
ghent gand gent
liege luttich
leuven louvain lowen
lille rijsel
zeebrugge zeebruges
hague haye haag
tangier tanger
tripoli tripolis
damascus damas damaskus
aleppo alep
baghdad bagdad
kabul kaboul
tehran teheran
cairo caire kairo
jerusalem
kyiv kiev kiew
kharkiv charkiw kharkov
odesa odessa
lviv lwiw lemberg
kherson cherson
dnipro
mariupol marioupol
gaza gazastreifen
naples neapel napoli
milan mailand milano
turin torino
genoa genes genua
venice venise venedig
florence florenz firenze
sicily sicile sizilien
sardinia sardaigne sardinien
lampedusa
seville sevilla
catalonia catalogne katalonien
corsica corse korsika
crete kreta
lesbos lesvos
mytilene mytilini
piraeus piree piraus
canary canaries kanaren
bavaria baviere bayern
nordrhein-westfalen rhenanie-du-nord-westphalie north-rhine-westphalia nrw
rheinland-pfalz rhenanie-palatinat rhineland-palatinate
thuringia thuringe thuringen
hesse hessen
lower-saxony niedersachsen basse-saxe
romagna romagne
tuscany toscane toskana
lombardy lombardie lombardei
apulia pouilles apulien
andalusia andalousie andalusien
scandinavia scandinavie skandinavien
crimea crimee krim
donbas donbass
saxony saxe sachsen
brittany bretagne
normandy normandie
flanders flandre flandern
wallonia wallonie
tyrol tirol
edinburgh edimbourg
dover douvres
krakow cracovie krakau
gdansk danzig
wroclaw breslau
belgrade belgrad
thessaloniki salonique
tbilisi tiflis
bethlehem
"""
