"""Tell what publishers put between an article's paragraphs by its wording, in English, French and German.

A rule that could eat a sentence of an article asks for a second sign as well: all of it a link, a colon after the label,
nobody who says it. No rule fits one publisher alone. Pure: a block in, yes or no out.
"""

from __future__ import annotations

import re

from monitor.parsing.blocks import Block


def words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(alternatives)})", re.IGNORECASE)


LEAD = r"^[\s\W]*"

# "Read more", as a label before links; what follows must be divided from it, or be a link.
_ALSO_LABEL = words(
    r"(?:please )?read (?:more|also|next|now|on|the full (?:story|article|report))(?: (?:about|on|from) [^:.]{2,40})?",
    r"also read|see also|see more|watch(?: now| more| also)?|listen(?: now| to this)?|read our (?:explainer|live blog|analysis)",
    r"more(?=\s*[:>»›→])|more (?:on|from|about) (?:this(?: story| topic)?|[^:.]{2,40})|more like this|more stories|related(?: articles?| stor(?:y|ies)| content| topics?| links?)?",
    r"recommended(?: (?:stories|reading|for you|articles?))?|(?:you )?(?:might|may) also (?:like|be interested in)|don[’']t miss|must[- ]read|top stories|most read|trending(?: now)?|in case you missed it|explained|explainer|opinion|analysis",
    r"(?:à )?(?:lire|relire|voir|revoir|écouter|regarder|consulter|découvrir)(?: (?:(?:aussi|également|plus|encore|ensuite)(?: (?:notre|nos) \w+)?|notre \w+|l[’']\w+))|poursuivez (?:votre )?lecture[^:]{0,40}",
    r"à (?:lire|voir|écouter|découvrir)(?: (?:sur|dans|sur le même sujet)[^:.]{0,40})?",
    r"lire (?:notre|nos|la|le|les|l[’'])[^:.]{2,60}|(?:nos |notre )?(?:articles?|dossiers?|sujets?|contenus?) (?:liés?|associés?|similaires?|recommandés?|sur le même sujet)",
    r"sur le même (?:sujet|thème)|en savoir plus|pour aller plus loin|plus d[’']infos?|notre dossier|dossier spécial|vidéos?|podcasts?|reportage|replay|décryptage|analyse|éclairage|récit|tribune",
    r"(?:lesen|sehen|hören) sie (?:auch|dazu|hier|mehr|außerdem|weiter)[^:.]{0,60}|mehr (?:zum thema|dazu|zu [^:.]{2,40}|lesen|infos?|aus [^:.]{2,40}|von [^:.]{2,40})",
    r"(?:auch|ebenfalls) (?:interessant|lesenswert)|weiterlesen|siehe auch|passend dazu|das könnte sie (?:auch )?interessieren|zum (?:thema|artikel|weiterlesen)|weitere (?:artikel|nachrichten|meldungen|themen|informationen)[^:.]{0,30}|empfohlene(?:r|s)? [^:.]{2,30}|meistgelesen|lesetipp|hintergrund|liveblog|newsblog|interview|kommentar|video|podcast|audio",
)
_ALSO_ALONE = re.compile(rf"{LEAD}(?:{_ALSO_LABEL.pattern})[\s\W]*$", re.IGNORECASE)
_ALSO_FOLLOWED = re.compile(rf"{LEAD}(?:{_ALSO_LABEL.pattern})\s*(?:[:：>»›→|]|\s[-–—]\s)", re.IGNORECASE)
_ALSO_BEFORE_LINK = re.compile(rf"{LEAD}(?:{_ALSO_LABEL.pattern})\b", re.IGNORECASE)
# Labels that are so only ever said of links.
_ALSO_CERTAIN = re.compile(
    rf"{LEAD}(?:read (?:more|also|next)|also read|see also|more on this story|(?:à )?lire (?:aussi|également)|à (?:lire|voir|écouter|relire)(?: aussi| également)?|voir aussi|"
    r"sur le même sujet|(?:lesen|sehen) sie (?:auch|dazu)|mehr zum thema|mehr dazu|auch interessant|siehe auch|lesen sie hier)\s*[:：>»›→|–—-]",
    re.IGNORECASE,
)

