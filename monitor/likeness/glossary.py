"""What the news is about, in English / French / German: one line a concept, words folded, `*` for any ending.

By it two reports of one event are compared across languages, and a paraphrase within one. A line that begins with `~` is
in so many reports that it tells little. No names: those are compared by themselves.
"""

GLOSSARY = """
~ people person* / personne* gens / mensch* person* leute
kill* slain slay* dead deadly death* die died dies dying fatal* lethal perish* corpse* bodies victim* toll casualt* lost / mort morts morte mortes mortel* tue tues tuee tuees tuer deces decede* meurt meurent mourir peri* cadavre* victime* defunt* / tot tote toten toter todes* getotet* tod starb* sterben gestorben* verstorben* leiche* opfer* umgekommen lebens ums
drown* / noye* noyade* / ertrunk* ertrink* ertrank*
sink* sank sunk capsiz* shipwreck* wreck* overturn* / naufrag* coule* chavir* sombre* / gesunken sinkt sank untergang unterge* kenter* gekenter* schiffbruch* bootsungluck*
injur* wound* hurt / bless* / verletz* verwund*
rescu* save saved saving lifeboat* survivor* surviv* / secour* sauve* sauvet* rescape* survivant* survec* / rett* gerett* uberleb* seenot*
missing disappear* vanish* / disparu* disparit* introuvable* / vermiss* verschwund* verscholl*
fire fires blaze* burn* flames arson* wildfire* / incend* feu feux brul* flamme* embras* / brand* feuer* brenn* brannt* flamme* gebrannt
firefight* firem* brigade / pompier* / feuerwehr*
explo* blast* bomb* detonat* / explos* bombe* bombard* attentat* / explo* bombe* spreng* detonier*
collaps* cave-in crumbl* / effondr* ecroul* / einsturz* eingesturzt* zusammenbr*
earthquake* quake* tremor* seism* / seisme* tremblement sismi* / erdbeben* beben
flood* inundat* submerg* / inond* crue crues submer* / flut* uberschwemm* hochwasser* uberflut*
storm* hurricane* cyclone* tornado* gale gales / tempete* ouragan* cyclone* tornade* orage* / sturm* orkan* unwetter* gewitter*
rain* downpour* / pluie* pluvieu* averse* precipitation* / regen* niederschlag* schauer
snow* ice icy frost* blizzard* / neige* glace* verglas gel / schnee* eis glatteis frost*
heat* heatwave* hottest hot temperature* / canicul* chaleur* temperature* chaud* / hitze* temperatur* heiss*
drought* dry / secheresse* sec / durre* trocken*
crash* collid* collision* smash* derail* / accident* collision* percut* deraill* crash* / unfall* ungluck* zusammenstoss* kollid* kollision* entgleis* absturz* abgesturzt*
train* rail* locomotive* / train trains ferroviair* rail rails sncf tgv / zug zuge zugen bahn* eisenbahn* gleis*
station stations / gare gares / bahnhof*
plane* aircraft* jet airliner* flight* pilot* airline* / avion* vol vols pilote* compagnie aerien* / flugzeug* flug flugs fluge maschine* pilot* fluggesell*
airport* runway* / aeroport* piste* / flughafen* landebahn* piste
ship ships vessel* boat* dinghy dinghies inflatable* craft tanker* freighter* trawler* barge* / navire* bateau* embarcation* canot* pneumatique* cargo chalutier* peniche* petrolier* vedette* paquebot* / schiff* boot boote booten schlauchboot* kahn frachter* tanker* kutter* fahrschiff dampfer*
ferry ferries / ferry ferries traversier* / fahre* fahren
port ports harbour* harbor* dock docks quay* / port ports quai* portuaire* / hafen* hafens kai
docker* longshorem* / docker* / hafenarbeiter* docker*
lorry lorries truck* hgv* haulier* / camion* poids-lourd* routier* / lastwagen* lkw laster* lastzug* spedition*
car cars vehicle* driver* motorist* / voiture* vehicule* automobil* conducteur* / auto autos wagen fahrzeug* fahrer*
bus buses coach coaches / bus car cars autocar* autobus / bus busse bussen reisebus*
road* motorway* highway* street* / route* autoroute* rue rues chaussee* / strasse* autobahn* landstrasse*
bridge* / pont ponts viaduc* / brucke*
tunnel* / tunnel* / tunnel*
coast* beach* shore* / cote cotes littoral* plage* rivage* cotier* / kuste* strand strande ufer*
island* isle / ile iles insulaire* / insel*
river* canal* lake* / fleuve* riviere* canal canaux lac / fluss* kanal see stausee*
lock locks dam dams dyke* levee* / ecluse* barrage* digue* / schleuse* damm damme deich* staudamm*
sea seas ocean* offshore / mer mers ocean* maritim* / meer* ozean* hohe
fish* angler* / peche pecheu* poisson* / fisch*
~ migrant* refugee* asylum* migrat* immigra* exile* / migrant* refugie* asile migrat* immigr* exile* demandeur* / migrant* fluchtling* asyl* gefluchte* migration* einwander* zuwander* schutzsuchend*
smuggl* traffick* / passeur* trafiquant* trafic / schleuser* schlepper* schmuggl* menschenhandel
camp camps encampment* tent tents shelter* squat* / camp camps campement* tente* bivouac* / lager* camp zelt* zeltlager unterkunft* notunterk*
evict* clear cleared clears clearance* dismantl* evacuat* / evacu* expuls* demantel* deloge* / raumt* raum* geraumt* evakuier*
deport* repatriat* remov* / reconduit* renvoi* rapatri* eloign* / abschieb* abgeschob* ruckfuhr*
border* frontier* / fronti* / grenz*
fence fences wall barbed / cloture* mur murs barbel* grillage* / zaun zaune mauer* stacheldraht*
pushback* / refoul* / zuruckweis* pushback*
crossing* / travers* / uberfahrt* ubergang uberquer* uberquert
police* policem* officer* gendarm* / polici* police* gendarme* / polizei* polizist* beamt* gendarm*
arrest* detain* custody seized captur* suspect* held / arret* interpell* suspect* presume* incarcer* / festnahm* festgenomm* verhaft* gefasst verdachtig* mutmasslich*
prison* jail* inmate* cell behind bars / prison* detenu* incarcer* penitentiair* ecrou* / gefangn* haft* inhaftier* justizvollzug* haftling*
escap* fled flee fugitiv* / evade* evasion* fuite fui fugit* / flucht geflohen flieht ausgebroch* fluchtig*
court* tribunal* judge* judicial justice* magistrat* / tribunal* cour juge juges justice judiciair* magistrat* / gericht* richter* justiz* landgericht verwaltungsgericht*
trial* hearing* prosecut* charge charged charges indict* / proces parquet procureur* accus* inculp* mise examen audience* / prozess* staatsanwalt* angeklagt* anklag* verhandlung*
convict* sentenc* guilty jailed verdict* / condamn* coupable* verdict* peine / verurteil* urteil* schuldig* freiheitsstrafe*
acquit* cleared / acquitt* relax* / freispruch* freigesproch*
appeal* / appel recours / berufung* revision einspruch*
ruling* ruled rule rules overturn* annul* unlawful illegal* / annul* illega* censure* / rechtswidrig* illegal* aufgehob* unzulassig*
inquir* investigat* probe* / enquet* investig* / ermittl* untersuch*
murder* stab* knife / meurtr* assassin* poignard* couteau* / mord* ermord* messer* erstoch*
shoot* shot shots gunm* gunfire gun guns / tir tirs fusill* tireur* balle* arme / schuss* schoss* geschoss* erschoss* schiesserei* schutze*
attack* assault* raid raids / attaque* agress* assaut* / angriff* angegriff* uberfall* attack* anschlag*
terror* extremis* islamist* jihad* / terror* islamist* djihad* extremis* / terror* islamist* extremis*
robber* theft* thief thieves stole stolen steal* burglar* heist* loot* / vol* voleur* cambriol* braqu* derob* butin / raub* dieb* gestohl* einbruch* stahl beute uberfall*
museum* painting* art artwork* exhibit* / musee* tableau* peinture* oeuvre* exposition* / museum* gemalde* kunst* ausstellung*
kidnap* hostage* abduct* / enlev* otage* rapt / entfuhr* geisel*
rape* sexual* abuse* / viol* sexuel* abus* / vergewaltig* sexuell* missbrauch*
drug* cocaine heroin cannabis / drogue* cocaine heroine stupefiant* cannabis / droge* kokain heroin rauschgift cannabis
fraud* scam* embezzl* launder* / fraud* escroqu* blanchiment* detourn* / betrug* veruntreu* geldwasche*
corrupt* brib* / corrupt* pot-de-vin* / korrupt* bestech* schmiergeld*
strike* striking walkout* walked stoppage* / greve* debray* greviste* / streik* ausstand* arbeitskampf* warnstreik*
union* unions / syndica* / gewerkschaft*
wage* pay salar* rise / salair* remuner* augmentation* / lohn* gehalt* tarif*
protest* demonstrat* rally rallies march marched marches / manifest* protest* defil* rassembl* / protest* demonstr* kundgeb* marsch demo
riot* unrest looting clash* / emeute* heurt* affront* echauffour* / krawall* unruhen ausschreit* zusammensto*
blockad* block blocked blocks / bloqu* blocus barrag* / blockad* blockier*
boycott* / boycot* / boykott*
occup* / occup* / besetz*
vote* voted ballot* poll polls voters referendum* / vote* scrutin* voix referendum* urnes electeur* / abstimm* abgestimmt stimm* votum referendum wahler*
elect* re-elect* / elect* elu elus elue reelu* / wahl wahlen wahlt gewahlt* wahlsieg stichwahl
~ parliament* lawmaker* mps meps senate* senator* bundestag assembly commons / parlement* depute* senat* assemblee / parlament* abgeordnet* bundestag* bundesrat senat*
~ government* cabinet coalition* / gouvernement* coalition* / regierung* kabinett* koalition*
~ minister* ministr* secretary / ministr* ministere* secretaire / minister* ministerium*
~ president* premier chancellor* / president* premier chancelier* / prasident* premier* kanzler* ministerprasident*
~ mayor* council* / maire* municip* conseil* / burgermeister* stadtrat* gemeinderat*
~ prefect* governor* / prefet* prefectur* / prafekt*
resign* quit quits step stepped steps / demission* quitte* depart / rucktritt* zuruckgetret* tritt rucktritts abtret*
appoint* named chosen nominat* succeed* successor* / nomm* nomination* designe* succede* succession* / ernann* berufen nachfolg* nominier* ernennung*
dismiss* sack sacked fired oust* / limog* renvoy* licenci* revoqu* / entlass* gefeuert abgesetzt abberuf*
law laws bill legislat* decree* ban bans banned prohibit* / loi lois projet decret* interdi* proscri* / gesetz* verordn* erlass verbot* verbiet* verboten*
adopt* approve* pass passed ratif* backs endors* / adopt* approuv* ratif* valid* / verabschied* beschloss* beschluss* gebilligt billig* ratifizier* zustimm*
reject* refus* turned veto* / rejet* refus* veto* / ablehn* lehnt lehnte abgelehnt* verweiger* veto*
agree* agreement* deal deals accord* pact treaty / accord* pacte traite entente / einig* geeinigt abkomm* vertrag* vereinbar* pakt
negotiat* talks / negoci* pourparler* discussion* / verhandel* verhandlung* gesprach*
summit* meeting* met meet / sommet* reunion* rencontr* reuni* / gipfel* treffen getroffen sitzung* traf
visit* trip / visit* deplacement voyage / besuch* reise*
call called phone telephon* / telephon* appel entretenu* entretien* / telefon* telefonat*
letter letters wrote / lettre* courrier* ecri* / brief* schreiben schrieb*
tweet* twitter facebook online internet / tweet* twitter facebook internet ligne / twitter* tweet* facebook internet online
uninvit* invit* cancel* call-off / invit* annul* desinvit* / einlad* ausgelad* eingelad* abgesagt absag* ladt
postpon* delay* / report* retard* / verschob* verschieb* verspat* verzoger*
apolog* sorry / excuse* pardon / entschuldig*
condemn* criticis* denounc* slam* / denonc* critiqu* fustig* / verurteil* kritik* kritisier*
accus* blam* / accus* reproch* / vorwurf* wirft vorgeworf* beschuldig*
threat* warn* / menac* averti* mise garde / droh* warn* gewarnt*
demand* urge* / exig* reclam* demand* / forder* verlang* gefordert*
promis* pledg* vow* / promes* promet* promis engag* / versproch* versprech* zusag* verspricht
propos* suggest* / propos* / vorschlag* vorgeschlag*
open opens opened opening inaugurat* / ouvr* ouvert* inaugur* / eroffn* offnet*
clos* shut shuts shutdown / ferm* fermeture* / schliess* geschloss* schloss sperr* gesperrt* dicht
begin* began begun start* launch* / commenc* debut* lanc* demarr* / beginn* begann begonnen start* gestartet*
end ends ended finish* halt* stop stops stopped / fin finit arret* cess* stopp* / ende endet endete beendet* stopp* gestoppt
suspend* / suspen* / aussetz* ausgesetzt suspend*
build* built construct* / constru* batiment* chantier* / bau baut bauen gebaut* baustell* neubau* bauarbeit*
house* home homes housing flat flats apartment* building* / maison* logement* immeuble* appartement* batiment* / haus hauser* hausern wohnung* gebaud* wohnhaus*
roof* / toit* toiture* / dach daches dacher*
church* cathedral* basilica chapel* / eglise* cathedral* basilique* chapelle* / kirche* dom kathedrale* basilika kapelle
pope vatican cardinal* bishop* / pape vatican cardina* eveque* / papst* vatikan* kardinal* bischof*
mosque* imam* muslim* / mosquee* imam* musulman* / moschee* imam* muslim*
synagogue* jewish jews antisemit* / synagogue* juif* juive* antisemit* / synagoge* jud* antisemit*
school* pupil* classroom* / ecole* eleve* classe* scolair* lycee* college* / schul* schuler*
teacher* / enseignant* professeur* instituteur* / lehrer* lehrkraft*
universit* student* / universit* etudiant* / universit* student* hochschul* studier*
hospital* clinic* patient* / hopital hopitaux clinique* patient* hospitalis* / krankenhaus* klinik* patient* spital*
doctor* medic* nurse* surgeon* / medecin* medical* infirmi* chirurg* / arzt* mediziner* pfleg*
disease* illness* virus* infect* epidem* outbreak* pandemic* covid* coronavirus / maladie* virus infect* epidem* pandem* covid* coronavirus / krankheit* virus* infekt* epidem* seuche* pandem* covid* corona* ausbruch
vaccin* jab jabs / vaccin* / impf* vakzin*
measles / rougeole / masern
cholera / cholera / cholera
flu influenza avian bird / grippe aviaire / grippe* vogelgripp* geflugelpest
poultry chicken* hens turkeys / volaille* poule* poulet* dinde* / geflugel* huhn* puten
wolf wolves / loup loups louve / wolf* wolfe*
bear bears / ours ourse / bar baren barin
animal* zoo dog dogs horse* cattle cow cows sheep whale* / anim* zoo chien* cheval chevaux betail vache* mouton* baleine* / tier* zoo hund* pferd* rind* kuh kuhe schaf* wal wale
farm* agricult* crop* harvest* / agricul* fermi* ferme paysan* recolte* / bauer* landwirt* ernte* bauern
food* hunger famine* starv* / aliment* faim famine* nourrit* repas / lebensmittel* hunger* essen nahrung*
water* / eau eaux / wasser*
poison* toxic contaminat* / empoison* toxiqu* intoxi* contamin* / gift* vergift* verseuch* belast*
pollut* spill* leak* oil / pollu* fuite* maree hydrocarbure* petrole* / verschmutz* olpest leck* ol olteppich*
chemical* acid gas / chimi* acide gaz / chemi* saure gas gase
nuclear reactor* atom* radioactiv* / nuclea* reacteur* atom* radioactif* / atom* kernkraft* reaktor* nuklear* akw radioaktiv*
power electric* blackout* outage* grid / electri* panne* courant coupure* / strom* stromausfall* elektri* netz
energy coal wind solar / energ* charbon eolien* solaire* / energie* kohle* windkraft* windpark* solar*
pipeline* gazprom / gazoduc* oleoduc* / pipeline* gasleitung*
climate emission* carbon warming / climat* emission* carbone rechauff* / klima* emission* erwarm*
forest* tree trees wood woods / foret* arbre* bois / wald* baum* walder*
mountain* avalanch* climber* glacier* / montagn* avalanch* alpinist* glacier* / berg* lawine* bergsteig* gletscher*
landslide* mudslide* / glissement eboulement* coulee / erdrutsch* hangrutsch* bergsturz* murenabgang*
volcano* erupt* lava / volcan* erupt* lave / vulkan* ausbruch lava
space rocket* satellite* astronaut* / spatial* fusee* satellite* astronaute* / raumfahr* rakete* satellit* astronaut* weltraum*
missile* / missile* / rakete* marschflugkorper*
drone* / drone* / drohne*
army soldier* troops military armed navy / armee* soldat* troupe* militair* marine / armee* soldat* truppe* militar* bundeswehr* marine
war wars invasion* fighting offensive* / guerre* invasion* combat* offensive* / krieg* invasion* kampf* kampfe offensive*
ceasefire* truce* peace* / cessez-le-feu treve* paix / waffenruhe* waffenstillstand* feuerpause* frieden*
sanction* embargo* / sanction* embargo* / sanktion* embargo*
weapon* arms ammunit* / arme armes munition* / waffe* munition*
spy spies espion* intelligence / espion* renseign* / spion* geheimdienst* nachrichtendienst*
hack* cyber* ransom* data / pirat* cyber* rancon* donnees / hacker* cyber* losegeld* daten* erpress*
~ compan* firm firms business* group / entrepris* societe* groupe* / unternehm* firma firmen konzern* betrieb*
bank banks lender* / banque* bancair* / bank banken sparkass* geldinstitut*
interest rate rates / taux interet* / zins* leitzins*
inflation prices price cost costs / inflation prix cout* / inflation* preis* teuer* kosten
tax taxes / impot* taxe* fiscal* / steuer*
budget* deficit debt spending / budget* deficit* dette* depens* / haushalt* defizit* schulden* etat ausgaben
bankrupt* insolven* administrat* / faillit* liquidat* redressement insolvab* / insolven* pleite* konkurs*
profit* revenue* sales turnover earnings loss losses / benefic* chiffre ventes resultat* pertes / gewinn* umsatz* verlust* ergebnis*
merg* takeover* acquisition* buy buys bought acquire* / fusion* rachat* acquisition* rachet* rachete / fusion* ubernahm* ubernimmt kauf* gekauft zukauf*
share shares stock stocks investor* / action* bourse* investiss* cours / aktie* borse* anleger* investor*
jobs layoff* redundan* cut cuts unemploy* jobless / emploi* licenci* chomage* chomeur* suppress* / stellen* arbeitslos* kundig* jobs arbeitsplatz*
factory factories plant plants / usine* fabrique* / fabrik* werk werke werks produktion*
steel* / acier* siderurg* acierie* / stahl*
worker* employee* staff / salarie* ouvrier* employe* travailleur* / arbeiter* beschaftigt* mitarbeiter* angestellt*
pension* retire* / retrait* / rente* pension* ruhestand
fine fines fined penalt* / amend* / bussgeld* strafe* geldbusse*
recall* / rappel* / ruckruf*
customs tariff* / douan* droits tarif* / zoll* zolle
trade export* import* / commerce export* import* / handel* export* import* ausfuhr*
monopoly antitrust compet* / concurren* antitrust monopol* / kartell* wettbewerb*
airstrike* / frappe* / luftangriff* luftschlag*
match matches game goal goals score scored / match matches but buts marque* / spiel* tor tore treffer
team club coach trainer league / equipe* club entraineur* ligue championnat* / mannschaft* verein* trainer* liga bundesliga
win wins won victor* beat beats winner* defeat* / gagn* victoir* remport* vainqu* bat battu* / sieg* gewann* gewonn* gewinnt* besieg*
final finals semi-final* / finale* demi-finale* / finale* halbfinal* endspiel*
cup champion* title trophy tournament* / coupe* champion* titre trophee* tournoi* / pokal* meister* titel* turnier* weltmeister*
race races rider cyclist* tour stage / course* coureur* cycliste* tour etape* / rennen* fahrer* radprofi* tour etappe*
record* / record* / rekord*
medal* olympic* / medaill* olympi* / medaill* olympi*
film films movie* cinema actor* actress* director / film* cinema acteur* actrice* realisat* / film* kino schauspiel* regisseur*
book books novel* author* writer* / livre* roman romans auteur* ecrivain* / buch bucher* roman romane autor* schriftstell*
music* concert* singer* festival* band / musiqu* concert* chant* festival* groupe / musik* konzert* sanger* festival* band
theatre* theater* opera* / theatre* opera* / theater* oper opern*
prize* award* nobel / prix nobel recompens* / preis preises nobel* auszeichn*
funeral* buried burial* bury grave* cemetery / obseque* enterr* inhum* funeraill* tombe* cimetier* / beerdig* begraben* bestatt* trauerfeier* grab* friedhof*
mourn* vigil* tribute* commemorat* memorial anniversary candles silence / deuil hommage* commemor* recueil* anniversaire bougie* veillee* silence / trauer* gedenk* mahnwache* gedacht kerzen jahrestag schweigeminut*
fest celebrat* parade* carnival* / fete* celebr* carnaval* defile* / fest feier* karneval* fasching*
wedding* marri* / mariage* mari* epous* noces / hochzeit* heirat* geheirat*
king kings queen* prince* royal* / roi rois reine* prince* royal* / konig* prinz* royal*
baby babies birth* born pregnan* / bebe* naissance* enceinte* ne nee / baby* geburt* geboren* schwanger*
child* kids minor minors teenag* boy boys girl girls / enfant* mineur* adolescent* garcon* fille fillette* / kind* jugendlich* minderjahrig* junge madchen*
woman women female* / femme* / frau frauen
man men male / homme hommes / mann manner mannern
family families mother* father* parent* brother* sister* son daughter* / famille* mere* pere* parent* frere* soeur* fils fille / familie* mutter* vater* eltern* bruder* schwester* sohn* tochter*
resident* inhabitant* neighbour* villager* / habitant* riverain* voisin* / bewohner* einwohner* anwohner* nachbar*
tourist* holiday* hotel* / tourist* vacanc* hotel* / tourist* urlaub* hotel* feriengast*
passenger* traveller* / passager* voyageur* / passagier* reisende* fahrgast*
crew crews sailor* captain skipper / equipage* marin* capitaine* / besatzung* crew matrose* kapitan*
helicopter* / helicopter* / hubschrauber* helikopter*
search searched searching hunt / recherch* fouill* traque / such* fahnd* durchsuch* razzia
found discover* find finds / decouv* trouv* retrouv* / gefunden* entdeck* fund funde
evidence document* report* study studies / rapport* etude* document* / bericht* studie* dokument* gutachten
figures statist* data census / chiffre* statisti* recens* / zahlen statisti* erhebung
percent per-cent / pourcent / prozent*
rise* rose soar* increase* jump* climb* up surge* / hausse* augment* grimp* bond* progress* / steig* stieg* gestieg* anstieg* zunahm* zugenomm* plus
fall* fell drop* declin* decreas* slump* plung* / baiss* chut* recul* diminu* / sink* gesunken* ruckgang* gefallen* fallt fiel* minus abnahm*
double* doubl* triple* / doubl* tripl* / verdoppel* doppelt* dreifach* verdreifach*
half / moitie / halfte*
water-cannon cannon tear / lacrymogene* canon / wasserwerfer* tranengas*
stone stones throw* threw / pierre pierres jet jets lanc* / stein steine geworf* warf*
warehouse* depot* / entrepot* hangar* / lagerhalle* halle lagerhaus* lagerhall*
tyre* tire tires / pneu pneus / reifen*
gravel sand / gravier* sable / kies sand
waste rubbish garbage landfill* / dechet* ordure* decharge* / mull* abfall* deponie*
recycl* plastic* / recycl* plastiqu* / recycl* plastik* kunststoff*
park parks reserve / parc parcs reserve / park parks schutzgebiet* nationalpark*
square market* / place marche* / platz markt*
town* city cities village* / ville* village* commune* / stadt* dorf* gemeinde* ort
cable lift gondola / telecabine* telepherique* cabine / seilbahn* gondel*
phone mobile smartphone* app apps / mobile smartphone* application* / handy* smartphone* app apps
speed limit / vitesse limit* / tempo* tempolimit* geschwindigkeit*
bike bicycle* cycl* scooter* / velo velos cyclist* trottinett* / fahrrad* rad radweg* roller*
tram trams metro underground subway / tram tramway* metro / strassenbahn* tram u-bahn s-bahn
ticket* fare fares / billet* tarif* / ticket* fahrkart* karte*
aid charity charities donat* volunteer* / aide* association* don dons benevol* caritativ* / hilf* spend* ehrenamt* verein
poverty poor homeless* / pauvre* sans-abri precar* / armut* obdachlos* arm
rent rents landlord* tenant* / loyer* locatair* propriet* / miete* mieter* vermieter*
racis* discriminat* / racis* discrimin* / rassis* diskriminier*
abortion* / avortement* ivg / abtreibung* schwangerschaftsabbruch*
euthanas* assisted / euthanas* / sterbehilfe
gay lgbt* trans / homosex* lgbt* gay / homosex* lgbt* schwul*
human rights / droits homme / menschenrecht*
journalist* newspaper* press media broadcaster* / journalist* journa* presse media* / journalist* zeitung* presse medien sender
censor* freedom / censur* liberte* / zensur* freiheit*
independence secession autonom* / independ* autonom* secession* / unabhangig* abspalt* autonom*
coup putsch junta / coup putsch junte* / putsch* junta staatsstreich*
constitution* / constitution* / verfassung*
party leader leadership congress / parti partis dirigeant* congres / partei* vorsitz* parteitag*
far-right right-wing / extreme-droite droite / rechtsextrem* afd rechte
left-wing socialist* / gauche socialist* / linke* sozialist* spd
green greens environment* / vert verts ecolog* environnement* / grune* umwelt*
sign signs signed signing signature contract* transfer* / sign* contrat* transfert* / unterschr* unterzeichn* vertrag* transfer* wechsel* ablose*
sell* sold sale auction* / vend* vente ventes cede* encher* / verkauf* verkauft abgegeb* versteiger* auktion*
striker* winger* midfielder* defender* goalkeeper* footballer* football soccer / attaquant* ailier* milieu defenseur* gardien* footballeur* football / sturmer* mittelfeld* verteidiger* torwart* fussball*
ski skier* skiing downhill slalom / ski skieur* descente slalom / ski* abfahrt* slalom*
tennis wimbledon serve set sets / tennis set sets / tennis satz satze satzen
cricket rugby / cricket rugby / cricket rugby
statue* monument* / statue* monument* / statue* denkmal* monument*
archaeolog* excavat* roman ancient / archeolog* fouille* romain* antique* / archaolog* ausgrab* romisch* antik*
treasure coins gold silver jewel* / tresor pieces or argent bijou* / schatz munze* gold silber schmuck*
castle* palace* manor / chateau* palais manoir / schloss* burg palast*
tower* skyscraper* / tour tours gratte-ciel / turm* hochhaus*
cable wire pylon* / cable* pylone* caten* / kabel* oberleitung* leitung* mast*
breakdown broke fault* stuck stranded trapped / panne* coince* bloque* piege* / panne* defekt* storung* gestrand* eingeschloss* festsitz*
lift crane* scaffold* / grue* echafaud* ascenseur* / kran* gerust* aufzug*
wheel wheels tram wagon* carriage* / roue* wagon* rame / rad rader wagen waggon*
fell falls falling plunge* / tomb* chute* / sturz* sturzt* gesturzt*
swim* swimmer* pool* / nag* piscine* baign* / schwimm* badesee* becken
lake pond reservoir / lac etang retenue / see teich weiher
desert sand dunes / desert sable dune* / wuste* sand dunen*
whale* dolphin* seal seals porpoise* / baleine* dauphin* phoque* cetace* / wal wale delfin* robbe* seehund*
bee bees insect* pesticid* / abeille* insecte* pesticide* / biene* insekt* pestizid*
wine vineyard* grape* / vin vins vigne* vignob* raisin* / wein* winzer* reben trauben
beer brewer* pub pubs / biere* brass* bistrot* / bier* brauer* kneipe* wirt*
bread bakery baker* / pain boulang* / brot* backer*
milk dairy cheese / lait* fromage* laitier* / milch* kase* molkerei*
meat butcher* slaughter* / viande* bouch* abatt* / fleisch* metzger* schlacht*
salmonella listeria e-coli bacteria* / salmonell* listeria bacter* / salmonell* listerien bakter*
chocolate sweets / chocolat* confis* / schokolad* suss*
restaurant* cafe cafes / restaurant* cafe cafes / restaurant* gastronom* cafe
shop shops store stores supermarket* retail* / magasin* boutique* supermarche* commercant* / laden geschaft* supermarkt* handler*
parcel post postal letter* / colis poste postal* / paket* post brief*
toy toys game games video / jouet* jeu jeux video / spielzeug* spiel spiele video*
robot* artificial intelligence algorithm* / robot* intelligence artificiel* algorithm* / roboter* kunstlich* intelligenz algorithm* ki
software computer* server* network* / logiciel* ordinateur* serveur* reseau* / software* computer* server netz* rechner*
chip chips semiconductor* / puce puces semi-conducteur* / chip* halbleiter*
battery batteries electric-car* / batterie* / batterie* akku* elektroauto*
gas petrol diesel fuel* / essence gazole carburant* / benzin* diesel* kraftstoff* sprit*
court-martial veteran* / veteran* anciens-combattants / veteran* soldaten
mine mines miner* / mine mines mineur* / mine minen bergwerk* bergleut* zeche*
quarry cement concrete / carriere ciment beton / steinbruch zement beton
clean* dirty hygien* / nettoy* proprete hygien* / sauber* reinig* hygien*
smoke smoking tobacco cigarette* / fumee* fum tabac cigarette* / rauch* tabak* zigarett*
alcohol drunk* / alcool* ivre* / alkohol* betrunken*
suicide* / suicid* / suizid* selbstmord*
cancer tumour* / cancer* tumeur* / krebs* tumor*
surgery operation transplant* / operation chirurgie greffe* / operation* operiert* transplant*
ambulance* paramedic* / ambulance* samu smur / rettungswagen* notarzt* sanitater*
hypothermia cold freezing / hypothermie* froid* / unterkuhl* kalte* kalt
prayer* pray* mass / pries* messe* / gebet* bet messe gottesdienst*
language* speech speak / langue* discours parl* / sprache* rede* spricht*
citizen* passport* visa national* / citoyen* passeport* visa nationalite* / burger* pass passe visum staatsburger*
register* licen* permit* / registre* permis licence* autoris* / register* lizenz* genehmig* erlaub* fuhrerschein*
queue* wait* hours-long / file attente attend* / schlange* warte* stau*
debt* loan* credit* / dette* pret prets emprunt* credit* / schuld* kredit* darleh*
insur* claim* / assur* / versicher*
subsid* grant* fund funds funding million-pound / subvention* fonds financ* / subvention* forder* fonds finanzier*
gap shortage* lack / penurie* manque* / mangel* engpass* fehl*
anger angry furious outrage* / colere* furieu* indign* / wut* emport* empor*
fear* worr* concern* / peur* crain* inquiet* / angst* sorge* befurcht*
hope* optimis* / espoir* esper* / hoff*
joy happy delight* / joie heureu* ravi* / freu* glucklich*
secret* leaked confidential / secret* fuite confidentiel* / geheim* vertraulich*
photo* picture* camera* video* footage / photo* image* camera* video* / foto* bild* kamera* video*
rope balloon* parachut* / corde* ballon* parachut* / seil* ballon* fallschirm*
freed release* / liber* relach* / freigelass* befreit* freilass*
guilt* confess* admit* / avou* aveux reconnu* / gestand* gesteh* gestand
witness* testif* testimon* / temoin* temoign* / zeuge* zeugin* aussag*
lawyer* barrister* / avocat* / anwalt* verteidiger*
compensat* damages sue lawsuit* / indemni* dommages plainte* / entschadig* schadensersatz klage* verklag*
overtake* lead leads leading ahead / tete devance* depass* avance / fuhrung fuhrt vorn uberhol*
second-place runner-up third / deuxieme troisieme podium / zweiter dritter platz podest*
"""