_APPEAL = words(
    # newsletters
    r"^[\W]*(?:sign[- ]?up|subscribe|register)\b.{0,120}\b(?:newsletters?|bulletin|briefing|e-?mails?|inbox|alerts?|updates?|podcast|channel)\b",
    r"^.{0,120}\b(?:newsletters?|briefing)\b.{0,80}\b(?:sign[- ]?up|subscribe|in your inbox|to your inbox|delivered)\b",
    r"^.{0,80}\b(?:straight|direct(?:ly)?|delivered) (?:in)?to your (?:inbox|phone|mailbox)",
    r"^[\W]*(?:inscrivez|abonnez)-vous\b(?!,).{0,160}",
    r"^[\W]*jetzt\b.{0,60}\b(?:abonnieren|anmelden|folgen|sichern|herunterladen)\W*$",
    r"^[\W]*(?:this (?:article|page|post) (?:may )?contains?|(?:dieser|diese) (?:artikel|text|beitrag|seite) enthält|cet article contient)\b.{0,60}\b(?:affiliate|affiliation|affilié).{0,220}",
    r"^.{0,100}\b(?:newsletters?|infolettre|lettre d[’']information)\b.{0,120}\b(?:inscri|abonne|recev|gratuit|boîte mail|s[’']inscrire)",
    r"^.{0,60}\brecevez\b.{0,120}\b(?:newsletters?|mail|boîte|notifications?|alertes?|infos?)\b",
    r"^.{0,120}\bnewsletters?\b.{0,120}\b(?:anmeld|abonnier|bestell|kostenlos|eintragen|postfach|melden sie sich)",
    r"^[\W]*(?:melden sie sich|abonnieren sie|jetzt (?:kostenlos )?(?:anmelden|abonnieren|registrieren|bestellen))\b.{0,160}",
    r"^.{0,100}\b(?:anmeld|abonnier|bestell)\w*\b.{0,60}\bnewsletter\b",
    r"^.{0,160}\b(?:inscrivez-vous|abonnez-vous)\b.{0,40}\b(?:newsletters?|infolettre|lettre|alertes?|chaîne)\b.{0,40}$",
    r"^.{0,160}\b(?:sign(?:ing)? up|subscribe|subscribing) (?:to|for)\b.{0,40}\b(?:newsletters?|briefing|bulletin|channel|podcast)\b.{0,40}$",
    r"^.{0,160}\b(?:(?:hier|jetzt) (?:kostenlos )?(?:anmelden|abonnieren|bestellen)|zum newsletter)\W*$",
    r"^[\W]*(?:hier (?:können sie|finden sie|geht es|geht[’']s)|listen to|écoutez|retrouvez|hören sie)\b.{0,40}\b(?:podcasts?|newsletters?|whatsapp-?kanal)\b.{0,40}$",
    r"^[\W]*(?:sign[- ]?up|register) (?:now )?for (?:a|your) free\b.{0,120}$|^[\W]*you(?:[’']ll| will) (?:also )?(?:receive|get)\b.{0,80}\bnewsletter\b.{0,80}$",
    r"^.{0,120}\b(?:our|your (?:data|information|details))\b.{0,60}\bprivacy (?:policy|notice|statement)\b.{0,60}$|^.{0,120}\b(?:notre|nos|vos données)\b.{0,60}\b(?:politique|charte) de (?:confidentialité|protection)\b.{0,60}$",
    r"^.{0,120}\b(?:unser\w{0,2}|ihre daten)\b.{0,60}\bdatenschutz(?:erklärung|hinweise?n?|bestimmungen)\b.{0,60}$",
    r"^[\W]*be the first to (?:get|know|hear|read|receive)\b.{0,60}$|^[\W]*keep up (?:with|to date)\b.{0,120}\b(?:by following|follow (?:us|our)|newsletter|our app)\b.{0,60}$",
    r"^[\W]*sign[- ]?up (?:to|for) [^.!?]{2,50}$|^[\W]*get (?:the|our) [^.!?]{0,80}\b(?:emailed|delivered|sent) (?:direct(?:ly)? )?to you\b.{0,60}$|^[\W]*privacy notice\s*:.{0,300}$",
    r"^[\W]*la newsletter [^.!?]{2,50}$|^.{0,160}\ben vous inscrivant (?:à|sur) .{0,40}$|^[\W]*votre (?:adresse )?(?:e-?)?mail\b.{0,40}\b(?:collectée?|utilisée?|traitée?)\b.{0,200}$",
    r"^[\W]*listen to (?:our|the|all)\b.{0,40}\bpodcasts?\b.{0,40}\b(?:sign up|follow)\b.{0,80}$",
    r"^.{0,160}\b(?:s[’']inscrire|je m[’']inscris|s[’']abonner) à (?:la|notre|nos|cette) newsletters?\b.{0,30}$",
    # players
    r"^[\W]*(?:please )?(?:use|upgrade|update|enable) (?:to )?(?:a |an |your )?[\w ]{0,30}\b(?:browser|javascript|player)\b.{0,100}$",
    r"^[\W]*to view this (?:video|content)\b.{0,160}$|^[\W]*(?:your browser|votre navigateur|ihr browser)\b.{0,30}\b(?:support|prend|lire|unterstützt|not|pas|nicht)\b.{0,100}$",
    # subscriptions and support
    r"^[\W]*(?:subscribe|log in|sign in|register|become a (?:member|subscriber|supporter)|join us|support (?:us|our)|start your (?:free )?trial)\b.{0,140}$|^[\W]*already (?:a )?(?:subscriber|member|registered)(?:\W*$|\W*[?!:.].{0,140}$|,? (?:log|sign) in\b.{0,100}$)",
    r"^[\W]*(?:to (?:continue|keep) reading|continue reading|read the full (?:article|story)|this (?:article|content|story) is (?:reserved|only available|exclusive|for subscribers))\b.{0,140}",
    r"^.{0,60}(?:réservée?s? (?:à nos|aux) abonnés(?=\W*$|\s*[.!:])|il vous reste \d+.{0,20}à lire|déjà abonnée?(?=\W*$|\s*[?!:.]|\W*(?:se |connect|identif|je ))|pour lire la suite|accédez à tous|soutenez (?:notre|un journalisme)|profitez de .{0,40}(?:abonnement|offre))",
    r"^[\W]*(?:je m[’']abonne|s[’']abonner|se connecter|connectez-vous|identifiez-vous|testez|essayez)\b.{0,120}$",
    r"^.{0,80}(?:jetzt (?:weiterlesen|testen|abo|abonnieren)|weiterlesen mit|sie haben bereits ein abo|(?:exklusiv|nur) für abonnenten(?=\W*$|\s*[.!:])|unterstützen sie (?:uns|unabhängigen))",
    r"^.{0,160}\b(?:pour|à partir de|dès) (?:un|1|\d) ?(?:euros?|€)\b.{0,40}\b(?:mois|semaine)\b|^.{0,120}\bfrom (?:just )?[£€$]\d.{0,20}(?:a|per) (?:week|month)\b|^(?=.*\b(?-i:Sie|Ihr|Ihre|jetzt|Jetzt|testen|Testen)\b|.{0,60}$).{0,120}\bfür \d[\d,]* ?(?:euro|€) (?:im|pro) (?:ersten )?monat\b",
    # what else asks to go on, to load or to follow
    r"^[\W]*copy/paste the\b.{0,80}$|^[\W]*(?:click|tap) here (?:to|for) [^.]{2,80}$|^[\W]*cliquez ici pour [^.]{2,90}$|^[\W]*(?:hier klicken|klicken sie hier),? [^.]{2,80}$",
    r"^[\W]*(?:stay|keep) up to date\b.{0,120}\b(?:channel|app|newsletter|following)\b.{0,60}$|^[\W]*find out how (?:you can |to )?get more\b.{0,60}\bfrom us\b.{0,40}$",
    r"^[\W]*follow\b.{0,60}\bcoverage\b(?:.{0,60}\b(?:at|on) (?:https?://|www\.)\S+\W*$|.{0,30}\bhere\W*$)|^[\W]*personnalisez votre actualité\b.{0,160}$|^[\W]*le contenu de cette page\b.{0,40}\bdisponible\W*$",
    r"^[\W]*retrouvez (?:toute )?l[’']actualité\b.{0,80}\b(?:appli(?:cation)?|newsletter|chaîne)\b.{0,30}$|^[\W]*vous souhaitez recevoir\b.{0,160}$|^[\W]*wir freuen uns (?:über|auf) (?:ihr|dein|euer)e?n? feedback\b.{0,80}$",
    r"^[\W]*dies(?:er|e|es) (?:artikel|text|beitrag|video|meldung) (?:wurde|ist|entstand) (?:mit (?:material|hilfe|unterstützung)|automatisch|maschinell)\b.{0,120}$",
    # following, apps, contact
    r"^[\W]*join (?:our|us|the)\b.{0,60}\b(?:communit(?:y|ies)|forum|group|channel|whatsapp)\b.{0,80}$|^[\W]*join\b.{0,40}\b(?:conversations|discussions)\b.{0,80}$",
    r"^[\W]*(?:listen to|watch)\b.{0,100}\band follow\b.{0,100}\b(?:facebook|x|instagram|twitter|tiktok|whatsapp)\b.{0,40}$|^[\W]*share or comment on this article\b.{0,200}$",
    r"^[\W]*the [\w .’'-]{2,30} is not responsible for the content of (?:external|other) (?:internet )?(?:sites|websites)\W*$",
    r"^[\W]*cet article vous a (?:été utile|plu|intéressé)\b.{0,260}$|^[\W]*suivez toute l[’']actualité\b.{0,160}$|^[\W]*vous souhaitez réagir\b.{0,160}$|^[\W]*ce contenu n[’']est pas (?:disponible|affiché|visible)\b.{0,120}$",
    r"^[\W]*lesen sie (?:hier|dazu|auch)\b.{0,100}\b(?:liveblog|(?:live-?)?ticker|newsblog|interview|kommentar)\W*$|^[\W]*alle (?:news|nachrichten|infos|entwicklungen)\b.{0,60}\bim (?:live-?|news-?)?(?:ticker|blog)\W*$|^[\W]*hier finden sie inhalte\b.{0,40}$",
    r"^.{0,160}\b(?:apple podcasts|google podcasts|spotify|deezer|apple music)\b.{0,120}$",
    r"^[\W]*(?:follow|like|join) (?:us|our|the|[A-Z]\w+)\b.{0,60}\b(?:on|via)\b.{0,60}\b(?:twitter|facebook|instagram|whatsapp|telegram|tiktok|youtube|google news|bluesky|threads|linkedin|x)\b.{0,120}$",
    r"^[\W]*(?:suivez|retrouvez|rejoignez|likez)(?:-nous|[- ]\w+)?\b.{0,80}\b(?:twitter|facebook|instagram|whatsapp|telegram|tiktok|youtube|google (?:news|actualités)|bluesky|threads|linkedin|x)\b.{0,60}$",
    r"^[\W]*(?:folgen sie|folge) (?:uns|[A-Z]\w+)\b.{0,100}$",
    r"^[\W]*(?:(?:click|tap) here (?:to|and) |you can (?:also )?|or |please |why not )?(?:download|get|install) (?:our|the) (?:\w+ ){0,3}app\b.{0,80}",
    r"^.{0,60}\b(?:téléchargez|installez) (?:notre|l[’']) ?(?:appli|application)\b.{0,80}|^.{0,60}\b(?:laden sie|holen sie sich)\b.{0,40}\bapp\b.{0,60}",
    r"^[\W]*(?:do you have|have you got|got) (?:an?|any) (?:story|tip|comment|question|view|opinion|news tip)s?\b.{0,300}",
    r"^[\W]*(?:for more (?:stories|news) (?:like this|from)|get in touch with (?:our|us)|contact our (?:news|team)|email (?:us|our))\b.{0,160}",
    r"^[\W]*(?:une (?:info|erreur|question)|vous avez (?:une info|repéré|constaté))\b.{0,160}|^[\W]*(?:haben sie (?:fehler|hinweise|fragen)|fehler gefunden)\b.{0,160}",
    r"^[\W]*(?:add|make|set) .{2,40} (?:as )?(?:a |your )?(?:preferred|trusted) source\b.{0,60}|^[\W]*ajout(?:er|ez) .{2,60} (?:sources|favoris|google)\b.{0,60}",
)
# Without one of these, a whole sentence that only begins as an appeal does is the article's own.
_OFFERED_WORDS = """
    e-mail email newsletter infolettre bulletin briefing podcast inbox postfach boîte whatsapp facebook
    twitter instagram youtube telegram google appli push alert notif abonn subscri log_in
    sign_in anmeld trial premium digital artikel journalis reading lesen story stories compte
    account konto contenu mon_actu actualité first_to keep_up communit forum channel
    conversations discussions inhalte external privacy confidentialité datenschutz free
    redaktion rédaction erreur fehler browser navigateur player video source
"""
_OFFERED = tuple(word.replace("_", " ") for word in _OFFERED_WORDS.split())
_OFFERED_WHOLE = re.compile(r"\bapp\b|\babo\b|articles?\b|\blire\b|tip\b")
# What asks for leave to load something from elsewhere: the thing, and the asking.
_EMBEDDED = re.compile(
    r"\b(?:eingebettete[nrs]?|externe[nrs]?) inhalte?|\binhalte von (?:drittanbietern|drittplattformen|[A-Z]\w+ (?:anzeigen|laden))|\b(?:embedded|third[- ]party|external) content\b|"
    r"\bcontent provided by\b|\bce contenu (?:est|a été) (?:bloqué|masqué)|\bcontenus? (?:externes?|tiers|intégrés?)\b",
    re.IGNORECASE,
)
_ASKS_LEAVE = re.compile(
    r"cookies?\b|einwillig|zustimm|stimmen sie zu|stimmst du zu|anzeigen|finden sie|drittanbieter|permission|your consent|\baccept|traceurs|\bafficher\b|to be loaded|is loaded",
    re.IGNORECASE,
)
_PLATFORM = (
    r"(?:apple podcasts?|google podcasts?|spotify|deezer|apple music|amazon music|castbox|rss(?:-feed)?)"
)
_TO_READER = re.compile(
    r"\b(?:we|you|your|nous|vous|votre|vos|wir|sie|ihre?r?n?|du|deine?r?)\b", re.IGNORECASE
)
_PODCAST = re.compile(rf"\bpodcast.{{0,160}}\b{_PLATFORM}\b.{{0,60}}\b{_PLATFORM}\b.{{0,80}}$", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"[“”\"«»„]|\b(?:said|says|told|added|warned|asked|held|heard|wants|selon|déclar\w*|affirm\w*|exige\w*|ironise|répète|glisse|supplié|rappelle|sagte|erklärte|teilte|advises?d?|reported|ruled|according to|recommends?|heißt es|hieß es|laut|zufolge|berichtet\w*|empfiehlt|d[’']après|estime|reconnaît|relève|souligne|explique|indique|précise|raconte|conseille|rief|riet|rät|bat|bittet|mahnte|warnte)\b",
    re.IGNORECASE,
)

_LABELS = re.compile(
    rf"{LEAD}(?:"
    r"(?:share|tweet|e-?mail|print|save|copy(?: the)? link|link copied|bookmark|gift(?: this)? article|listen(?: to (?:this )?article)?|comment|comments|facebook|twitter|"
    r"read or share (?:this )?(?:story|article)\W*(?:https?://\S+)?|text size|taille (?:de la police|du texte)|schriftgröße|story tools|article tools|page tools|"
    r"x|whatsapp|linkedin|pinterest|reddit|messenger|telegram|bluesky|threads|flipboard|instagram|youtube|tiktok|snapchat|skype|pocket|xing|sms|rss|"
    r"share (?:this|on|via|with)(?: \w+){0,4}|partager(?: (?:sur|cet|l[’']|par|via)[\w’' -]{0,30})?|envoyer(?: par e-?mail)?|imprimer|copier le lien|lien copié|enregistrer|sauvegarder|commenter|"
    r"réagir|écouter(?: l[’'](?:article|audio))?|offrir(?: cet article)?|ajouter à (?:vos|mes|ma) [\w ]{3,30}|classer|lecture (?:audio|zen)|"
    r"teilen|teilen sie (?:diesen|den) (?:artikel|beitrag)(?: (?:auf|per|mit|über|via) [\w-]{2,20})?|drucken|merken|speichern|vorlesen|versenden|mailen|link kopieren|artikel (?:teilen|merken|drucken|anhören|vorlesen|verschenken)|kommentieren|auf (?:facebook|twitter|x|whatsapp) teilen|per (?:e-?)?mail(?: teilen| versenden)?|"
    r"open in (?:app|gallery)|view (?:gallery|comments|\d+ (?:photos|images))|(?:image|photo|slide|bild) \d+ (?:of|sur|von) \d+|\d+ ?/ ?\d+|close|fermer|schließen|menu|back to top|play video|lire la vidéo|video abspielen|toggle caption|agrandir l[’']image|"
    r"spread the word|empfehlungen der redaktion|diese (?:geschichte|seite) teilen|(?:artikel |seite )?weiterempfehlen|zurück zur? (?:übersicht|startseite)|nach oben|zum seitenanfang|(?:vorheriger|nächster) (?:beitrag|artikel)|(?:next|previous) (?:post|article|story)|"
    r"article (?:précédent|suivant)|retour (?:à l[’']accueil|en haut)|haut de page|comments (?:are )?closed|kommentare (?:sind )?geschlossen|les commentaires sont (?:fermés|clos)|"
    r"(?:tap|click) here|lire plus tard|ajouter à (?:vos|mes) (?:sélections|favoris)|(?:je m[’']|s[’']|m[’'])(?:inscris|abonne|inscrire|abonner)|"
    r"view this (?:post|photo|profile|video) on (?:instagram|twitter|x|facebook|threads|bluesky|tiktok)|voir cette publication sur \w+|sieh dir diesen beitrag auf \w+ an|(?:a post|une publication|ein beitrag) (?:shared by|partagée par|geteilt von) .{2,60}|pic\.twitter\.com/\w+|"
    r"show (?:more|less)|load more|voir plus|afficher plus|mehr (?:anzeigen|laden)|skip (?:advert\w*|ad|to content|past newsletter promotion)|after newsletter promotion|"
    r"adverti[sz]e?ments?|ads?|advert|sponsored(?: content)?|promoted|paid (?:content|post)|article continues (?:below|after)[\w ]{0,40}|story continues below[\w ]{0,40}|this (?:video )?content (?:is not available|could not be loaded)[\w ,.]{0,60}|"
    r"publicités?|annonces?|contenu (?:sponsorisé|partenaire)|la suite après (?:la|cette) (?:publicité|pub|vidéo)|(?:fin|suite) de la publicité|article continue après[\w ]{0,40}|"
    r"anzeigen?|werbung|sponsored post|advertorial|ende der anzeige|nach der (?:anzeige|werbung) weiterlesen|(?:dieser|externer) inhalt(?! de[rs]\b)[\w ]{0,60}|empfohlener externer inhalt"
    r")[\s\W\d]*)+$",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    rf"{LEAD}(?:\d[\d.,\s]*k?\s*(?:comments?|commentaires?|kommentare?|shares?|partages?|likes?|views?|vues?|reactions?|réactions?)|"
    r"(?:comments?|commentaires?|kommentare?|réactions?)\s*[(:]?\s*\d*\)?|join the (?:conversation|discussion)|be the first to comment|leave a (?:comment|reply)|view (?:all )?comments|"
    r"(?:lire|voir|afficher) (?:les|tous les) (?:\d+ )?commentaires|soyez le premier à (?:réagir|commenter)|(?:alle )?kommentare (?:anzeigen|lesen|ansehen)|diskutieren sie mit|"
    r"\d+\s*(?:min(?:ute)?s?\.?)(?: (?:read|de lecture|lesezeit|listen))?|(?:temps de lecture|lecture|reading time|lesezeit|lesedauer)\s*:?\s*(?:ca\. |environ )?\d+\s*min\w*\.?|temps de lecture|reading time|lesezeit|lesedauer)[\s\W]*$",
    re.IGNORECASE,
)
_AGENCY = (
    r"getty(?: images)?|afp|reuters|ap(?: photo)?|associated press|pa(?: media| wire| images)?|press association|epa(?:-efe)?|dpa|imago|picture alliance|"
    r"rex(?: features)?|shutterstock|alamy|sipa|hans lucas|abaca|maxppp|belga|anadolu(?: agency)?|zuma|istock|unsplash|bloomberg|xinhua|tass|apa|keystone|sputnik|nurphoto|epd|kna|ddp|action press|ullstein"
)
_CREDIT = re.compile(
    rf"{LEAD}(?:(?:photos?|photograph|picture|pictures|image|images|credits?|crédits?(?: photo)?|photo credit|image credit|foto|fotos|bild|bilder|bildquelle|(?:rubriklisten|symbol|archiv|titel|beispiel)(?:bild|foto)|grafik|quelle|source|illustration|infographie|video|vidéo|©|\(c\)|copyright)"
    rf"(?: (?:by|par|von|d[’']illustration|source|credit|d[’']archives|: ?))?\s*[:,/–—-]?\s*[\w .,’'&()/@©|–—-]{{0,90}}|(?:\w[\w.’' -]{{1,40}}\s*[/|,–-]\s*)?(?:{_AGENCY})(?:\s*[/|,&]\s*[\w.’' -]{{1,40}})*|image source,.{{1,80}}|image caption,?)[\s\W]*$",
    re.IGNORECASE,
)
# A caption that begins with its label and ends with its credit.
_CAPTIONED = re.compile(
    r"^\W*(?:image|pic|picture|photo|bild|foto)s?\s*:\s*\w.{0,150}\b(?:pics?|photos?|image|foto|bild|credit|crédit)\s*:\s*[\w .,/&’'-]{2,40}$",
    re.IGNORECASE,
)
_CREDIT_SIGN = re.compile(
    rf"^\W*(?:photos?|photograph|picture|image|crédits?|credits?|foto|bild|bildquelle|(?:rubriklisten|symbol|archiv|titel|beispiel)(?:bild|foto)|grafik|quelle|source|©|\(c\)|copyright|vidéo|video|illustration)\b.{{0,25}}[:©/]|©|\b(?:{_AGENCY})\b|image source",
    re.IGNORECASE,
)
END_SECTION = re.compile(
    rf"{LEAD}(?:related(?: articles?| stories| content| topics?| links)?|more on this(?: story)?|more (?:stories|from [\w ’']{{2,30}}|like this)|recommended(?: for you| stories)?|most (?:read|popular|viewed)|trending(?: now)?|top stories|you (?:may|might) also like|"
    r"read (?:more|next)|latest(?: news| stories)?|comments?|around the (?:web|bbc)|elsewhere on [\w ]{2,20}|what to read next|"
    r"(?:à )?lire aussi|à lire(?: également)?|sur le même (?:sujet|thème)|à découvrir|nos derniers articles|les plus (?:lus|populaires|commentés|partagés)|dernières (?:actualités|infos)|commentaires?|voir aussi|dans la même rubrique|l[’']actualité en (?:direct|continu)|nos articles (?:liés|similaires)|la rédaction vous (?:conseille|recommande)|related (?:internet )?links|vous aimerez aussi|"
    r"mehr zum thema|mehr (?:aus|von|zu) [\w ]{2,30}|das könnte sie (?:auch )?interessieren|auch interessant|lesen sie auch|meistgelesen(?:e artikel)?|weitere (?:artikel|meldungen|themen|nachrichten)|weitere informationen|neueste (?:artikel|meldungen)|kommentare|empfehlungen(?: der redaktion)?|ähnliche (?:artikel|beiträge|themen|nachrichten)|das könnte (?:dich|ihnen|dir) (?:auch )?(?:interessieren|gefallen)|verwandte (?:artikel|themen)|aktuelle (?:nachrichten|meldungen))[\s\W\d]*$",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…][\s\"'”’“»«)]*$")
HEADINGS = ("h2", "h3", "h4")


def linked_share(block: Block) -> float:
    """Return the share of a block's characters that are links."""
    whole = sum(len(run.text.strip()) for run in block.runs)
    return sum(len(run.text.strip()) for run in block.runs if run.link) / whole if whole else 0.0


def is_insert(block: Block) -> bool:
    text = block.text
    if block.kind == "image":
        return False
    if not any(map(str.isalnum, text)):
        return True
    if begs(text):
        return True
    if len(text) > 420:
        return False
    if text[0] in "“„«" and text[-1] in "”“»":
        return False  # said by somebody
    if _LABELS.match(text) or _COUNTS.match(text):
        return True
    return _is_also_read(block, text) or is_appeal(block, text) or _is_credit(text)


def begs(text: str) -> bool:
    """Tell whether a paragraph asks readers to pay for the outlet's work: it speaks of most that such texts speak of."""
    low = text.lower()
    if not 80 <= len(text) <= 1_600 or not any(word in low for word in ("journalis", "donat", "reporters")):
        return False
    themes = sum(1 for theme in _BEGGING if theme.search(low))
    return themes >= 4 and bool(_WE.search(low) and _YOU.search(text)) and not _NOT_SAID.search(text)


_BEGGING = tuple(
    re.compile(theme)
    for theme in (
        r"journalis|\breport(?:ing|ers)\b|berichterstatt",
        r"support|unterstütz|souten|solidarit|\bsoutien",
        r"\breaders?\b|\bleser|\blect(?:eur|rice)|\bmembers?\b|mitglied|genossenschaft|\bcommunity\b",
        r"independen|unabhängig|indépendan|konzernfrei|open to (?:all|everyone)|free to read|kostenfrei|frei zugänglich|accessible à tou|paywall",
        r"donat|contribut|spende|\bdons?\b|beteilig|\bgeld\b|\bmoney\b|\bfinanc|bezahl|\bfund",
    )
)
_WE = re.compile(r"\b(?:we|our|us|wir|uns|unsere?[nmrs]?|nous|notre|nos)\b")
_YOU = re.compile(
    r"\b(?:[Yy]ours?|[Yy]ou|Sie|Ihnen|Ihre?[nmrs]?|[Vv]ous|[Vv]otre|[Vv]os|dich|deine?[nmrs]?|ihr|euch|eure?[nmrs]?)\b|[Ll]eser:innen"
)


def _is_also_read(block: Block, text: str) -> bool:
    if len(text) > 300:
        return False
    if _ALSO_CERTAIN.match(text):
        return len(text) <= 220
    if (
        _ALSO_ALONE.match(text)
        and not (text.endswith(".") and linked_share(block) < 0.5)
        and (block.kind not in HEADINGS or END_SECTION.match(text))
    ):
        return True
    linked = linked_share(block)
    if block.kind == "p" and linked >= 0.95 and len(text.split()) >= 3 and not SENTENCE_END.search(text):
        return True  # a paragraph that is nothing but a link
    if _ALSO_FOLLOWED.match(text):
        return linked >= 0.4
    return linked >= 0.75 and bool(_ALSO_BEFORE_LINK.match(text))


def is_appeal(block: Block, text: str) -> bool:
    low = text.lower()
    foreign = (
        "inhalt" in low or "conten" in low
    )  # the patterns below are dear, and most paragraphs have neither
    if foreign and _EMBEDDED.search(text) and _ASKS_LEAVE.search(text) and _TO_READER.search(text):
        return not _NOT_SAID.search(text)
    if len(text) > 320:
        return False
    if "podcast" in low and _PODCAST.search(text):
        return True
    if text.endswith(".") and not linked_share(block) and not _offers(low):
        return False
    return not _NOT_SAID.search(text) and bool(_APPEAL.match(text))


def _offers(low: str) -> bool:
    """Tell whether a text in lower case speaks of what appeals offer; plain words, for a pattern of them is dear."""
    return any(word in low for word in _OFFERED) or bool(_OFFERED_WHOLE.search(low))


def _is_credit(text: str) -> bool:
    if len(text) <= 220 and _CAPTIONED.match(text):
        return True
    return (
        len(text) <= 140
        and not re.search(r"[a-zà-ÿ]{3}[.!?]$", text)
        and bool(_CREDIT_SIGN.search(text) and _CREDIT.match(text))
    )
