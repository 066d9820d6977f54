<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Subscribe to a feed…</source>
        <translation>S’abonner à un flux…</translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation>Flux…</translation>
    </message>
    <message>
        <source>Completeness…</source>
        <translation>Exhaustivité…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Thèmes…</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>Listes de mots…</translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation>Banc d’essai…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>Recherches enregistrées…</translation>
    </message>
    <message>
        <source>Poll all feeds now</source>
        <translation>Relever tous les flux maintenant</translation>
    </message>
    <message>
        <source>Import saved articles…</source>
        <translation>Importer des articles enregistrés…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clipbook…</source>
        <translation>Dossier de coupures…</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Corrections…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Care of the archive…</source>
        <translation>Entretien de l’archive…</translation>
    </message>
    <message>
        <source>Purge articles…</source>
        <translation>Purger des articles…</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation>Extraire à nouveau…</translation>
    </message>
    <message>
        <source>No notifications for one hour</source>
        <translation>Pas de notifications pendant une heure</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Pas de notifications jusqu’à demain</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Clear query and filters</source>
        <translation>Effacer la requête et les filtres</translation>
    </message>
    <message>
        <source>Copy the filter as a query</source>
        <translation>Copier le filtre comme requête</translation>
    </message>
    <message>
        <source>Search for the query on the clipboard</source>
        <translation>Rechercher la requête du presse-papiers</translation>
    </message>
    <message>
        <source>New clipbook from this search…</source>
        <translation>Nouveau dossier de coupures depuis cette recherche…</translation>
    </message>
    <message>
        <source>Show new articles</source>
        <translation>Afficher les nouveaux articles</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Unfold story</source>
        <translation>Déplier le sujet</translation>
    </message>
    <message>
        <source>Fold story</source>
        <translation>Replier le sujet</translation>
    </message>
    <message>
        <source>Make one story of the selected rows</source>
        <translation>Réunir les lignes choisies en un seul sujet</translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation>Sortir du sujet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Historique des annulations…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Lu ou non lu</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Découper</translation>
    </message>
    <message>
        <source>Clip into another clipbook…</source>
        <translation>Découper dans un autre dossier de coupures…</translation>
    </message>
    <message>
        <source>Read the story as one</source>
        <translation>Lire le sujet d’un seul tenant</translation>
    </message>
    <message>
        <source>Dim what was read elsewhere in the story</source>
        <translation>Estomper ce qui a été lu ailleurs dans le sujet</translation>
    </message>
    <message>
        <source>Lineage of the story…</source>
        <translation>Filiation du sujet…</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Surligner les mots choisis</translation>
    </message>
    <message>
        <source>Note on the words, the highlight or the article…</source>
        <translation>Note sur les mots, le surlignage ou l’article…</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Supprimer le surlignage</translation>
    </message>
    <message>
        <source>Note on the article…</source>
        <translation>Note sur l’article…</translation>
    </message>
    <message>
        <source>Why this topic, or why not?</source>
        <translation>Pourquoi ce thème, ou pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Paste as its text…</source>
        <translation>Coller comme texte de l’article…</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Article non lu suivant</translation>
    </message>
    <message>
        <source>Previous unread article</source>
        <translation>Article non lu précédent</translation>
    </message>
    <message>
        <source>Page down, then the next unread article</source>
        <translation>Page suivante, puis article non lu suivant</translation>
    </message>
    <message>
        <source>Next hit in the article</source>
        <translation>Occurrence suivante dans l’article</translation>
    </message>
    <message>
        <source>Previous hit in the article</source>
        <translation>Occurrence précédente dans l’article</translation>
    </message>
    <message>
        <source>Next highlight in the article</source>
        <translation>Surlignage suivant dans l’article</translation>
    </message>
    <message>
        <source>Previous highlight in the article</source>
        <translation>Surlignage précédent dans l’article</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Article below the list</source>
        <translation>Article sous la liste</translation>
    </message>
    <message>
        <source>Fold stories</source>
        <translation>Replier les sujets</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Light, dark or sepia</source>
        <translation>Clair, sombre ou sépia</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Le langage de requête</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>The command ended without an answer. Please try again.</source>
        <translation>La commande s’est terminée sans réponse. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Dossiers de coupures</translation>
    </message>
    <message>
        <source>New clipbook…</source>
        <translation>Nouveau dossier de coupures…</translation>
    </message>
    <message>
        <source>New clipbook</source>
        <translation>Nouveau dossier de coupures</translation>
    </message>
    <message>
        <source>Clip {most} articles at most, or make a clipbook of the search</source>
        <translation>Mettez au plus {most} articles en coupures, ou faites de la recherche un dossier de coupures</translation>
    </message>
    <message>
        <source>{count} articles clipped into “{name}”</source>
        <translation>{count} articles mis en coupures dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Clipping into “{name}” …</source>
        <translation>Mise en coupures dans «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Taken out of “{name}”</source>
        <translation>Retiré de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{count} clippings taken out of “{name}”</source>
        <translation>{count} coupures retirées de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Clipped into “{name}”</source>
        <translation>Mis en coupure dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>In “{name}” already</source>
        <translation>Déjà dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Another clipbook…</source>
        <translation>Autre dossier de coupures…</translation>
    </message>
    <message>
        <source>This is a clipbook already; go to a search first</source>
        <translation>C’est déjà un dossier de coupures&#x202f;; passez d’abord à une recherche</translation>
    </message>
    <message>
        <source>New clipbook from this search</source>
        <translation>Nouveau dossier de coupures depuis cette recherche</translation>
    </message>
    <message>
        <source>{count} clippings in the clipbook “{name}”</source>
        <translation>{count} coupures dans le dossier «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>1 clipping in the clipbook “{name}”</source>
        <translation>1 coupure dans le dossier «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Making the clipbook “{name}” …</source>
        <translation>Création du dossier de coupures «&#x202f;{name}&#x202f;»…</translation>
    </message>
    <message>
        <source>Clipbook “{name}” removed</source>
        <translation>Dossier de coupures «&#x202f;{name}&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>rouille</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>bleu-vert</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>ocre</translation>
    </message>
    <message>
        <source>crimson</source>
        <translation>cramoisi</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Nothing is known that may have been missed.</source>
        <translation>Rien n’indique que quelque chose ait été manqué.</translation>
    </message>
    <message>
        <source>1 possible gap</source>
        <translation>1 lacune possible</translation>
    </message>
    <message>
        <source>{n} possible gaps</source>
        <translation>{n} lacunes possibles</translation>
    </message>
    <message>
        <source>1 silence</source>
        <translation>1 silence</translation>
    </message>
    <message>
        <source>{n} silences</source>
        <translation>{n} silences</translation>
    </message>
    <message>
        <source>1 time in which nobody polled</source>
        <translation>1 période sans aucune relève</translation>
    </message>
    <message>
        <source>{n} times in which nobody polled</source>
        <translation>{n} périodes sans aucune relève</translation>
    </message>
    <message>
        <source>1 poll missed</source>
        <translation>1 relève manquée</translation>
    </message>
    <message>
        <source>{n} polls missed</source>
        <translation>{n} relèves manquées</translation>
    </message>
    <message>
        <source>1 feed that fails</source>
        <translation>1 flux en échec</translation>
    </message>
    <message>
        <source>{n} feeds that fail</source>
        <translation>{n} flux en échec</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Relèves</translation>
    </message>
    <message>
        <source>No poll was made.</source>
        <translation>Aucune relève n’a été faite.</translation>
    </message>
    <message>
        <source>Possible gaps</source>
        <translation>Lacunes possibles</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Aucune n’est connue.</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Nobody polled</source>
        <translation>Personne n’a relevé</translation>
    </message>
    <message>
        <source>No such time is known.</source>
        <translation>Aucune période de ce genre n’est connue.</translation>
    </message>
    <message>
        <source>Articles without full text</source>
        <translation>Articles sans texte intégral</translation>
    </message>
    <message>
        <source>None arrived.</source>
        <translation>Aucun n’est arrivé.</translation>
    </message>
    <message>
        <source>All have their full text.</source>
        <translation>Tous ont leur texte intégral.</translation>
    </message>
    <message>
        <source>Polls are counted by whole days (UTC).</source>
        <translation>Les relèves sont comptées par jours entiers (UTC).</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>{made} made, {missed} missed</source>
        <translation>{made} faites, {missed} manquées</translation>
    </message>
    <message>
        <source>{changed} brought a changed feed, {failed} failed</source>
        <translation>{changed} ont rapporté un flux modifié, {failed} ont échoué</translation>
    </message>
    <message>
        <source>{failed} failed, {missed} missed</source>
        <translation>{failed} en échec, {missed} manquées</translation>
    </message>
    <message>
        <source>entries may have been lost</source>
        <translation>des entrées ont pu être perdues</translation>
    </message>
    <message>
        <source>usually something comes every {length}</source>
        <translation>il en vient d’ordinaire une par intervalle de {length}</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Aucun accès au réseau</translation>
    </message>
    <message>
        <source>Presswatch was not polling</source>
        <translation>Presswatch ne relevait pas</translation>
    </message>
    <message>
        <source>The computer slept or stood still</source>
        <translation>L’ordinateur était en veille ou à l’arrêt</translation>
    </message>
    <message>
        <source>{n} of {total} that arrived</source>
        <translation>{n} sur {total} arrivés</translation>
    </message>
    <message>
        <source>it still fails</source>
        <translation>échoue toujours</translation>
    </message>
    <message>
        <source>given up by its publisher</source>
        <translation>abandonné par son éditeur</translation>
    </message>
    <message>
        <source>its host asked for a pause</source>
        <translation>son hôte a demandé une pause</translation>
    </message>
    <message>
        <source>muted since</source>
        <translation>en sourdine depuis</translation>
    </message>
    <message>
        <source>it works again</source>
        <translation>il fonctionne de nouveau</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis&#x202f;: {when}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>de&#x202f;: {since} à&#x202f;: {until}</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>à relever</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévue</translation>
    </message>
    <message>
        <source>next round</source>
        <translation>tour suivant</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>It failed {n} times in a row and is asked again {when}.</source>
        <translation>Il a échoué {n} fois de suite et sera redemandé&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>It failed once and is asked again {when}.</source>
        <translation>Il a échoué une fois et sera redemandé&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Retry now, or edit its address.</source>
        <translation>Réessayez maintenant, ou modifiez son adresse.</translation>
    </message>
    <message>
        <source>Muted: it is not polled until you say so; its articles stay.</source>
        <translation>En sourdine&#x202f;: il n’est plus relevé jusqu’à nouvel ordre&#x202f;; ses articles restent.</translation>
    </message>
    <message>
        <source>Not polled yet; it is asked with the next round.</source>
        <translation>Pas encore relevé&#x202f;; il sera demandé à la prochaine tournée.</translation>
    </message>
    <message>
        <source>Look at the site whether it still publishes there.</source>
        <translation>Vérifiez sur le site s’il y publie encore.</translation>
    </message>
    <message>
        <source>Articles a week, over the last four weeks</source>
        <translation>Articles par semaine, sur les quatre dernières semaines</translation>
    </message>
    <message>
        <source>The share of the last 100 articles whose full text is kept</source>
        <translation>Part des 100 derniers articles dont le texte intégral est conservé</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Prochaine relève</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>“{member}”: {problem}</source>
        <translation>«&#x202f;{member}&#x202f;»&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>“{member}”: a list holds words, not fields.</source>
        <translation>«&#x202f;{member}&#x202f;»&#x202f;: une liste contient des mots, pas des champs.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: There is no word list ${name}. There is: {known}.</source>
        <translation>Ligne {line}, colonne {column}&#x202f;: il n’y a pas de liste de mots ${name}. Il y a&#x202f;: {known}.</translation>
    </message>
    <message>
        <source>{word} : over {n} forms</source>
        <translation>{word}&#x202f;: plus de {n} formes</translation>
    </message>
    <message>
        <source>{word} : {n} members</source>
        <translation>{word}&#x202f;: {n} membres</translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation>{word}&#x202f;: 1 forme</translation>
    </message>
    <message>
        <source>{word} : {n} forms</source>
        <translation>{word}&#x202f;: {n} formes</translation>
    </message>
    <message>
        <source>{word} : {forms}</source>
        <translation>{word}&#x202f;: {forms}</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>Il n’y a pas de texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>Another program is using the archive</source>
        <translation>Un autre programme utilise l’archive</translation>
    </message>
    <message>
        <source>{file} is locked, so nothing can be read from it now.</source>
        <translation>{file} est verrouillé, rien ne peut y être lu pour l’instant.</translation>
    </message>
    <message>
        <source>It is tried again every second. Close the other program if this lasts.</source>
        <translation>Un nouvel essai a lieu chaque seconde. Fermez l’autre programme si cela dure.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The archive is not there</source>
        <translation>L’archive n’est pas là</translation>
    </message>
    <message>
        <source>{file} was here: {folder}</source>
        <translation>{file} était ici&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Connect the disk that it lies on. It is looked for every second.</source>
        <translation>Branchez le disque qui la contient. Elle est cherchée chaque seconde.</translation>
    </message>
    <message>
        <source>No other archive is opened or begun in its place unless you say so.</source>
        <translation>Aucune autre archive n’est ouverte ni commencée à sa place sans votre accord.</translation>
    </message>
    <message>
        <source>The archive is of a newer Presswatch</source>
        <translation>L’archive vient d’un Presswatch plus récent</translation>
    </message>
    <message>
        <source>{file} was written by a newer Presswatch than this one.</source>
        <translation>{file} a été écrit par un Presswatch plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>Update Presswatch to open it. It was left as it is, and nothing in it is lost.</source>
        <translation>Mettez Presswatch à jour pour l’ouvrir. L’archive a été laissée telle quelle, rien n’y est perdu.</translation>
    </message>
    <message>
        <source>Until then you can work in another archive.</source>
        <translation>D’ici là, vous pouvez travailler dans une autre archive.</translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation>L’archive ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {what}.</source>
        <translation>{file} ne peut pas être ouvert&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>No backup of it was found. If you have one elsewhere, restore it; the file stays beside it under another name.</source>
        <translation>Aucune sauvegarde n’en a été trouvée. Si vous en avez une ailleurs, restaurez-la&#x202f;; le fichier reste à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>The newest backup is of {time}. Restoring puts a copy of it in the place of the file, which stays beside it under another name. What came after the backup is not in it.</source>
        <translation>La sauvegarde la plus récente est du {time}. La restaurer met une copie à la place du fichier, qui reste à côté sous un autre nom. Ce qui est venu après la sauvegarde n’y figure pas.</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Restaurer la sauvegarde du {time}</translation>
    </message>
    <message>
        <source>Restore another backup…</source>
        <translation>Restaurer une autre sauvegarde…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Ouvrir une autre archive…</translation>
    </message>
    <message>
        <source>Begin a new archive beside it</source>
        <translation>Commencer une nouvelle archive à côté</translation>
    </message>
    <message>
        <source>Entries may have been lost between {since} and {until}: no entry of the earlier answer was in the later one.</source>
        <translation>Des entrées ont pu être perdues ({since} – {until})&#x202f;: aucune entrée de la réponse précédente n’était dans la suivante.</translation>
    </message>
    <message>
        <source>No new entry has come since {since}; usually something comes every {length}.</source>
        <translation>Aucune nouvelle entrée depuis&#x202f;: {since}&#x202f;; il en vient d’ordinaire une par intervalle de {length}.</translation>
    </message>
    <message>
        <source>No new entry came from {since} to {until}; usually something comes every {length}.</source>
        <translation>Aucune nouvelle entrée ({since} – {until})&#x202f;; il en vient d’ordinaire une par intervalle de {length}.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>There was no way to the network from {since} to {until}: no feed was polled.</source>
        <translation>Il n’y avait pas d’accès au réseau ({since} – {until})&#x202f;: aucun flux n’a été relevé.</translation>
    </message>
    <message>
        <source>Presswatch was not polling from {since} to {until}: no feed was polled.</source>
        <translation>Presswatch ne relevait pas ({since} – {until})&#x202f;: aucun flux n’a été relevé.</translation>
    </message>
    <message>
        <source>The computer slept or stood still from {since} to {until}: no feed was polled.</source>
        <translation>L’ordinateur était en veille ou à l’arrêt ({since} – {until})&#x202f;: aucun flux n’a été relevé.</translation>
    </message>
    <message>
        <source>1 poll made</source>
        <translation>1 relève faite</translation>
    </message>
    <message>
        <source>{n} polls made</source>
        <translation>{n} relèves faites</translation>
    </message>
    <message>
        <source>{n} brought a changed feed</source>
        <translation>{n} ont rapporté un flux modifié</translation>
    </message>
    <message>
        <source>{n} an unchanged one</source>
        <translation>{n} un flux inchangé</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} ont échoué</translation>
    </message>
    <message>
        <source>{n} missed: they were planned, and nobody asked</source>
        <translation>{n} manquées&#x202f;: elles étaient prévues, et personne n’a demandé</translation>
    </message>
    <message>
        <source>{n} put off because the host asked for a pause</source>
        <translation>{n} différées parce que l’hôte a demandé une pause</translation>
    </message>
    <message>
        <source>silent for {length}</source>
        <translation>silencieux depuis {length}</translation>
    </message>
    <message>
        <source>possible gap {interval}</source>
        <translation>lacune possible ({interval})</translation>
    </message>
    <message>
        <source>1 possible gap: {feed}, {interval}</source>
        <translation>1 lacune possible&#x202f;: {feed}, {interval}</translation>
    </message>
    <message>
        <source>{n} possible gaps, the last: {feed}, {interval}</source>
        <translation>{n} lacunes possibles, la dernière&#x202f;: {feed}, {interval}</translation>
    </message>
    <message>
        <source>No way to the network since {since}; polling goes on when there is one</source>
        <translation>Pas d’accès au réseau depuis&#x202f;: {since}&#x202f;; la relève reprendra dès qu’il y en aura un</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>full text on its way</source>
        <translation>texte intégral en route</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>texte intégral</translation>
    </message>
    <message>
        <source>summary only: there is no page to fetch</source>
        <translation>résumé seulement&#x202f;: il n’y a pas de page à aller chercher</translation>
    </message>
    <message>
        <source>behind a paywall</source>
        <translation>réservé aux abonnés</translation>
    </message>
    <message>
        <source>behind a consent page</source>
        <translation>derrière une page de consentement</translation>
    </message>
    <message>
        <source>page builds its text with scripts</source>
        <translation>la page construit son texte par des scripts</translation>
    </message>
    <message>
        <source>page is no article</source>
        <translation>la page n’est pas un article</translation>
    </message>
    <message>
        <source>page is gone</source>
        <translation>la page a disparu</translation>
    </message>
    <message>
        <source>page refused by the server</source>
        <translation>page refusée par le serveur</translation>
    </message>
    <message>
        <source>not fetched, at the publisher’s wish</source>
        <translation>non demandée, à la volonté de l’éditeur</translation>
    </message>
    <message>
        <source>link leads through a redirector</source>
        <translation>le lien passe par un redirecteur</translation>
    </message>
    <message>
        <source>page too large</source>
        <translation>page trop volumineuse</translation>
    </message>
    <message>
        <source>page could not be fetched</source>
        <translation>la page n’a pas pu être obtenue</translation>
    </message>
    <message>
        <source>+1 outlet</source>
        <translation>+1 média</translation>
    </message>
    <message>
        <source>+{count} outlets</source>
        <translation>+{count} médias</translation>
    </message>
    <message>
        <source>+1 article</source>
        <translation>+1 article</translation>
    </message>
    <message>
        <source>+{count} articles</source>
        <translation>+{count} articles</translation>
    </message>
    <message>
        <source>put into this story by hand</source>
        <translation>placé dans ce sujet à la main</translation>
    </message>
    <message>
        <source>told independently of {like}</source>
        <translation>rapporté indépendamment de {like}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>arrivé&#x202f;: {time}</translation>
    </message>
    <message>
        <source>earliest in the archive</source>
        <translation>le plus ancien de l’archive</translation>
    </message>
    <message>
        <source>told independently</source>
        <translation>rapporté indépendamment</translation>
    </message>
    <message>
        <source>by arrival</source>
        <translation>d’après l’arrivée</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>wire copy</source>
        <translation>dépêche reprise</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>{kind} as in {like}</source>
        <translation>{kind}, comme dans {like}</translation>
    </message>
    <message>
        <source>{kind}, {shared} of {total} paragraphs as in {like}</source>
        <translation>{kind}, {shared} paragraphes sur {total} comme dans {like}</translation>
    </message>
    <message>
        <source>Each article below the one that it copies; the earliest of the archive first.</source>
        <translation>Chaque article sous celui qu’il copie&#x202f;; le plus ancien de l’archive d’abord.</translation>
    </message>
    <message>
        <source>Each article below the one that it copies. The times of publication do not tell which came first: the order is that of arrival.</source>
        <translation>Chaque article sous celui qu’il copie. Les heures de publication ne disent pas lequel est venu d’abord&#x202f;: l’ordre est celui de l’arrivée.</translation>
    </message>
    <message>
        <source>The latest {n} articles of the story are left out.</source>
        <translation>Les {n} derniers articles du sujet sont laissés de côté.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>{kind}: only in the copy: {what}</source>
        <translation>{kind}&#x202f;: dans la copie seulement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{kind}: dropped: {what}</source>
        <translation>{kind}&#x202f;: omis&#x202f;: {what}</translation>
    </message>
    <message>
        <source>{kind}: {before} became {after}</source>
        <translation>{kind}&#x202f;: {before} devenu {after}</translation>
    </message>
    <message>
        <source>1 fact changed</source>
        <translation>1 fait modifié</translation>
    </message>
    <message>
        <source>{n} facts changed</source>
        <translation>{n} faits modifiés</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 remarque</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} remarques</translation>
    </message>
    <message>
        <source>Nothing here is new to you</source>
        <translation>Rien ici n’est nouveau pour vous</translation>
    </message>
    <message>
        <source>{new} of {total} sentences new</source>
        <translation>{new} phrases nouvelles sur {total}</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} chiffres</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 citation</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} citations</translation>
    </message>
    <message>
        <source>already in: {outlet} {time}</source>
        <translation>déjà dans&#x202f;: {outlet} {time}</translation>
    </message>
    <message>
        <source>in the story above</source>
        <translation>dans le sujet ci-dessus</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>story of {count} articles, {state}</source>
        <translation>sujet de {count} articles, {state}</translation>
    </message>
    <message>
        <source>Arrived {time}; the publisher gives no date</source>
        <translation>Arrivé&#x202f;: {time}&#x202f;; l’éditeur ne donne pas de date</translation>
    </message>
    <message>
        <source>as the feed says</source>
        <translation>selon le flux</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>selon la page</translation>
    </message>
    <message>
        <source>as the text&apos;s date line says</source>
        <translation>selon la ligne de date du texte</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>selon l’adresse</translation>
    </message>
    <message>
        <source>when it arrived</source>
        <translation>à son arrivée</translation>
    </message>
    <message>
        <source>Published {time}, {basis}</source>
        <translation>Publié&#x202f;: {time}, {basis}</translation>
    </message>
    <message>
        <source>In the publisher&apos;s words: {words}</source>
        <translation>Dans les termes de l’éditeur&#x202f;: {words}</translation>
    </message>
    <message>
        <source>text on its way</source>
        <translation>texte en route</translation>
    </message>
    <message>
        <source>summary only</source>
        <translation>résumé seulement</translation>
    </message>
    <message>
        <source>paywall</source>
        <translation>réservé aux abonnés</translation>
    </message>
    <message>
        <source>consent wall</source>
        <translation>mur de consentement</translation>
    </message>
    <message>
        <source>page gone</source>
        <translation>page disparue</translation>
    </message>
    <message>
        <source>no full text</source>
        <translation>pas de texte intégral</translation>
    </message>
    <message>
        <source>dates in conflict</source>
        <translation>dates contradictoires</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>daté dans le futur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>changed {count}×</source>
        <translation>modifié {count} fois</translation>
    </message>
    <message>
        <source>+1 feed</source>
        <translation>+1 flux</translation>
    </message>
    <message>
        <source>+{count} feeds</source>
        <translation>+{count} flux</translation>
    </message>
    <message>
        <source>placed by its arrival</source>
        <translation>placé d’après son arrivée</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>with highlights or notes of yours</source>
        <translation>avec des surlignages ou des notes de vous</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>thèmes&#x202f;: {names}</translation>
    </message>
    <message>
        <source>This archive can only be read: {path} or its folder cannot be written. Nothing is polled, and marks are not kept. Change the permissions, or copy the archive to a folder of your own.</source>
        <translation>Cette archive est en lecture seule&#x202f;: {path} ou son dossier ne peut pas être écrit. Rien n’est relevé, et les marques ne sont pas conservées. Modifiez les permissions, ou copiez l’archive dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Stories are folded: one row for each</source>
        <translation>Les sujets sont repliés&#x202f;: une ligne pour chacun</translation>
    </message>
    <message>
        <source>Stories are not folded: a row for each article</source>
        <translation>Les sujets ne sont pas repliés&#x202f;: une ligne par article</translation>
    </message>
    <message>
        <source>Select the rows that tell one story, two at least</source>
        <translation>Choisissez les lignes qui rapportent un même sujet, deux au moins</translation>
    </message>
    <message>
        <source>An article is put into a story when its text is there; try again later</source>
        <translation>Un article est placé dans un sujet quand son texte est là&#x202f;; réessayez plus tard</translation>
    </message>
    <message>
        <source>The story is unfolded: choose what does not belong to it</source>
        <translation>Le sujet est déplié&#x202f;: choisissez ce qui n’en fait pas partie</translation>
    </message>
    <message>
        <source>This article is alone in its story</source>
        <translation>Cet article est seul dans son sujet</translation>
    </message>
    <message>
        <source>Open an article first: its story has a lineage</source>
        <translation>Ouvrez d’abord un article&#x202f;: son sujet a une filiation</translation>
    </message>
    <message>
        <source>Sentences that you have read elsewhere in a story are dimmed</source>
        <translation>Les phrases déjà lues ailleurs dans un sujet sont estompées</translation>
    </message>
    <message>
        <source>All sentences are shown alike</source>
        <translation>Toutes les phrases sont montrées de même</translation>
    </message>
    <message>
        <source>{n} articles have the topic “{topic}”</source>
        <translation>{n} articles ont le thème «&#x202f;{topic}&#x202f;»</translation>
    </message>
    <message>
        <source>Tagging the archive by “{topic}” …</source>
        <translation>Étiquetage de l’archive par «&#x202f;{topic}&#x202f;»…</translation>
    </message>
    <message>
        <source>{count} feeds fail</source>
        <translation>{count} flux en échec</translation>
    </message>
    <message>
        <source>{feed} fails</source>
        <translation>{feed} en échec</translation>
    </message>
    <message>
        <source>There is no backup: {why}</source>
        <translation>Il n’y a pas de sauvegarde&#x202f;: {why}</translation>
    </message>
    <message>
        <source>No backup since {time}: {why}</source>
        <translation>Pas de sauvegarde depuis&#x202f;: {time}&#x202f;: {why}</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the first paragraph</source>
        <translation>au premier paragraphe</translation>
    </message>
    <message>
        <source>in the second paragraph</source>
        <translation>au deuxième paragraphe</translation>
    </message>
    <message>
        <source>in the third paragraph</source>
        <translation>au troisième paragraphe</translation>
    </message>
    <message>
        <source>in paragraph {number}</source>
        <translation>au paragraphe {number}</translation>
    </message>
    <message>
        <source>Why the article is in {topic}</source>
        <translation>Pourquoi l’article est dans {topic}</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation>Garder ce thème quoi que devienne sa requête</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation>Sortir l’article de ce thème&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Laisser à nouveau décider la requête du thème</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>See clause by clause what the topic asks for</source>
        <translation>Voir clause par clause ce que le thème demande</translation>
    </message>
    <message>
        <source>Put the article into another topic yourself</source>
        <translation>Mettre vous-même l’article dans un autre thème</translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation>Voir clause par clause ce que chaque thème demande et ce que cet article contient</translation>
    </message>
    <message>
        <source>Why not another?</source>
        <translation>Pourquoi pas un autre&#x202f;?</translation>
    </message>
    <message>
        <source>because an analyst set it</source>
        <translation>parce qu’un analyste l’a posé</translation>
    </message>
    <message>
        <source>because of its outlet, feed, author or language</source>
        <translation>à cause de son média, de son flux, de son auteur ou de sa langue</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>à cause de</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>and {n} more times</source>
        <translation>et {n} fois encore</translation>
    </message>
    <message>
        <source>and once more</source>
        <translation>et une fois encore</translation>
    </message>
    <message>
        <source>Go to the next of them</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>· confirmed by an analyst</source>
        <translation>· confirmé par un analyste</translation>
    </message>
    <message>
        <source>Show all articles of this topic</source>
        <translation>Afficher tous les articles de ce thème</translation>
    </message>
    <message>
        <source>Set by version {n} of its query</source>
        <translation>Posé par la version {n} de sa requête</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>note de correction</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>paragraphe ajouté</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>paragraphe supprimé</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>formulation</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>cosmétique</translation>
    </message>
    <message>
        <source>{kind}: added “{what}”</source>
        <translation>{kind}&#x202f;: ajouté «&#x202f;{what}&#x202f;»</translation>
    </message>
    <message>
        <source>{kind}: removed “{what}”</source>
        <translation>{kind}&#x202f;: supprimé «&#x202f;{what}&#x202f;»</translation>
    </message>
    <message>
        <source>{kind}: only spaces</source>
        <translation>{kind}&#x202f;: espaces seulement</translation>
    </message>
    <message>
        <source>date of the feed</source>
        <translation>date du flux</translation>
    </message>
    <message>
        <source>date of the page</source>
        <translation>date de la page</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>d’après la ligne de date</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>aucune date donnée</translation>
    </message>
    <message>
        <source>published {when} ({basis})</source>
        <translation>publié&#x202f;: {when} ({basis})</translation>
    </message>
    <message>
        <source>arrived {when}</source>
        <translation>arrivé&#x202f;: {when}</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>{words} words, {minutes} min</source>
        <translation>{words} mots, {minutes} min</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>Modifié une fois</translation>
    </message>
    <message>
        <source>Changed {count} times</source>
        <translation>Modifié {count} fois</translation>
    </message>
    <message>
        <source>Text pasted by an analyst, {when}</source>
        <translation>Texte collé par un analyste, {when}</translation>
    </message>
    <message>
        <source>Imported from {origin}, {when}</source>
        <translation>Importé de {origin}, {when}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>text complete</source>
        <translation>texte complet</translation>
    </message>
    <message>
        <source>page without text</source>
        <translation>page sans texte</translation>
    </message>
    <message>
        <source>page refused</source>
        <translation>page refusée</translation>
    </message>
    <message>
        <source>page not found out</source>
        <translation>page introuvable</translation>
    </message>
    <message>
        <source>page not fetched</source>
        <translation>page non demandée</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Par {author}</translation>
    </message>
    <message>
        <source>The date of publication is not known; the article stands at its arrival</source>
        <translation>La date de publication n’est pas connue&#x202f;; l’article se place à son arrivée</translation>
    </message>
    <message>
        <source>Published {when}</source>
        <translation>Publié&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Published on {day}; the time of day is not known</source>
        <translation>Publié le {day}&#x202f;; l’heure n’est pas connue</translation>
    </message>
    <message>
        <source>What was given, the strongest first:</source>
        <translation>Ce qui a été donné, le plus sûr d’abord&#x202f;:</translation>
    </message>
    <message>
        <source>Arrived {when}</source>
        <translation>Arrivé&#x202f;: {when}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Feed, publication</source>
        <translation>Flux, publication</translation>
    </message>
    <message>
        <source>Feed, creation</source>
        <translation>Flux, création</translation>
    </message>
    <message>
        <source>Feed, date</source>
        <translation>Flux, date</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Dateline of the text</source>
        <translation>Ligne de date du texte</translation>
    </message>
    <message>
        <source>Feed, last change</source>
        <translation>Flux, dernière modification</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Dated in the future when it arrived: {date}. It stands at the date that could be true.</source>
        <translation>Daté dans le futur à son arrivée&#x202f;: {date}. Il se place à la date qui peut être vraie.</translation>
    </message>
    <message>
        <source>Dates in conflict by more than 24 hours: the feed says {feed}, the page {page}.</source>
        <translation>Dates contradictoires de plus de 24 heures&#x202f;: le flux dit {feed}, la page {page}.</translation>
    </message>
    <message>
        <source>No date: none was given that can be read and be true. The article stands at its arrival.</source>
        <translation>Sans date&#x202f;: aucune date lisible et vraisemblable n’a été donnée. L’article se place à son arrivée.</translation>
    </message>
    <message>
        <source>in the publisher’s words “{wording}”</source>
        <translation>dans les termes de l’éditeur «&#x202f;{wording}&#x202f;»</translation>
    </message>
    <message>
        <source>The full text has not been fetched yet; it comes with one of the next rounds.</source>
        <translation>Le texte intégral n’a pas encore été demandé&#x202f;; il viendra à l’une des prochaines tournées.</translation>
    </message>
    <message>
        <source>The feed delivers a summary, and there is no page to fetch the full text from.</source>
        <translation>Le flux livre un résumé, et il n’y a pas de page d’où tirer le texte intégral.</translation>
    </message>
    <message>
        <source>The publisher shows the full text to subscribers only.</source>
        <translation>L’éditeur ne montre le texte intégral qu’aux abonnés.</translation>
    </message>
    <message>
        <source>The publisher asks for consent before the text. In your browser you can decide.</source>
        <translation>L’éditeur demande un consentement avant le texte. Vous pouvez en décider dans votre navigateur.</translation>
    </message>
    <message>
        <source>The page builds its text with scripts, which Presswatch does not run.</source>
        <translation>La page construit son texte par des scripts, que Presswatch n’exécute pas.</translation>
    </message>
    <message>
        <source>The page holds no article: it may be a video, a gallery or a list.</source>
        <translation>La page ne contient pas d’article&#x202f;: ce peut être une vidéo, une galerie ou une liste.</translation>
    </message>
    <message>
        <source>The page is no longer there. What the feed delivered is kept.</source>
        <translation>La page n’existe plus. Ce que le flux a livré est conservé.</translation>
    </message>
    <message>
        <source>The publisher’s server refused to hand over the page.</source>
        <translation>Le serveur de l’éditeur a refusé de remettre la page.</translation>
    </message>
    <message>
        <source>The publisher asks programs not to fetch this page, and Presswatch keeps to it.</source>
        <translation>L’éditeur demande aux programmes de ne pas prendre cette page, et Presswatch s’y tient.</translation>
    </message>
    <message>
        <source>The address leads through another site, and the article behind it was not found.</source>
        <translation>L’adresse passe par un autre site, et l’article derrière elle n’a pas été trouvé.</translation>
    </message>
    <message>
        <source>The page is larger than Presswatch reads.</source>
        <translation>La page est plus volumineuse que ce que Presswatch lit.</translation>
    </message>
    <message>
        <source>The page could not be fetched or read.</source>
        <translation>La page n’a pas pu être obtenue ou lue.</translation>
    </message>
    <message>
        <source>Below is what the feed says.</source>
        <translation>Ci-dessous, ce que dit le flux.</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Lineage…</source>
        <translation>Filiation…</translation>
    </message>
    <message>
        <source>Read this article alone</source>
        <translation>Lire cet article seul</translation>
    </message>
    <message>
        <source>Show all alike</source>
        <translation>Tout montrer de même</translation>
    </message>
    <message>
        <source>Dim what I know</source>
        <translation>Estomper ce que je connais</translation>
    </message>
    <message>
        <source>Show who copied whom, and which facts became others</source>
        <translation>Montrer qui a copié qui, et quels faits en sont devenus d’autres</translation>
    </message>
    <message>
        <source>Show the article as its publisher wrote it</source>
        <translation>Montrer l’article tel que son éditeur l’a écrit</translation>
    </message>
    <message>
        <source>Show the fullest article, and after it only what the others add</source>
        <translation>Montrer l’article le plus complet, puis seulement ce que les autres ajoutent</translation>
    </message>
    <message>
        <source>Let sentences stand back that you have read elsewhere in the story</source>
        <translation>Estomper les phrases déjà lues ailleurs dans le sujet</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>{outlet} adds, {time}</source>
        <translation>{outlet} ajoute, {time}</translation>
    </message>
    <message>
        <source>The other articles of the story add nothing.</source>
        <translation>Les autres articles du sujet n’ajoutent rien.</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un thème</translation>
    </message>
    <message>
        <source>It is in every topic</source>
        <translation>Il est dans tous les thèmes</translation>
    </message>
    <message>
        <source>an analyst pasted another text</source>
        <translation>un analyste a collé un autre texte</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>Vue&#x202f;: {when}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Open clipbook…</source>
        <translation>Ouvrir le dossier de coupures…</translation>
    </message>
    <message>
        <source>Remove clipbook</source>
        <translation>Supprimer le dossier de coupures</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Modifier le thème…</translation>
    </message>
    <message>
        <source>Hide topic</source>
        <translation>Masquer le thème</translation>
    </message>
    <message>
        <source>Edit or rename search…</source>
        <translation>Modifier ou renommer la recherche…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation>En faire un thème</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>How this feed does…</source>
        <translation>Comment va ce flux…</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Supprimer le flux</translation>
    </message>
    <message>
        <source>Tell me of new articles</source>
        <translation>Me signaler les nouveaux articles</translation>
    </message>
    <message>
        <source>Do not tell me of new articles any more</source>
        <translation>Ne plus me signaler les nouveaux articles</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir des jours…</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
    <message>
        <source>Nothing matches this search</source>
        <translation>Rien ne correspond à cette recherche</translation>
    </message>
    <message>
        <source>Fewer words, or another place, may find more.</source>
        <translation>Moins de mots, ou un autre endroit, donneront peut-être davantage.</translation>
    </message>
    <message>
        <source>The first articles are on their way</source>
        <translation>Les premiers articles sont en route</translation>
    </message>
    <message>
        <source>Your feeds are asked one after the other. Articles appear here as they come in.</source>
        <translation>Vos flux sont demandés l’un après l’autre. Les articles apparaissent ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Subscribe to the feeds that you want to follow, and their articles appear here.</source>
        <translation>Abonnez-vous aux flux que vous voulez suivre, et leurs articles apparaissent ici.</translation>
    </message>
    <message>
        <source>This question has no answer</source>
        <translation>Cette question n’a pas de réponse</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander de nouveau</translation>
    </message>
    <message>
        <source>Making your archive</source>
        <translation>Création de votre archive</translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation>Cela prend une seconde ou deux.</translation>
    </message>
    <message>
        <source>Press {key} on an article to keep it here.</source>
        <translation>Choisissez un article et appuyez sur {key} pour le garder ici.</translation>
    </message>
    <message>
        <source>Star an article to keep it here.</source>
        <translation>Mettez une étoile à un article pour le garder ici.</translation>
    </message>
    <message>
        <source>Press {key} on an article to clip it.</source>
        <translation>Choisissez un article et appuyez sur {key} pour le découper.</translation>
    </message>
    <message>
        <source>Clip an article to keep it here.</source>
        <translation>Découpez un article pour le garder ici.</translation>
    </message>
    <message>
        <source>New articles appear here as they come in.</source>
        <translation>Les nouveaux articles apparaissent ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Nothing is starred</source>
        <translation>Rien ne porte d’étoile</translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation>Ce dossier de coupures est vide</translation>
    </message>
    <message>
        <source>No article has this topic yet</source>
        <translation>Aucun article n’a encore ce thème</translation>
    </message>
    <message>
        <source>Its query may be too narrow; the topic editor tries it on your archive.</source>
        <translation>Sa requête est peut-être trop étroite&#x202f;; l’éditeur de thèmes l’essaie sur votre archive.</translation>
    </message>
    <message>
        <source>This feed has brought nothing yet</source>
        <translation>Ce flux n’a encore rien rapporté</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>the word and its inflected forms in English, French and German</source>
        <translation>le mot et ses formes fléchies en anglais, français et allemand</translation>
    </message>
    <message>
        <source>both, anywhere in the article</source>
        <translation>les deux, n’importe où dans l’article</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>l’un des deux, ou les deux</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>sans ce qui suit</translation>
    </message>
    <message>
        <source>without the word, phrase or group</source>
        <translation>sans le mot, l’expression ou le groupe</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>ce qui va ensemble</translation>
    </message>
    <message>
        <source>these words in this order, not inflected; any kind of quotes</source>
        <translation>ces mots dans cet ordre, sans flexion&#x202f;; guillemets de toute sorte</translation>
    </message>
    <message>
        <source>any word that begins so; also at the end of a phrase</source>
        <translation>tout mot qui commence ainsi&#x202f;; aussi à la fin d’une expression</translation>
    </message>
    <message>
        <source>at most n words apart, in either order; neighbours are 1 apart; of words, phrases or groups; also written w/n</source>
        <translation>à n mots au plus, dans les deux sens&#x202f;; deux voisins sont à 1&#x202f;; pour mots, expressions ou groupes&#x202f;; s’écrit aussi w/n</translation>
    </message>
    <message>
        <source>the same, in this order; also written pre/n</source>
        <translation>de même, dans cet ordre&#x202f;; s’écrit aussi pre/n</translation>
    </message>
    <message>
        <source>another way to write NEAR/n</source>
        <translation>une autre façon d’écrire NEAR/n</translation>
    </message>
    <message>
        <source>another way to write ONEAR/n</source>
        <translation>une autre façon d’écrire ONEAR/n</translation>
    </message>
    <message>
        <source>found at least n times; before same/…: in at least n of them</source>
        <translation>trouvé au moins n fois&#x202f;; devant same/…&#x202f;: dans au moins n d’entre eux</translation>
    </message>
    <message>
        <source>within one paragraph, or same/sentence; a short line without a stop, as teasers are, is no sentence</source>
        <translation>dans un même paragraphe, ou same/sentence&#x202f;; une ligne courte sans point, comme une accroche, n’est pas une phrase</translation>
    </message>
    <message>
        <source>written exactly so, with its capitals and accents</source>
        <translation>écrit exactement ainsi, avec ses capitales et ses accents</translation>
    </message>
    <message>
        <source>the words of a list that you keep</source>
        <translation>les mots d’une liste que vous tenez</translation>
    </message>
    <message>
        <source>the number however its digits are grouped; 54m finds 54 million, 54 Mio, £54m</source>
        <translation>le nombre, quel que soit le groupement des chiffres&#x202f;; 54m trouve 54 million, 54 Mio, £54m</translation>
    </message>
    <message>
        <source>any number written against m (54m), also #bn, #million, #k; #money is any sum in figures</source>
        <translation>tout nombre accolé à m (54m), de même #bn, #million, #k&#x202f;; #money est toute somme en chiffres</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>through which feed it came: words of its title or its address</source>
        <translation>par quel flux il est venu&#x202f;: mots de son titre ou son adresse</translation>
    </message>
    <message>
        <source>the folder of the feed, with the folders below</source>
        <translation>le dossier du flux, avec les dossiers qu’il contient</translation>
    </message>
    <message>
        <source>tagged with a topic</source>
        <translation>étiqueté d’un thème</translation>
    </message>
    <message>
        <source>the language, as two letters</source>
        <translation>la langue, en deux lettres</translation>
    </message>
    <message>
        <source>published on these days, else arrived: a day, a month, a year, a range, or 7d, 2w, 3m, 1y, today (in a topic, only days that do not move)</source>
        <translation>publié ces jours-là, sinon arrivé&#x202f;: un jour, un mois, une année, un intervalle, ou 7d, 2w, 3m, 1y, today (dans un thème, seulement des jours fixes)</translation>
    </message>
    <message>
        <source>arrived in the archive on these days</source>
        <translation>arrivé dans l’archive ces jours-là</translation>
    </message>
    <message>
        <source>how its text stands: full, summary, paywall …</source>
        <translation>l’état de son texte&#x202f;: full (intégral), summary (résumé), paywall (réservé aux abonnés)…</translation>
    </message>
    <message>
        <source>part of the story with this number</source>
        <translation>membre du sujet qui porte ce numéro</translation>
    </message>
    <message>
        <source>words of your own notes on articles, passages or clippings, and words that you highlighted</source>
        <translation>les mots de vos propres notes sur des articles, des passages ou des coupures, et les mots que vous avez surlignés</translation>
    </message>
    <message>
        <source>unread, read, starred, dismissed, clipped, highlighted, untagged, changed</source>
        <translation>unread (non lu), read (lu), starred (avec étoile), dismissed (écarté), clipped (découpé), highlighted (surligné), untagged (sans thème), changed (modifié)</translation>
    </message>
    <message>
        <source>has:note, with a note of yours, on the article, a passage or a clipping</source>
        <translation>has:note, avec une note de vous, sur l’article, un passage ou une coupure</translation>
    </message>
    <message>
        <source>found by a saved search of yours</source>
        <translation>trouvé par une de vos recherches enregistrées</translation>
    </message>
    <message>
        <source>the order of the list: date, arrival or relevance</source>
        <translation>l’ordre de la liste&#x202f;: date, arrival (arrivée) ou relevance (pertinence)</translation>
    </message>
    <message>
        <source>Show images ({count})</source>
        <translation>Afficher les images ({count})</translation>
    </message>
    <message>
        <source>Fetch them from the publisher, and keep them with the article</source>
        <translation>Les demander à l’éditeur et les garder avec l’article</translation>
    </message>
    <message>
        <source>No more images of {outlet}</source>
        <translation>Ne plus montrer les images de {outlet}</translation>
    </message>
    <message>
        <source>Images are on their way…</source>
        <translation>Les images arrivent…</translation>
    </message>
    <message>
        <source>1 image is missing</source>
        <translation>1 image manque</translation>
    </message>
    <message>
        <source>{count} images are missing</source>
        <translation>{count} images manquent</translation>
    </message>
    <message>
        <source>Not every image could be had: {reason}</source>
        <translation>Toutes les images n’ont pas pu être obtenues&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Always for {outlet}</source>
        <translation>Toujours pour {outlet}</translation>
    </message>
    <message>
        <source>Ask again before images of this outlet are fetched</source>
        <translation>Redemander avant d’aller chercher les images de ce média</translation>
    </message>
    <message>
        <source>Fetch the images of every article of this outlet that you open</source>
        <translation>Aller chercher les images de chaque article de ce média que vous ouvrez</translation>
    </message>
    <message>
        <source>Image: {words}</source>
        <translation>Image&#x202f;: {words}</translation>
    </message>
    <message>
        <source>1 article is watched for corrections.</source>
        <translation>1 article est surveillé pour les corrections.</translation>
    </message>
    <message>
        <source>{n} articles are watched for corrections.</source>
        <translation>{n} articles sont surveillés pour les corrections.</translation>
    </message>
    <message>
        <source>Keep this hash apart from the file; the check of the file expects it:</source>
        <translation>Gardez cette empreinte à part du fichier&#x202f;; la vérification du fichier la demande&#x202f;:</translation>
    </message>
    <message>
        <source>A PDF of more than {n} articles cannot be read aloud; HTML and Word can.</source>
        <translation>Un PDF de plus de {n} articles ne peut pas être lu à voix haute&#x202f;; HTML et Word le peuvent.</translation>
    </message>
    <message>
        <source>1 clipping in {name} has changed</source>
        <translation>1 coupure dans {name} a changé</translation>
    </message>
    <message>
        <source>{n} clippings in {name} have changed</source>
        <translation>{n} coupures dans {name} ont changé</translation>
    </message>
    <message>
        <source>1 clipping in your briefing of {day} has changed</source>
        <translation>1 coupure de votre revue du {day} a changé</translation>
    </message>
    <message>
        <source>{n} clippings in your briefing of {day} have changed</source>
        <translation>{n} coupures de votre revue du {day} ont changé</translation>
    </message>
    <message>
        <source>1 article in your export of {day} has changed</source>
        <translation>1 article de votre exportation du {day} a changé</translation>
    </message>
    <message>
        <source>{n} articles in your export of {day} have changed</source>
        <translation>{n} articles de votre exportation du {day} ont changé</translation>
    </message>
    <message>
        <source>{said}, and {n} elsewhere</source>
        <translation>{said}, et {n} ailleurs</translation>
    </message>
    <message>
        <source>{name}, not exported</source>
        <translation>{name}, non exporté</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>1 article is watched</source>
        <translation>1 article est surveillé</translation>
    </message>
    <message>
        <source>{n} articles are watched</source>
        <translation>{n} articles sont surveillés</translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation>dernier regard&#x202f;: {time}</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>prochain regard&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Its page is not there any more (404)</source>
        <translation>Sa page n’existe plus (404)</translation>
    </message>
    <message>
        <source>Its publisher has taken the page away (410)</source>
        <translation>Son éditeur a retiré la page (410)</translation>
    </message>
    <message>
        <source>Its address leads to the front page now</source>
        <translation>Son adresse mène maintenant à la page d’accueil</translation>
    </message>
    <message>
        <source>Its page says that the article is not there any more</source>
        <translation>Sa page dit que l’article n’y est plus</translation>
    </message>
    <message>
        <source>as it stood {given}; seen {seen}</source>
        <translation>tel que donné&#x202f;: {given}&#x202f;; constaté&#x202f;: {seen}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation>Plus d’articles non lus ici</translation>
    </message>
    <message>
        <source>Select {most} articles at most to copy them, or export them</source>
        <translation>Choisissez au plus {most} articles pour les copier, ou exportez-les</translation>
    </message>
    <message>
        <source>{count} articles copied with their sources</source>
        <translation>{count} articles copiés avec leurs sources</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>Un article sans titre</translation>
    </message>
    <message>
        <source>1 new story</source>
        <translation>1 nouveau sujet</translation>
    </message>
    <message>
        <source>{count} new stories</source>
        <translation>{count} nouveaux sujets</translation>
    </message>
    <message>
        <source>{count} new in {name}</source>
        <translation>{count} de plus dans {name}</translation>
    </message>
    <message>
        <source>{count} in {name}</source>
        <translation>{count} dans {name}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>This is a trial</source>
        <translation>Ceci est un essai</translation>
    </message>
    <message>
        <source>So Presswatch tells you of new articles.</source>
        <translation>C’est ainsi que Presswatch vous signale de nouveaux articles.</translation>
    </message>
    <message>
        <source>Presswatch goes on polling in the tray. To end it, choose Quit there, or press {key} in the window.</source>
        <translation>Presswatch continue de relever dans la zone de notification. Pour le quitter, choisissez-y Quitter, ou appuyez sur {key} dans la fenêtre.</translation>
    </message>
    <message>
        <source>Presswatch is still running</source>
        <translation>Presswatch est toujours ouvert</translation>
    </message>
    <message>
        <source>Highlight the selected words (h)</source>
        <translation>Surligner les mots choisis (h)</translation>
    </message>
    <message>
        <source>Write a note on them (Shift+H)</source>
        <translation>Écrire une note à leur sujet (Maj+H)</translation>
    </message>
    <message>
        <source>Remove the highlight with its note (Ctrl+H)</source>
        <translation>Supprimer le surlignage avec sa note (Ctrl+H)</translation>
    </message>
    <message>
        <source>Go to the next highlight (F4)</source>
        <translation>Aller au surlignage suivant (F4)</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article</source>
        <translation>Rien n’est surligné dans cet article</translation>
    </message>
    <message>
        <source>Set the cursor into a highlight first, or go to one</source>
        <translation>Placez d’abord le curseur dans un surlignage, ou allez-y</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>Choisissez d’abord des mots dans l’article</translation>
    </message>
    <message>
        <source>Only words of the article itself can be highlighted</source>
        <translation>Seuls les mots de l’article lui-même peuvent être surlignés</translation>
    </message>
    <message>
        <source>Highlight {most} characters at most</source>
        <translation>Surlignez {most} caractères au plus</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage supprimé</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>Note sur {words}</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
    <message>
        <source>Changed since; you highlighted “{words}”</source>
        <translation>Modifié depuis&#x202f;; vous aviez surligné «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Ouvrez d’abord un article</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Highlight and note…</source>
        <translation>Surligner et noter…</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 surlignage</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} surlignages</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>the note on the article</source>
        <translation>la note sur l’article</translation>
    </message>
    <message>
        <source>Note on the article: {note}</source>
        <translation>Note sur l’article&#x202f;: {note}</translation>
    </message>
    <message>
        <source>The words there have changed since</source>
        <translation>Les mots y ont changé depuis</translation>
    </message>
    <message>
        <source>No longer in the text: “{words}”</source>
        <translation>N’est plus dans le texte&#x202f;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>No longer in the text since {time}: “{words}”</source>
        <translation>N’est plus dans le texte depuis&#x202f;: {time}&#x202f;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the highlight with its note; can be undone</source>
        <translation>Supprimer le surlignage avec sa note&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>Supprimer {words}</translation>
    </message>
    <message>
        <source>Edit the note: {what}</source>
        <translation>Modifier la note&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Choose one in the list, or press {key} for the next.</source>
        <translation>Choisissez-en un dans la liste, ou appuyez sur {key} pour le suivant.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Aucun article choisi</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>See what was removed and added, and when</source>
        <translation>Voir ce qui a été supprimé et ajouté, et quand</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation>Voir clause par clause ce que chaque thème demande et ce que cet article contient</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>Put the article into a topic yourself</source>
        <translation>Mettre vous-même l’article dans un thème</translation>
    </message>
    <message>
        <source>In no topic.</source>
        <translation>Dans aucun thème.</translation>
    </message>
    <message>
        <source>Not in “{topic}”, because an analyst rejected it.</source>
        <translation>Pas dans «&#x202f;{topic}&#x202f;», parce qu’un analyste l’a rejeté.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Laisser à nouveau décider la requête du thème</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Clip</source>
        <translation>Découper</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Voir en ligne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation>Copier avec titre, média, date et adresse</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>Ce qui y a changé</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Why in this topic, why not in another?</source>
        <translation>Pourquoi ce thème, pourquoi pas un autre&#x202f;?</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Ajouter un thème…</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>Découpé</translation>
    </message>
    <message>
        <source>In {clipbooks}</source>
        <translation>Dans {clipbooks}</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>also in {outlets}</source>
        <translation>aussi dans {outlets}</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Ôter l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mettre une étoile</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation>Copier avec titre, média, date et adresse</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>What stands before the clippings. A blank line divides paragraphs.</source>
        <translation>Ce qui précède les coupures. Une ligne vide sépare les paragraphes.</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Ajouter une section…</translation>
    </message>
    <message>
        <source>Sections by topic</source>
        <translation>Sections par thème</translation>
    </message>
    <message>
        <source>Makes a section of each topic. Can be undone.</source>
        <translation>Fait une section de chaque thème. Peut être annulé.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Com&amp;parée à</translation>
    </message>
    <message>
        <source>Marks what is new, developed, corrected or gone since that briefing was exported</source>
        <translation>Marque ce qui est nouveau, développé, corrigé ou disparu depuis l’exportation de cette revue</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Chapeau</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Daily briefing: short, by section</source>
        <translation>Revue du jour&#x202f;: courte, par section</translation>
    </message>
    <message>
        <source>Clip book: an overview, then a page for each clipping</source>
        <translation>Dossier de presse&#x202f;: un aperçu, puis une page par coupure</translation>
    </message>
    <message>
        <source>Evidence file: all that is known of each clipping</source>
        <translation>Dossier de preuves&#x202f;: tout ce que l’on sait de chaque coupure</translation>
    </message>
    <message>
        <source>the last one, {time}: {name}</source>
        <translation>la dernière, {time}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Something went wrong inside Presswatch ({error}). The log has the details.</source>
        <translation>Une erreur est survenue dans Presswatch ({error}). Le journal donne les détails.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read {title} in the window</source>
        <translation>Lire {title} dans la fenêtre</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>WAS</source>
        <translation>AVANT</translation>
    </message>
    <message>
        <source>IS NOW</source>
        <translation>MAINTENANT</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>Care of the archive</source>
        <translation>Entretien de l’archive</translation>
    </message>
    <message>
        <source>Backups are made by themselves, once a day, and checked.</source>
        <translation>Les sauvegardes se font d’elles-mêmes, une fois par jour, et sont vérifiées.</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>SAUVEGARDES</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look whether file, index and texts are sound, and mend what can be mended</source>
        <translation>Regarder si le fichier, l’index et les textes sont sains, et réparer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Purger…</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation>Extraire à nouveau…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Beside it lie raw pages, images and backups</source>
        <translation>À côté se trouvent les pages brutes, les images et les sauvegardes</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made within a day once articles have arrived.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première se fait dans la journée, une fois des articles arrivés.</translation>
    </message>
    <message>
        <source>What is wrong with the backups</source>
        <translation>Ce qui ne va pas avec les sauvegardes</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the archive</source>
        <translation>Mettre la sauvegarde choisie à la place de l’archive</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>{archive}, and {beside} beside it</source>
        <translation>{archive}, et {beside} à côté</translation>
    </message>
    <message>
        <source>{n}, {starred} of them starred</source>
        <translation>{n}, dont {starred} avec étoile</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>du jour</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>La dernière sauvegarde a échoué. {why}</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Sauvegarder l’archive</translation>
    </message>
    <message>
        <source>Archives (*.db)</source>
        <translation>Archives (*.db)</translation>
    </message>
    <message>
        <source>Copying and checking {file} …</source>
        <translation>Copie et vérification de {file}…</translation>
    </message>
    <message>
        <source>Backed up and checked: {n} articles, {size}, in {path}</source>
        <translation>Sauvegardé et vérifié&#x202f;: {n} articles, {size}, dans {path}</translation>
    </message>
    <message>
        <source>Checking the archive …</source>
        <translation>Vérification de l’archive…</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>not mended</source>
        <translation>non réparé</translation>
    </message>
    <message>
        <source>The archive is not sound: see above what could not be mended. Restoring a backup may help.</source>
        <translation>L’archive n’est pas saine&#x202f;: voyez ci-dessus ce qui n’a pas pu être réparé. Restaurer une sauvegarde peut aider.</translation>
    </message>
    <message>
        <source>{n} articles checked. What was wrong is mended; nothing is lost.</source>
        <translation>{n} articles vérifiés. Ce qui n’allait pas est réparé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The archive is sound: {n} articles checked.</source>
        <translation>L’archive est saine&#x202f;: {n} articles vérifiés.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop trying it on the archive</source>
        <translation>Arrêter l’essai sur l’archive</translation>
    </message>
    <message>
        <source>How much of the archive was tried</source>
        <translation>Part de l’archive déjà essayée</translation>
    </message>
    <message>
        <source>The first articles that would come or go</source>
        <translation>Les premiers articles qui viendraient ou partiraient</translation>
    </message>
    <message>
        <source>Press Enter or click to read the article</source>
        <translation>Entrée ou un clic pour lire l’article</translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found; it stays because you confirmed it. Save all the same?</source>
        <translation>Un article que vous avez confirmé ne serait plus trouvé&#x202f;; il reste parce que vous l’avez confirmé. Enregistrer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found; they stay because you confirmed them. Save all the same?</source>
        <translation>{n} articles que vous avez confirmés ne seraient plus trouvés&#x202f;; ils restent parce que vous les avez confirmés. Enregistrer quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Trying it on the archive …</source>
        <translation>Essai sur l’archive…</translation>
    </message>
    <message>
        <source>Stopped. Up to then: {changes}</source>
        <translation>Arrêté. Jusque-là&#x202f;: {changes}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing changes: {n} articles, the same as now.</source>
        <translation>Rien ne change&#x202f;: {n} articles, les mêmes que maintenant.</translation>
    </message>
    <message>
        <source>It finds no article of the archive yet.</source>
        <translation>Ne trouve encore aucun article de l’archive.</translation>
    </message>
    <message>
        <source>+{added} added, −{removed} removed</source>
        <translation>+{added} ajoutés, −{removed} retirés</translation>
    </message>
    <message>
        <source>{n} articles in all</source>
        <translation>{n} articles en tout</translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found.</source>
        <translation>Un article que vous avez confirmé ne serait plus trouvé.</translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found.</source>
        <translation>{n} articles que vous avez confirmés ne seraient plus trouvés.</translation>
    </message>
    <message>
        <source>confirmed, would be lost</source>
        <translation>confirmé, serait perdu</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>serait ajouté</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>serait retiré</translation>
    </message>
</context>
<context>
    <name>ChooseDays</name>
    <message>
        <source>Choose days</source>
        <translation>Choisir des jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClipbookDialog</name>
    <message>
        <source>Clipbook</source>
        <translation>Dossier de coupures</translation>
    </message>
    <message>
        <source>Drag clippings into order, or press Alt and an arrow key. What is frozen stays as it was.</source>
        <translation>Glissez les coupures dans l’ordre voulu, ou appuyez sur Alt et une flèche. Ce qui est figé reste tel quel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Revient sur la dernière modification</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the chosen clippings out (Delete)</source>
        <translation>Retire les coupures choisies (Suppr)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Dossiers de coupures</translation>
    </message>
    <message>
        <source>Parts of the clipbook</source>
        <translation>Parties du dossier de coupures</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Coupure</translation>
    </message>
    <message>
        <source>Lead and layout</source>
        <translation>Chapeau et mise en page</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>1 clipping</source>
        <translation>1 coupure</translation>
    </message>
    <message>
        <source>{n} clippings</source>
        <translation>{n} coupures</translation>
    </message>
    <message>
        <source>{n} changed since</source>
        <translation>{n} modifiées depuis</translation>
    </message>
    <message>
        <source>Clipbook: {name}</source>
        <translation>Dossier de coupures&#x202f;: {name}</translation>
    </message>
    <message>
        <source>There is no clipbook yet</source>
        <translation>Il n’y a pas encore de dossier de coupures</translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation>Ce dossier de coupures est vide</translation>
    </message>
    <message>
        <source>Clip an article in the window, and one is begun.</source>
        <translation>Découpez un article dans la fenêtre, et un dossier est commencé.</translation>
    </message>
    <message>
        <source>Clip an article in the window, and it stands here.</source>
        <translation>Découpez un article dans la fenêtre, et il figure ici.</translation>
    </message>
    <message>
        <source>1 clipping taken out.</source>
        <translation>1 coupure retirée.</translation>
    </message>
    <message>
        <source>{n} clippings taken out.</source>
        <translation>{n} coupures retirées.</translation>
    </message>
    <message>
        <source>Frozen as it is now.</source>
        <translation>Figé dans son état actuel.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Renommer la section</translation>
    </message>
    <message>
        <source>There is a section for each topic now.</source>
        <translation>Il y a maintenant une section pour chaque thème.</translation>
    </message>
    <message>
        <source>Rename the section…</source>
        <translation>Renommer la section…</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export the clipbook</source>
        <translation>Exporter le dossier de coupures</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>1 clipping written to {path}.</source>
        <translation>1 coupure écrite dans {path}.</translation>
    </message>
    <message>
        <source>{n} clippings written to {path}.</source>
        <translation>{n} coupures écrites dans {path}.</translation>
    </message>
</context>
<context>
    <name>ClipbookList</name>
    <message>
        <source>Clippings</source>
        <translation>Coupures</translation>
    </message>
</context>
<context>
    <name>ClipbookModel</name>
    <message>
        <source>Section {name}, {count} clippings</source>
        <translation>Section {name}, {count} coupures</translation>
    </message>
    <message>
        <source>its page is gone</source>
        <translation>sa page a disparu</translation>
    </message>
    <message>
        <source>changed since clipped</source>
        <translation>modifié depuis la coupure</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#x202f;: {note}</translation>
    </message>
</context>
<context>
    <name>ClippingPart</name>
    <message>
        <source>What changed since it was clipped</source>
        <translation>Ce qui a changé depuis la coupure</translation>
    </message>
    <message>
        <source>Clip as it is now</source>
        <translation>Reprendre l’état actuel</translation>
    </message>
    <message>
        <source>Freezes the article anew; note and place stay. Can be undone.</source>
        <translation>Fige l’article à nouveau&#x202f;; la note et la place restent. Peut être annulé.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the article in the window</source>
        <translation>Lire l’article dans la fenêtre</translation>
    </message>
    <message>
        <source>What the reader of this clipping should know</source>
        <translation>Ce que le lecteur de cette coupure doit savoir</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Take over your note on the article</source>
        <translation>Reprendre votre note sur l’article</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The article has changed since it was clipped</source>
        <translation>L’article a changé depuis la coupure</translation>
    </message>
    <message>
        <source>{count} clippings are chosen</source>
        <translation>{count} coupures sont choisies</translation>
    </message>
    <message>
        <source>Some of the articles have changed since they were clipped</source>
        <translation>Certains articles ont changé depuis la coupure</translation>
    </message>
    <message>
        <source>Choose a clipping</source>
        <translation>Choisissez une coupure</translation>
    </message>
    <message>
        <source>clipped {time}</source>
        <translation>mis en coupure&#x202f;: {time}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>with its raw page</source>
        <translation>avec sa page brute</translation>
    </message>
    <message>
        <source>without a raw page</source>
        <translation>sans page brute</translation>
    </message>
    <message>
        <source>clipping {n}, hash {hash}</source>
        <translation>coupure {n}, empreinte {hash}</translation>
    </message>
    <message>
        <source>Also ran in {outlets}</source>
        <translation>Paru aussi dans {outlets}</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>disparu&#x202f;: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>nouveau&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Looking what may have been missed …</source>
        <translation>Recherche de ce qui a pu être manqué…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Since …</source>
        <translation>Depuis…</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Depuis quel jour</translation>
    </message>
    <message>
        <source>The arrow keys go a day, a month or a year on or back</source>
        <translation>Les flèches avancent ou reculent d’un jour, d’un mois ou d’un an</translation>
    </message>
    <message>
        <source>What may have been missed</source>
        <translation>Ce qui a pu être manqué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation>Quand, combien</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>depuis&#x202f;: {when}</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>What you clipped or exported and what its publishers have changed or taken away since.</source>
        <translation>Ce que vous avez découpé ou exporté, et que ses éditeurs ont modifié ou retiré depuis.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>The status line says it no more</source>
        <translation>La ligne d’état ne le dit plus</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Format of the erratum sheet</source>
        <translation>Format du rectificatif</translation>
    </message>
    <message>
        <source>Erratum sheet…</source>
        <translation>Rectificatif…</translation>
    </message>
    <message>
        <source>What readers have</source>
        <translation>Ce que les lecteurs ont reçu</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>What you clip or export is looked at again after one and six hours, and after one, three and fourteen days.</source>
        <translation>Ce que vous découpez ou exportez est revu après une et six heures, et après un, trois et quatorze jours.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nouveaux</translation>
    </message>
    <message>
        <source>{n} more stand in the erratum sheet.</source>
        <translation>{n} de plus figurent dans le rectificatif.</translation>
    </message>
    <message>
        <source>Noted. What changes from now on is told again.</source>
        <translation>C’est noté. Ce qui changera désormais sera dit de nouveau.</translation>
    </message>
    <message>
        <source>{name} - erratum</source>
        <translation>{name} - rectificatif</translation>
    </message>
    <message>
        <source>Export the erratum sheet</source>
        <translation>Exporter le rectificatif</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>The erratum sheet is written to {path}.</source>
        <translation>Le rectificatif est écrit dans {path}.</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Day of the first row on screen</source>
        <translation>Jour de la première ligne à l’écran</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>1 article dismissed</source>
        <translation>1 article écarté</translation>
    </message>
    <message>
        <source>{count} articles dismissed</source>
        <translation>{count} articles écartés</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>{count} articles marqués comme lus</translation>
    </message>
    <message>
        <source>1 article marked as read</source>
        <translation>1 article marqué comme lu</translation>
    </message>
    <message>
        <source>Everything here is read already</source>
        <translation>Ici, tout est déjà lu</translation>
    </message>
    <message>
        <source>One story was made of the selected rows</source>
        <translation>Les lignes choisies forment un seul sujet</translation>
    </message>
    <message>
        <source>1 article was taken out of its story</source>
        <translation>1 article a été sorti de son sujet</translation>
    </message>
    <message>
        <source>{count} articles were taken out of their story</source>
        <translation>{count} articles ont été sortis de leur sujet</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Taking back: {what} …</source>
        <translation>Annulation&#x202f;: {what}…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>1 new article</source>
        <translation>1 nouvel article</translation>
    </message>
    <message>
        <source>{count} new articles</source>
        <translation>{count} nouveaux articles</translation>
    </message>
    <message>
        <source>{news}; {count} feeds failed</source>
        <translation>{news}&#x202f;; {count} flux en échec</translation>
    </message>
    <message>
        <source>Polling all feeds…</source>
        <translation>Relève de tous les flux…</translation>
    </message>
    <message>
        <source>This article has no address on the web</source>
        <translation>Cet article n’a pas d’adresse sur le web</translation>
    </message>
    <message>
        <source>Copied. A query cannot name a clipbook: this one finds what is in any of them</source>
        <translation>Copié. Une requête ne peut pas nommer un dossier de coupures&#x202f;: celle-ci trouve ce qui est dans n’importe lequel</translation>
    </message>
    <message>
        <source>The whole filter is copied as a query</source>
        <translation>Le filtre entier est copié comme requête</translation>
    </message>
    <message>
        <source>No query stands on the clipboard</source>
        <translation>Il n’y a pas de requête dans le presse-papiers</translation>
    </message>
    <message>
        <source>Search “{name}” saved</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>Feed removed; its articles stay in the archive</source>
        <translation>Flux supprimé&#x202f;; ses articles restent dans l’archive</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Recherche «&#x202f;{name}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Order of the searches changed</source>
        <translation>Ordre des recherches modifié</translation>
    </message>
    <message>
        <source>Topic “{name}” hidden</source>
        <translation>Thème «&#x202f;{name}&#x202f;» masqué</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>Arrêté. Ce qui était fait jusque-là est conservé.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Le reste est trop long pour être montré ici.</translation>
    </message>
    <message>
        <source>… {n} words that stayed the same …</source>
        <translation>… {n} mots inchangés …</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The engine ended unexpectedly and starts again.</source>
        <translation>Le moteur s’est arrêté de façon inattendue et redémarre.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Its own layout</source>
        <translation>Sa propre mise en page</translation>
    </message>
    <message>
        <source>Daily briefing</source>
        <translation>Revue du jour</translation>
    </message>
    <message>
        <source>Clip book</source>
        <translation>Dossier de presse</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Dossier de preuves</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>E&amp;xporter en</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format de l’exportation</translation>
    </message>
    <message>
        <source>Layout of the export</source>
        <translation>Mise en page de l’exportation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export articles</source>
        <translation>Exporter des articles</translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation>Tout ce qui est dans la liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>At most {n} selected articles can be exported.</source>
        <translation>Au plus {n} articles choisis peuvent être exportés.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The selected article</source>
        <translation>L’article choisi</translation>
    </message>
    <message>
        <source>The selected articles (none is selected)</source>
        <translation>Les articles choisis (aucun ne l’est)</translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation>Les {n} articles choisis</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print and send.</source>
        <translation>Une page à lire, imprimer et envoyer.</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Document (PDF)</translation>
    </message>
    <message>
        <source>Pages with contents, bookmarks and numbers.</source>
        <translation>Des pages avec sommaire, signets et numéros.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>Pages to go on writing in.</source>
        <translation>Des pages où continuer à écrire.</translation>
    </message>
    <message>
        <source>Markdown (MD)</source>
        <translation>Markdown (MD)</translation>
    </message>
    <message>
        <source>Text with headings, for wikis and notes.</source>
        <translation>Du texte avec titres, pour wikis et notes.</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texte brut (TXT)</translation>
    </message>
    <message>
        <source>Text and nothing else.</source>
        <translation>Du texte et rien d’autre.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>One article a line, for any spreadsheet.</source>
        <translation>Un article par ligne, pour tout tableur.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Classeur (XLSX)</translation>
    </message>
    <message>
        <source>One article a line, with dates to reckon with.</source>
        <translation>Un article par ligne, avec des dates pour calculer.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>Everything, for other programs and archives.</source>
        <translation>Tout, pour d’autres programmes et archives.</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Références (RIS)</translation>
    </message>
    <message>
        <source>For EndNote, Zotero, Citavi.</source>
        <translation>Pour EndNote, Zotero, Citavi.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Références (BibTeX)</translation>
    </message>
    <message>
        <source>For LaTeX.</source>
        <translation>Pour LaTeX.</translation>
    </message>
    <message>
        <source>Message (EML)</source>
        <translation>Message (EML)</translation>
    </message>
    <message>
        <source>A message to address and send.</source>
        <translation>Un message à adresser et envoyer.</translation>
    </message>
    <message>
        <source>Evidence (ZIP)</source>
        <translation>Preuves (ZIP)</translation>
    </message>
    <message>
        <source>Everything that is known, sealed against change.</source>
        <translation>Tout ce que l’on sait, scellé contre toute modification.</translation>
    </message>
    <message>
        <source>Everything in the list: 1 article</source>
        <translation>Tout ce qui est dans la liste&#x202f;: 1 article</translation>
    </message>
    <message>
        <source>Clip book, a page for each article</source>
        <translation>Dossier de presse, une page par article</translation>
    </message>
    <message>
        <source>Daily briefing, short</source>
        <translation>Revue du jour, courte</translation>
    </message>
    <message>
        <source>Evidence file, all that is known</source>
        <translation>Dossier de preuves, tout ce que l’on sait</translation>
    </message>
    <message>
        <source>Everything in the list: {n} articles</source>
        <translation>Tout ce qui est dans la liste&#x202f;: {n} articles</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Il n’y a pas de dossier {folder}. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name to it.</source>
        <translation>{path} est un dossier. Ajoutez-y un nom de fichier.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>1 article written to {path}.</source>
        <translation>1 article écrit dans {path}.</translation>
    </message>
    <message>
        <source>{n} articles written to {path}.</source>
        <translation>{n} articles écrits dans {path}.</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract again</source>
        <translation>Extraire à nouveau</translation>
    </message>
    <message>
        <source>Reads the raw pages that are kept once more. A text that would become worse stays as it is, and nothing is asked of the network.</source>
        <translation>Relit les pages brutes conservées. Un texte qui deviendrait moins bon reste tel quel, et rien n’est demandé au réseau.</translation>
    </message>
    <message>
        <source>empty: all articles of which a page is kept</source>
        <translation>vide&#x202f;: tous les articles dont une page est conservée</translation>
    </message>
    <message>
        <source>&amp;Articles that this query finds</source>
        <translation>&amp;Articles que trouve cette requête</translation>
    </message>
    <message>
        <source>Look first what would change; nothing is written.</source>
        <translation>Regardez d’abord ce qui changerait&#x202f;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Articles that would change</source>
        <translation>Articles qui changeraient</translation>
    </message>
    <message>
        <source>Undo the last extraction</source>
        <translation>Annuler la dernière extraction</translation>
    </message>
    <message>
        <source>Look what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Reading pages again …</source>
        <translation>Relecture des pages…</translation>
    </message>
    <message>
        <source>Of none of these articles a raw page is kept, so there is nothing to read again.</source>
        <translation>Aucune page brute n’est conservée pour ces articles, il n’y a donc rien à relire.</translation>
    </message>
    <message>
        <source>{read} pages read: {changed} articles would change, {worse} pages give no whole text (what is kept stays), {failed} could not be read.</source>
        <translation>{read} pages lues&#x202f;: {changed} articles changeraient, {worse} pages ne donnent pas de texte entier (ce qui est conservé reste), {failed} n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>{written} articles were extracted again.</source>
        <translation>{written} articles ont été extraits à nouveau.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>state of the text</source>
        <translation>état du texte</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>Change 1 article</source>
        <translation>Modifier 1 article</translation>
    </message>
    <message>
        <source>Change {n} articles</source>
        <translation>Modifier {n} articles</translation>
    </message>
    <message>
        <source>Bringing the earlier texts back …</source>
        <translation>Rétablissement des textes antérieurs…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The earlier texts are back.</source>
        <translation>Les textes antérieurs sont rétablis.</translation>
    </message>
    <message>
        <source>Stopped; undo goes on with it.</source>
        <translation>Arrêté&#x202f;; l’annulation reprendra là.</translation>
    </message>
</context>
<context>
    <name>FeedDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Licence …</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Afficher les articles</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Asks the selected feeds as soon as the engine can</source>
        <translation>Demande les flux choisis dès que le moteur le peut</translation>
    </message>
    <message>
        <source>Stops polling; the feed stays in its place</source>
        <translation>Cesse la relève&#x202f;; le flux garde sa place</translation>
    </message>
    <message>
        <source>Changes name, address and folder</source>
        <translation>Modifie le nom, l’adresse et le dossier</translation>
    </message>
    <message>
        <source>Puts the selected feeds into a folder</source>
        <translation>Met les flux choisis dans un dossier</translation>
    </message>
    <message>
        <source>Opens the feed’s site in the browser</source>
        <translation>Ouvre le site du flux dans le navigateur</translation>
    </message>
    <message>
        <source>Stops polling and takes the feed from the list; its articles stay</source>
        <translation>Cesse la relève et retire le flux de la liste&#x202f;; ses articles restent</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Relever de nouveau</translation>
    </message>
    <message>
        <source>“{feed}” is asked again at once.</source>
        <translation>«&#x202f;{feed}&#x202f;» est redemandé aussitôt.</translation>
    </message>
    <message>
        <source>{n} feeds are asked again at once.</source>
        <translation>{n} flux sont redemandés aussitôt.</translation>
    </message>
    <message>
        <source>“{feed}” is polled again.</source>
        <translation>«&#x202f;{feed}&#x202f;» est de nouveau relevé.</translation>
    </message>
    <message>
        <source>{n} feeds are polled again.</source>
        <translation>{n} flux sont de nouveau relevés.</translation>
    </message>
    <message>
        <source>“{feed}” is muted: it is not polled until you say so.</source>
        <translation>«&#x202f;{feed}&#x202f;» est en sourdine&#x202f;: il n’est plus relevé jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>{n} feeds are muted: they are not polled until you say so.</source>
        <translation>{n} flux sont en sourdine&#x202f;: ils ne sont plus relevés jusqu’à nouvel ordre.</translation>
    </message>
    <message>
        <source>“{feed}” is removed; its articles stay. Undo brings it back.</source>
        <translation>«&#x202f;{feed}&#x202f;» est supprimé&#x202f;; ses articles restent. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>{n} feeds are removed; their articles stay. Undo brings them back.</source>
        <translation>{n} flux sont supprimés&#x202f;; leurs articles restent. Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the window takes back one step after the other.</source>
        <translation>Autre chose a été fait depuis. Dans la fenêtre, Annuler revient en arrière pas à pas.</translation>
    </message>
    <message>
        <source>The feed is changed.</source>
        <translation>Le flux est modifié.</translation>
    </message>
    <message>
        <source>“{folder}”</source>
        <translation>«&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>la racine</translation>
    </message>
    <message>
        <source>“{feed}” is moved to {folder}.</source>
        <translation>«&#x202f;{feed}&#x202f;» est déplacé vers {folder}.</translation>
    </message>
    <message>
        <source>{n} feeds are moved to {folder}.</source>
        <translation>{n} flux sont déplacés vers {folder}.</translation>
    </message>
    <message>
        <source>This feed names no site that a browser could open.</source>
        <translation>Ce flux n’indique aucun site qu’un navigateur pourrait ouvrir.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>FeedEditDialog</name>
    <message>
        <source>Edit feed</source>
        <translation>Modifier le flux</translation>
    </message>
    <message>
        <source>At another address the feed is asked anew. Its articles stay, and none arrives twice.</source>
        <translation>À une autre adresse, le flux est demandé à neuf. Ses articles restent, et aucun n’arrive deux fois.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation>S’abonner…</translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation>Importer OPML…</translation>
    </message>
    <message>
        <source>Export OPML …</source>
        <translation>Exporter OPML…</translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation>Trouver un flux</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tous {n}</translation>
    </message>
    <message>
        <source>Broken {n}</source>
        <translation>En échec {n}</translation>
    </message>
    <message>
        <source>Silent {n}</source>
        <translation>Silencieux {n}</translation>
    </message>
    <message>
        <source>Paused {n}</source>
        <translation>En pause {n}</translation>
    </message>
    <message>
        <source>Muted {n}</source>
        <translation>En sourdine {n}</translation>
    </message>
    <message>
        <source>1 feed</source>
        <translation>1 flux</translation>
    </message>
    <message>
        <source>{n} feeds</source>
        <translation>{n} flux</translation>
    </message>
    <message>
        <source>{feeds}, {n} of them with trouble.</source>
        <translation>{feeds}, dont {n} en difficulté.</translation>
    </message>
    <message>
        <source>Counting what your feeds bring …</source>
        <translation>Comptage de ce que rapportent vos flux…</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Subscribe to one, or import an OPML file from another program.</source>
        <translation>Abonnez-vous à un flux, ou importez un fichier OPML d’un autre programme.</translation>
    </message>
    <message>
        <source>No feed is like that</source>
        <translation>Aucun flux n’est dans ce cas</translation>
    </message>
    <message>
        <source>All of them stand under “All”.</source>
        <translation>Tous se trouvent sous «&#x202f;Tous&#x202f;».</translation>
    </message>
    <message>
        <source>Show all feeds</source>
        <translation>Afficher tous les flux</translation>
    </message>
    <message>
        <source>{n} feeds are selected.</source>
        <translation>{n} flux sont choisis.</translation>
    </message>
    <message>
        <source>1 feed added; it is polled with the next round.</source>
        <translation>1 flux ajouté&#x202f;; il sera relevé à la prochaine tournée.</translation>
    </message>
    <message>
        <source>{n} feeds added; they are polled with the next round.</source>
        <translation>{n} flux ajoutés&#x202f;; ils seront relevés à la prochaine tournée.</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation>Fichiers OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Exporter les flux</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>Fichiers OPML (*.opml)</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>The feeds are written to {path}.</source>
        <translation>Les flux sont écrits dans {path}.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall, estimated</source>
        <translation>Rappel, estimé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>from {n} verdicts on what it finds</source>
        <translation>d’après {n} avis sur ce qu’elle trouve</translation>
    </message>
    <message>
        <source>Judge some of what it finds.</source>
        <translation>Jugez une partie de ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>from {n} verdicts on what it does not find</source>
        <translation>d’après {n} avis sur ce qu’elle ne trouve pas</translation>
    </message>
    <message>
        <source>about {n} missed</source>
        <translation>environ {n} manqués</translation>
    </message>
    <message>
        <source>Judge some of what it finds and of what it does not.</source>
        <translation>Jugez une partie de ce qu’elle trouve et de ce qu’elle ne trouve pas.</translation>
    </message>
    <message>
        <source>and {n} that you added</source>
        <translation>et {n} que vous avez ajoutés</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>{value} %   ({low}–{high} %)</source>
        <translation>{value}&#x202f;%   ({low}–{high} %)</translation>
    </message>
    <message>
        <source>95 % interval in parentheses</source>
        <translation>intervalle à 95&#x202f;% entre parenthèses</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Move {n} feeds to a folder</source>
        <translation>Déplacer {n} flux dans un dossier</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation>Choisissez un dossier ou saisissez-en un nouveau&#x202f;; «&#x202f;/&#x202f;» fait des dossiers dans des dossiers.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Bringing the archive up to date</source>
        <translation>Mise à niveau de l’archive</translation>
    </message>
    <message>
        <source>It is of an older Presswatch. A backup is made first, then its tables are brought up to date.</source>
        <translation>Elle vient d’un Presswatch plus ancien. Une sauvegarde est d’abord faite, puis ses tables sont mises à niveau.</translation>
    </message>
    <message>
        <source>This takes a few seconds, with a large archive a minute. Nothing is lost if it is stopped.</source>
        <translation>Cela prend quelques secondes, une minute pour une grande archive. Rien n’est perdu en cas d’arrêt.</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Ouvrir une autre archive</translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation>Archives (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restauration d’une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is copied and checked, then it takes the place of the archive.</source>
        <translation>La sauvegarde est copiée et vérifiée, puis elle prend la place de l’archive.</translation>
    </message>
    <message>
        <source>The earlier file stays beside it under another name.</source>
        <translation>Le fichier précédent reste à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The backup is in its place</source>
        <translation>La sauvegarde est en place</translation>
    </message>
    <message>
        <source>The backup is in its place; the earlier file is {file}</source>
        <translation>La sauvegarde est en place&#x202f;; le fichier précédent est {file}</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>La sauvegarde n’a pas été restaurée. {why}</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Articles over time</source>
        <translation>Articles dans le temps</translation>
    </message>
    <message>
        <source>{total} articles from {first} to {last}, counted exactly</source>
        <translation>{total} articles du {first} au {last}, comptés exactement</translation>
    </message>
    <message>
        <source>about {total} articles from {first} to {last}, sampled; still counting</source>
        <translation>environ {total} articles du {first} au {last}, par échantillon&#x202f;; comptage en cours</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>up to {count} a day, exact</source>
        <translation>jusqu’à {count} par jour, exact</translation>
    </message>
    <message>
        <source>up to {count} a week, exact</source>
        <translation>jusqu’à {count} par semaine, exact</translation>
    </message>
    <message>
        <source>up to {count} in 30 days, exact</source>
        <translation>jusqu’à {count} en 30 jours, exact</translation>
    </message>
    <message>
        <source>up to about {count} a day, sampled</source>
        <translation>jusqu’à environ {count} par jour, par échantillon</translation>
    </message>
    <message>
        <source>up to about {count} a week, sampled</source>
        <translation>jusqu’à environ {count} par semaine, par échantillon</translation>
    </message>
    <message>
        <source>up to about {count} in 30 days, sampled</source>
        <translation>jusqu’à environ {count} en 30 jours, par échantillon</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>about {count} articles, sampled</source>
        <translation>environ {count} articles, par échantillon</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Historique des annulations</translation>
    </message>
    <message>
        <source>What you changed, the newest first. Choose a line to take back everything down to it.</source>
        <translation>Ce que vous avez modifié, le plus récent d’abord. Choisissez une ligne pour tout annuler jusqu’à elle.</translation>
    </message>
    <message>
        <source>Changes that can be taken back</source>
        <translation>Modifications qui peuvent être annulées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Undo the last {n} changes</source>
        <translation>Annuler les {n} dernières modifications</translation>
    </message>
    <message>
        <source>Taking back …</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>1 change taken back.</source>
        <translation>1 modification annulée.</translation>
    </message>
    <message>
        <source>{n} changes taken back.</source>
        <translation>{n} modifications annulées.</translation>
    </message>
</context>
<context>
    <name>HitStrip</name>
    <message>
        <source>Places of the hits</source>
        <translation>Endroits des occurrences</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} occurrences</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 surlignage</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} surlignages</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Trouvé par la recherche</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>Choose saved articles, web pages and mails (.txt, .html, .mhtml, .eml) or folders of them, or what Presswatch exported as .json; or drop them here. They are copied; nothing that they name is loaded.</source>
        <translation>Choisissez des articles, pages web et courriels enregistrés (.txt, .html, .mhtml, .eml), des dossiers qui en contiennent, ou ce que Presswatch a exporté en .json&#x202f;; ou déposez-les ici. Ils sont copiés&#x202f;; rien de ce qu’ils désignent n’est chargé.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Only .txt, .html, .mhtml, .eml and .json files can be imported; left out: {names}</source>
        <translation>Seuls les fichiers .txt, .html, .mhtml, .eml et .json peuvent être importés&#x202f;; laissés de côté&#x202f;: {names}</translation>
    </message>
    <message>
        <source>Reading what is on the list …</source>
        <translation>Lecture de ce qui est dans la liste…</translation>
    </message>
    <message>
        <source>{n} of {total} files could not be imported; the list says why.</source>
        <translation>{n} fichiers sur {total} n’ont pas pu être importés&#x202f;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>1 file imported.</source>
        <translation>1 fichier importé.</translation>
    </message>
    <message>
        <source>{n} files imported.</source>
        <translation>{n} fichiers importés.</translation>
    </message>
    <message>
        <source>{n} were left out; the list says why.</source>
        <translation>{n} ont été laissés de côté&#x202f;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{new} new, {known} known, {out} not imported</source>
        <translation>{new} nouveaux, {known} connus, {out} non importés</translation>
    </message>
    <message>
        <source>Saved articles</source>
        <translation>Articles enregistrés</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
</context>
<context>
    <name>JudgePane</name>
    <message>
        <source>The article to be judged</source>
        <translation>L’article à juger</translation>
    </message>
    <message>
        <source>What it finds, for precision</source>
        <translation>Ce qu’elle trouve, pour la précision</translation>
    </message>
    <message>
        <source>What it does not find, for recall</source>
        <translation>Ce qu’elle ne trouve pas, pour le rappel</translation>
    </message>
    <message>
        <source>How many are judged</source>
        <translation>Combien sont jugés</translation>
    </message>
    <message>
        <source>Back to the one before (Left)</source>
        <translation>Revenir au précédent (Gauche)</translation>
    </message>
    <message>
        <source>Belongs (Y)</source>
        <translation>En fait partie (Y)</translation>
    </message>
    <message>
        <source>It belongs to the topic</source>
        <translation>Il relève du thème</translation>
    </message>
    <message>
        <source>Does not (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>It does not belong to the topic</source>
        <translation>Il ne relève pas du thème</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>Leave it open (Right)</source>
        <translation>Laisser ouvert (Droite)</translation>
    </message>
    <message>
        <source>Read (O)</source>
        <translation>Lire (O)</translation>
    </message>
    <message>
        <source>Show it in the window</source>
        <translation>L’afficher dans la fenêtre</translation>
    </message>
    <message>
        <source>Next 20</source>
        <translation>20 suivants</translation>
    </message>
    <message>
        <source>Judge twenty more (Enter)</source>
        <translation>En juger vingt de plus (Entrée)</translation>
    </message>
    <message>
        <source>Drawing articles …</source>
        <translation>Tirage des articles…</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>{n} sur {all} jugés</translation>
    </message>
    <message>
        <source>you said: belongs</source>
        <translation>votre avis&#x202f;: en fait partie</translation>
    </message>
    <message>
        <source>you said: does not belong</source>
        <translation>votre avis&#x202f;: n’en fait pas partie</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>Every article that the query finds has been judged.</source>
        <translation>Tous les articles que trouve la requête ont été jugés.</translation>
    </message>
    <message>
        <source>Everything that was drawn of the other articles has been judged.</source>
        <translation>Tout ce qui a été tiré des autres articles a été jugé.</translation>
    </message>
    <message>
        <source>These are judged. Press Enter for twenty more, or look at what the numbers say now.</source>
        <translation>Ceux-ci sont jugés. Appuyez sur Entrée pour vingt de plus, ou voyez ce que disent maintenant les chiffres.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Forget every key that was chosen over the keymap</source>
        <translation>Oublie toutes les touches choisies par-dessus le jeu de touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Une touche</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Nouvelle touche</translation>
    </message>
    <message>
        <source>Keymap: Google Reader.</source>
        <translation>Jeu de touches&#x202f;: Google Reader.</translation>
    </message>
    <message>
        <source>Keymap: NetNewsWire.</source>
        <translation>Jeu de touches&#x202f;: NetNewsWire.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Choisissez une commande pour lui donner une autre touche.</translation>
    </message>
    <message>
        <source>{keys} – also {command}</source>
        <translation>{keys} – aussi {command}</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisie par vous</translation>
    </message>
    <message>
        <source>The list itself hears this key; it cannot be changed.</source>
        <translation>La liste elle-même écoute cette touche&#x202f;; elle ne peut pas être changée.</translation>
    </message>
    <message>
        <source>{key} is needed to go about in the window. Press another key.</source>
        <translation>{key} est nécessaire pour se déplacer dans la fenêtre. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>The list itself hears {key}: {command}. Press another key.</source>
        <translation>La liste elle-même écoute {key}&#x202f;: {command}. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. “Use this key” takes it from there.</source>
        <translation>{key} est la touche de «&#x202f;{command}&#x202f;». «&#x202f;Prendre&#x202f;» la lui retire.</translation>
    </message>
    <message>
        <source>{key} is free; it will be heard in the list and the article.</source>
        <translation>{key} est libre&#x202f;; elle sera écoutée dans la liste et l’article.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>How much of what an outlet published may leave in an export. Every export keeps to it and says what it left out. The articles and clippings in the archive stay whole.</source>
        <translation>La part de ce qu’un média a publié qui peut sortir dans une exportation. Chaque exportation s’y tient et dit ce qu’elle a laissé de côté. Les articles et les coupures de l’archive restent entiers.</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <translation>Trouver un média</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Peut sortir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Revient sur la dernière modification</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Texte intégral</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>Les premiers mots</translation>
    </message>
    <message>
        <source>Headline and link</source>
        <translation>Titre et lien</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Lien seulement</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;May leave</source>
        <translation>&amp;Peut sortir</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>First {n} words</source>
        <translation>{n} premiers mots</translation>
    </message>
    <message>
        <source>{n} outlets chosen</source>
        <translation>{n} médias choisis</translation>
    </message>
    <message>
        <source>It holds from the next export on.</source>
        <translation>Cela vaut dès la prochaine exportation.</translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the window takes back one step after the other.</source>
        <translation>Autre chose a été fait depuis. Dans la fenêtre, Annuler revient en arrière pas à pas.</translation>
    </message>
</context>
<context>
    <name>LineageDialog</name>
    <message>
        <source>Lineage</source>
        <translation>Filiation</translation>
    </message>
    <message>
        <source>Looking who copied whom …</source>
        <translation>Recherche de qui a copié qui…</translation>
    </message>
    <message>
        <source>Facts that became others</source>
        <translation>Faits qui ont changé</translation>
    </message>
    <message>
        <source>Press Enter or click to see where it stands</source>
        <translation>Entrée ou un clic pour voir où il se trouve</translation>
    </message>
    <message>
        <source>What became of the facts</source>
        <translation>Ce que les faits sont devenus</translation>
    </message>
    <message>
        <source>Only in the original: struck through. Only in the copy: underlined.</source>
        <translation>Dans l’original seulement&#x202f;: barré. Dans la copie seulement&#x202f;: souligné.</translation>
    </message>
    <message>
        <source>This article is alone in its story</source>
        <translation>Cet article est seul dans son sujet</translation>
    </message>
    <message>
        <source>Nothing in the archive tells the same, so nobody is known to have copied it.</source>
        <translation>Rien dans l’archive ne rapporte la même chose, on ne sait donc de personne qu’il l’ait copié.</translation>
    </message>
    <message>
        <source>Read this article</source>
        <translation>Lire cet article</translation>
    </message>
    <message>
        <source>Open the chosen article in the window</source>
        <translation>Ouvrir l’article choisi dans la fenêtre</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Copier les faits</translation>
    </message>
    <message>
        <source>Put the facts that became others on the clipboard, a line each</source>
        <translation>Mettre dans le presse-papiers les faits qui ont changé, un par ligne</translation>
    </message>
    <message>
        <source>Who copied whom</source>
        <translation>Qui a copié qui</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Lineage of “{title}”</source>
        <translation>Filiation de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>agency copy; the agency’s own text is not in the archive</source>
        <translation>dépêche d’agence&#x202f;; le texte de l’agence n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>The articles below name this agency as their source. Choose one of them.</source>
        <translation>Les articles ci-dessous nomment cette agence comme source. Choisissez-en un.</translation>
    </message>
    <message>
        <source>Nothing earlier in the archive holds its paragraphs: there is nothing to compare.</source>
        <translation>Rien de plus ancien dans l’archive ne contient ses paragraphes&#x202f;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the archive any more.</source>
        <translation>L’un des deux articles n’est plus dans l’archive.</translation>
    </message>
    <message>
        <source>No name, number, place, date or quotation is another one in the copy.</source>
        <translation>Aucun nom, nombre, lieu, date ou citation ne diffère dans la copie.</translation>
    </message>
    <message>
        <source>1 fact is another one in the copy:</source>
        <translation>1 fait diffère dans la copie&#x202f;:</translation>
    </message>
    <message>
        <source>{n} facts are others in the copy:</source>
        <translation>{n} faits diffèrent dans la copie&#x202f;:</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the engine, its commands and this window have said since the window was opened.</source>
        <translation>Ce que le moteur, ses commandes et cette fenêtre ont dit depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen entry with all its lines</source>
        <translation>Copier la ligne choisie avec toute sa suite</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy everything that is listed</source>
        <translation>Copier tout ce qui est listé</translation>
    </message>
    <message>
        <source>Nothing in the log holds these words.</source>
        <translation>Rien dans le journal ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing has been said yet, which is a good sign.</source>
        <translation>Rien n’a encore été dit, ce qui est bon signe.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Show new articles</source>
        <translation>Afficher les nouveaux articles</translation>
    </message>
    <message>
        <source>over {count} new</source>
        <translation>plus de {count} nouveaux</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouveaux</translation>
    </message>
    <message>
        <source>{count} new articles, show them</source>
        <translation>{count} nouveaux articles, les afficher</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Entrée enregistre, Échap annule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Open in browser</source>
        <translation>Voir en ligne</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Tell me of new articles</source>
        <translation>Me signaler les nouveaux articles</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>Noti&amp;fications</translation>
    </message>
    <message>
        <source>For th&amp;ese</source>
        <translation>Pour l&amp;es suivants</translation>
    </message>
    <message>
        <source>Copies of one story are told once. What feeds bring at their first poll, and what is imported, is not told.</source>
        <translation>Les copies d’un même sujet sont signalées une seule fois. Ce qu’un flux apporte à sa première relève, et ce qui est importé, n’est pas signalé.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures de silence</translation>
    </message>
    <message>
        <source>What comes meanwhile is told afterwards, in one digest.</source>
        <translation>Ce qui arrive entre-temps est signalé ensuite, en un seul résumé.</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>Ces &amp;jours-là</translation>
    </message>
    <message>
        <source>Digests only</source>
        <translation>Résumés seulement</translation>
    </message>
    <message>
        <source>At most {n}</source>
        <translation>Au plus {n}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>en {n} minutes</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>Un p&amp;ar un</translation>
    </message>
    <message>
        <source>More than that are told in one digest.</source>
        <translation>Au-delà, ils sont signalés en un seul résumé.</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>En combien de minutes</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>T&amp;ray</source>
        <translation>Zone de n&amp;otification</translation>
    </message>
    <message>
        <source>Show a trial notification</source>
        <translation>Montrer une notification d’essai</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>Essa&amp;i</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Recherche&#x202f;: {name}</translation>
    </message>
    <message>
        <source>On no day is anything told.</source>
        <translation>Aucun jour rien n’est signalé.</translation>
    </message>
    <message>
        <source>There the icon opens the window, polls, keeps quiet and ends Presswatch.</source>
        <translation>L’icône y ouvre la fenêtre, relève, fait silence et quitte Presswatch.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>The desktop shows it. A click on a notification leads to its article.</source>
        <translation>Le bureau la montre. Un clic sur une notification mène à son article.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: neither a message bus nor a tray answers.</source>
        <translation>Ce bureau ne montre pas de notifications&#x202f;: ni bus de messages ni zone de notification ne répond.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>You are told of new articles in “{name}”</source>
        <translation>Les nouveaux articles de «&#xa0;{name}&#xa0;» vous sont signalés</translation>
    </message>
    <message>
        <source>You are not told of “{name}” any more</source>
        <translation>«&#xa0;{name}&#xa0;» ne vous est plus signalé</translation>
    </message>
    <message>
        <source>You are told of new articles again</source>
        <translation>Les nouveaux articles vous sont de nouveau signalés</translation>
    </message>
    <message>
        <source>No notifications until {time}</source>
        <translation>Pas de notifications jusqu’à&#x202f;: {time}</translation>
    </message>
</context>
<context>
    <name>OpmlPreviewDialog</name>
    <message>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <source>What {file} holds.</source>
        <translation>Ce que contient {file}.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Feeds of the file</source>
        <translation>Flux du fichier</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>1 new feed</source>
        <translation>1 nouveau flux</translation>
    </message>
    <message>
        <source>{n} new feeds</source>
        <translation>{n} nouveaux flux</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 est déjà ici</translation>
    </message>
    <message>
        <source>{m} are here already</source>
        <translation>{m} sont déjà ici</translation>
    </message>
    <message>
        <source>1 is refused</source>
        <translation>1 est refusé</translation>
    </message>
    <message>
        <source>{r} are refused</source>
        <translation>{r} sont refusés</translation>
    </message>
    <message>
        <source>{file}: {words}.</source>
        <translation>{file}&#x202f;: {words}.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Il n’y a rien de nouveau dans ce fichier.</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>est déjà ici</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>S’abonner à {n} flux</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>S’abonner à 1 flux</translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>Stopped. A list is taken whole or not at all.</source>
        <translation>Arrêté. Une liste est prise en entier ou pas du tout.</translation>
    </message>
</context>
<context>
    <name>PageSettings</name>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>&amp;Keep raw pages</source>
        <translation>Pages &amp;brutes</translation>
    </message>
    <message>
        <source>From the page as it was fetched a text can be extracted again. Those of articles that are starred, clipped, highlighted or pasted into stay for ever.</source>
        <translation>De la page telle qu’elle a été reçue, un texte peut être extrait à nouveau. Celles des articles avec étoile, coupure, surlignage ou texte collé restent pour toujours.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} ans</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>What was dropped</source>
        <translation>Ce qui a été déposé</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>Aller chercher cette page&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is fetched until you say so. The article on the page comes into the archive.</source>
        <translation>Rien n’est demandé tant que vous ne l’avez pas dit. L’article de la page entre dans l’archive.</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Aller chercher et importer</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Use this as the text of the article?</source>
        <translation>En faire le texte de l’article&#x202f;?</translation>
    </message>
    <message>
        <source>“{title}” gets this text, marked as pasted by an analyst. Its present text stays as a version, no page that is fetched later replaces it, and Undo takes it back.</source>
        <translation>«&#x202f;{title}&#x202f;» reçoit ce texte, marqué comme collé par un analyste. Son texte actuel reste comme version, aucune page demandée plus tard ne le remplace, et Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Import as a new article</source>
        <translation>Importer comme nouvel article</translation>
    </message>
    <message>
        <source>Leave the open article as it is</source>
        <translation>Laisser l’article ouvert tel quel</translation>
    </message>
    <message>
        <source>Use as its text</source>
        <translation>En faire son texte</translation>
    </message>
    <message>
        <source>Import this as an article?</source>
        <translation>Importer cela comme article&#x202f;?</translation>
    </message>
    <message>
        <source>It comes into the archive as an article of its own.</source>
        <translation>Il entre dans l’archive comme un article à part entière.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Lecture du texte…</translation>
    </message>
    <message>
        <source>Fetching the page …</source>
        <translation>Demande de la page…</translation>
    </message>
    <message>
        <source>The article has the pasted text now</source>
        <translation>L’article a maintenant le texte collé</translation>
    </message>
    <message>
        <source>The article has this text already</source>
        <translation>L’article a déjà ce texte</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Imported as a new article</source>
        <translation>Importé comme nouvel article</translation>
    </message>
    <message>
        <source>The archive has this article already</source>
        <translation>L’archive a déjà cet article</translation>
    </message>
    <message>
        <source>The archive has this article; its text changed</source>
        <translation>L’archive a cet article&#x202f;; son texte a changé</translation>
    </message>
    <message>
        <source>The text cannot be handed over ({reason}); is the disk full?</source>
        <translation>Le texte ne peut pas être transmis ({reason})&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PollingSettings</name>
    <message>
        <source>As Presswatch chooses: every hour</source>
        <translation>Au choix de Presswatch&#x202f;: toutes les heures</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>Toutes les {n} minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every {n} hours</source>
        <translation>Toutes les {n} heures</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Selon l’environnement</translation>
    </message>
    <message>
        <source>&amp;Poll feeds</source>
        <translation>&amp;Relever les flux</translation>
    </message>
    <message>
        <source>From each feed’s next poll on. A feed with a rhythm of its own is asked more or less often than that.</source>
        <translation>Dès la prochaine relève de chaque flux. Un flux qui a son propre rythme est demandé plus ou moins souvent.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:3128</source>
        <translation>Par exemple http://proxy.example.org:3128</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Making the preview …</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>The preview cannot be read ({why}).</source>
        <translation>L’aperçu ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>The preview shows the beginning; the export is whole.</source>
        <translation>L’aperçu montre le début&#x202f;; l’exportation est entière.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge articles</source>
        <translation>Purger des articles</translation>
    </message>
    <message>
        <source>What is deleted can be brought back for 30 days, then it is gone for good. What is starred or holds work of yours always stays. To have articles only out of sight, dismiss them.</source>
        <translation>Ce qui est supprimé peut être rétabli pendant 30 jours, puis disparaît définitivement. Ce qui porte une étoile ou contient votre travail reste toujours. Pour seulement ne plus voir des articles, écartez-les.</translation>
    </message>
    <message>
        <source>for example: feed:&quot;Le Littoral&quot; date:..2019</source>
        <translation>par exemple&#x202f;: feed:&quot;Le Littoral&quot; date:..2019</translation>
    </message>
    <message>
        <source>&amp;Delete what this query finds</source>
        <translation>&amp;Supprimer ce que trouve cette requête</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The first articles that would be deleted</source>
        <translation>Les premiers articles qui seraient supprimés</translation>
    </message>
    <message>
        <source>Undo the last purge</source>
        <translation>Annuler la dernière purge</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Looking what would be deleted …</source>
        <translation>Recherche de ce qui serait supprimé…</translation>
    </message>
    <message>
        <source>Write a query; an empty one would mean every article.</source>
        <translation>Écrivez une requête&#x202f;; une requête vide désignerait tous les articles.</translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}, {time}</translation>
    </message>
    <message>
        <source>Would delete 1 article, 0 starred.</source>
        <translation>Supprimerait 1 article, 0 avec étoile.</translation>
    </message>
    <message>
        <source>Would delete {n} articles, 0 starred.</source>
        <translation>Supprimerait {n} articles, 0 avec étoile.</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>with a note or a highlight</source>
        <translation>avec une note ou un surlignage</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>en coupure</translation>
    </message>
    <message>
        <source>with a text you pasted</source>
        <translation>avec un texte que vous avez collé</translation>
    </message>
    <message>
        <source>What stays: {kinds}.</source>
        <translation>Ce qui reste&#x202f;: {kinds}.</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>Les {n} premiers sont listés.</translation>
    </message>
    <message>
        <source>Delete 1 article</source>
        <translation>Supprimer 1 article</translation>
    </message>
    <message>
        <source>Delete {n} articles</source>
        <translation>Supprimer {n} articles</translation>
    </message>
    <message>
        <source>Deleting {n} articles …</source>
        <translation>Suppression de {n} articles…</translation>
    </message>
    <message>
        <source>1 article deleted.</source>
        <translation>1 article supprimé.</translation>
    </message>
    <message>
        <source>{n} articles deleted.</source>
        <translation>{n} articles supprimés.</translation>
    </message>
    <message>
        <source>Undo brings them back until {day}.</source>
        <translation>Annuler les rétablit jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Bringing the articles back …</source>
        <translation>Rétablissement des articles…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>The query language</source>
        <translation>Le langage de requête</translation>
    </message>
    <message>
        <source>Words are whole words; capitals, accents, and kinds of quotes and hyphens do not matter. What binds tighter comes first: ( ), then NEAR and ONEAR, then NOT, then AND or a blank, then OR.</source>
        <translation>Les mots sont des mots entiers&#x202f;; capitales, accents, sortes de guillemets et de traits d’union ne comptent pas. Ce qui lie le plus fort vient d’abord&#x202f;: ( ), puis NEAR et ONEAR, puis NOT, puis AND ou un blanc, puis OR.</translation>
    </message>
    <message>
        <source>Find an operator, a field or what it does</source>
        <translation>Trouver un opérateur, un champ ou ce qu’il fait</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try a shorter word: “near”, “date”, “list”.</source>
        <translation>Rien ici ne s’appelle ainsi. Essayez un mot plus court&#x202f;: «&#x202f;near&#x202f;», «&#x202f;date&#x202f;», «&#x202f;list&#x202f;».</translation>
    </message>
    <message>
        <source>Words and operators</source>
        <translation>Mots et opérateurs</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Operators and fields</source>
        <translation>Opérateurs et champs</translation>
    </message>
    <message>
        <source>{what} (not in topics)</source>
        <translation>{what} (pas dans les thèmes)</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher cela</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>Rechercher {query}</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Reading list</source>
        <translation>Liste de lecture</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The archive becomes what it was when the backup was made.</source>
        <translation>L’archive redevient ce qu’elle était quand la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>1. Polling stops, and this window closes the archive.</source>
        <translation>1. La relève s’arrête, et cette fenêtre ferme l’archive.</translation>
    </message>
    <message>
        <source>2. The backup is copied and checked. If it is not sound, nothing changes.</source>
        <translation>2. La sauvegarde est copiée et vérifiée. Si elle n’est pas saine, rien ne change.</translation>
    </message>
    <message>
        <source>3. The copy takes the place of the archive. The file of now stays beside it under another name, with everything that came after the backup.</source>
        <translation>3. La copie prend la place de l’archive. Le fichier actuel reste à côté sous un autre nom, avec tout ce qui est venu après la sauvegarde.</translation>
    </message>
    <message>
        <source>4. The window opens the archive again, and polling goes on.</source>
        <translation>4. La fenêtre rouvre l’archive, et la relève reprend.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation>Archives (*.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose a backup that is there.</source>
        <translation>Il n’y a pas de fichier {path}. Choisissez une sauvegarde qui existe.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search and filters</source>
        <translation>Recherche et filtres</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Ce qui n’a pas été compris</translation>
    </message>
    <message>
        <source>Forms of the words that are found as well</source>
        <translation>Formes des mots trouvées aussi</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Restrict the list by topic, feed, language, days or state</source>
        <translation>Restreindre la liste par thème, flux, langue, jours ou état</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Newest arrivals</source>
        <translation>Dernières arrivées</translation>
    </message>
    <message>
        <source>Most relevant</source>
        <translation>Plus pertinents</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>dans {place}</translation>
    </message>
    <message>
        <source>{word} : over {count} forms</source>
        <translation>{word}&#x202f;: plus de {count} formes</translation>
    </message>
    <message>
        <source>{word} : {count} members</source>
        <translation>{word}&#x202f;: {count} membres</translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation>{word}&#x202f;: 1 forme</translation>
    </message>
    <message>
        <source>{word} : {count} forms</source>
        <translation>{word}&#x202f;: {count} formes</translation>
    </message>
    <message>
        <source>{word} also finds {others}</source>
        <translation>{word} trouve aussi {others}</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 sujet</translation>
    </message>
    <message>
        <source>{count} stories</source>
        <translation>{count} sujets</translation>
    </message>
    <message>
        <source>{stories}, {count} articles</source>
        <translation>{stories}, {count} articles</translation>
    </message>
    <message>
        <source>over {count} articles</source>
        <translation>plus de {count} articles</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation>Retirer le filtre&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt and an arrow key. One may name another: search:&quot;name&quot;.</source>
        <translation>Glissez-les dans l’ordre voulu, ou appuyez sur Alt et une flèche. L’une peut en nommer une autre&#x202f;: search:&quot;nom&quot;.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Revient sur la dernière modification</translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation>En faire un thème</translation>
    </message>
    <message>
        <source>Tags every article that it finds, now and from now on</source>
        <translation>Étiquette tous les articles qu’elle trouve, maintenant et désormais</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Ce que trouve la recherche</translation>
    </message>
    <message>
        <source>There is no saved search yet. Search for something and press Ctrl+S.</source>
        <translation>Il n’y a pas encore de recherche enregistrée. Faites une recherche et appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>It finds {n} articles.</source>
        <translation>Elle trouve {n} articles.</translation>
    </message>
    <message>
        <source>It finds over {n} articles.</source>
        <translation>Elle trouve plus de {n} articles.</translation>
    </message>
    <message>
        <source>It finds one article.</source>
        <translation>Elle trouve un article.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>L’ordre est enregistré.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>«&#x202f;{name}&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The topic “{topic}” is made; the archive is being tagged.</source>
        <translation>Le thème «&#x202f;{topic}&#x202f;» est créé&#x202f;; l’archive est en cours d’étiquetage.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every choice holds at once, the language from the next start on.</source>
        <translation>Chaque choix vaut aussitôt, la langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>The prefecture said that all had been offered a place; three of those who boarded had not.</source>
        <translation>La préfecture a dit que tous s’étaient vu proposer une place&#x202f;; trois de ceux qui embarquèrent n’en avaient pas.</translation>
    </message>
    <message>
        <source>Sample of the article’s font</source>
        <translation>Échantillon de la police des articles</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Trouvé ailleurs</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>As Presswatch chooses</source>
        <translation>Au choix de Presswatch</translation>
    </message>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>As in Google Reader</source>
        <translation>Comme dans Google Reader</translation>
    </message>
    <message>
        <source>As in NetNewsWire</source>
        <translation>Comme dans NetNewsWire</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Tou&amp;ches</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Ani&amp;mations</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks. So it is anyway where the system asks for it.</source>
        <translation>Rien ne glisse, ne s’estompe ni ne clignote. Il en est ainsi de toute façon là où le système le demande.</translation>
    </message>
    <message>
        <source>Presswatch speaks this language when it is started again.</source>
        <translation>Presswatch parlera cette langue à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>The original at the left, the copy at the right</source>
        <translation>L’original à gauche, la copie à droite</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Le reste est trop long pour être montré ici.</translation>
    </message>
    <message>
        <source>not in the copy</source>
        <translation>absent de la copie</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>absent de l’original</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Dossiers de coupures</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{count} clippings</source>
        <translation>{count} coupures</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation>{count} non lus</translation>
    </message>
    <message>
        <source>failing: {why}</source>
        <translation>en échec&#x202f;: {why}</translation>
    </message>
</context>
<context>
    <name>StarterList</name>
    <message>
        <source>Starter feeds</source>
        <translation>Flux de départ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>S’abonner à 1 flux</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>S’abonner à {n} flux</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Polling {done} of {total} feeds</source>
        <translation>Relève&#x202f;: {done} flux sur {total}</translation>
    </message>
    <message>
        <source>Extracting {done} of {total} pages</source>
        <translation>Extraction&#x202f;: {done} pages sur {total}</translation>
    </message>
    <message>
        <source>Looking again at {done} of {total} pages</source>
        <translation>Nouvel examen&#x202f;: {done} pages sur {total}</translation>
    </message>
    <message>
        <source>Tagging {done} of {total} articles</source>
        <translation>Étiquetage&#x202f;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Grouping {done} of {total} articles</source>
        <translation>Regroupement&#x202f;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Importing {done} of {total} files</source>
        <translation>Importation&#x202f;: {done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>Clipping {done} of {total} articles</source>
        <translation>Mise en coupures&#x202f;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Exporting {done} of {total} articles</source>
        <translation>Exportation&#x202f;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total} articles</source>
        <translation>Rétablissement&#x202f;: {done} articles sur {total}</translation>
    </message>
    <message>
        <source>Next round {time}</source>
        <translation>Prochaine tournée&#x202f;: {time}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>{articles} since {day}</source>
        <translation>{articles} depuis le {day}</translation>
    </message>
</context>
<context>
    <name>StoryRows</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>StorySettings</name>
    <message>
        <source>One s&amp;tory within</source>
        <translation>Un même &amp;sujet en</translation>
    </message>
    <message>
        <source>Articles that tell the same are one story if no more days lie between them. Stories that stand already stay.</source>
        <translation>Des articles qui rapportent la même chose forment un seul sujet s’il n’y a pas plus de jours entre eux. Les sujets déjà formés restent.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>StorySide</name>
    <message>
        <source>This article is alone in its story</source>
        <translation>Cet article est seul dans son sujet</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site, or several of them. Presswatch looks for the feeds that a site offers.</source>
        <translation>Saisissez l’adresse d’un flux ou d’un site d’information, ou plusieurs. Presswatch cherche les flux qu’un site propose.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation>Choisissez un dossier ou saisissez-en un nouveau&#x202f;; «&#x202f;/&#x202f;» fait des dossiers dans des dossiers.</translation>
    </message>
    <message>
        <source>The server is inside my own network</source>
        <translation>Le serveur est dans mon propre réseau</translation>
    </message>
    <message>
        <source>Presswatch asks no computers inside your network unless you say so for this one.</source>
        <translation>Presswatch n’interroge aucun ordinateur de votre réseau, sauf si vous le dites pour celui-ci.</translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation>Flux trouvés</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>S’abonner à {n} flux</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>S’abonner à 1 flux</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à https://www.example.org ou example.org/feed.</translation>
    </message>
    <message>
        <source>“{word}” is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas une adresse. Une adresse ressemble à https://www.example.org ou example.org/feed.</translation>
    </message>
    <message>
        <source>Looking for feeds …</source>
        <translation>Recherche de flux…</translation>
    </message>
    <message>
        <source>No feed was found there. Check the address, or look on the site for the address of its feed; it is often called RSS.</source>
        <translation>Aucun flux n’a été trouvé là. Vérifiez l’adresse, ou cherchez sur le site l’adresse de son flux&#x202f;; il s’appelle souvent RSS.</translation>
    </message>
    <message>
        <source>{address} (is here already)</source>
        <translation>{address} (déjà ici)</translation>
    </message>
    <message>
        <source>Several feeds were found. Tick the ones you want.</source>
        <translation>Plusieurs flux ont été trouvés. Cochez ceux que vous voulez.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Something else was changed meanwhile. Look at the list again before you undo more.</source>
        <translation>Autre chose a été modifié entre-temps. Regardez de nouveau la liste avant d’en annuler davantage.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>What it changes, word lists, history, note</source>
        <translation>Ce que cela change, listes de mots, historique, note</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What belongs to the topic and what does not, for everyone at the desk</source>
        <translation>Ce qui relève du thème et ce qui n’en relève pas, pour toute la rédaction</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>for example: (boat* OR dinghy) NEAR/12 (rescue* OR sank)</source>
        <translation>par exemple&#x202f;: (bateau* OR canot) NEAR/12 (sauvetage* OR sombré)</translation>
    </message>
    <message>
        <source>Where the query is wrong</source>
        <translation>Où la requête est fausse</translation>
    </message>
    <message>
        <source>What is wrong with the query, or what its words find</source>
        <translation>Ce qui ne va pas dans la requête, ou ce que ses mots trouvent</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>Word lists, used as $name</source>
        <translation>Listes de mots, employées comme $name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Press Enter or double-click to put a list into the query</source>
        <translation>Entrée ou un double clic pour insérer une liste dans la requête</translation>
    </message>
    <message>
        <source>Edit list …</source>
        <translation>Modifier la liste…</translation>
    </message>
    <message>
        <source>Edit the word list</source>
        <translation>Modifier la liste de mots</translation>
    </message>
    <message>
        <source>${name}, {n} members: {words}</source>
        <translation>${name}, {n} membres&#x202f;: {words}</translation>
    </message>
</context>
<context>
    <name>TopicHistory</name>
    <message>
        <source>Earlier queries</source>
        <translation>Requêtes antérieures</translation>
    </message>
    <message>
        <source>The earlier query</source>
        <translation>La requête antérieure</translation>
    </message>
    <message>
        <source>Take this query again</source>
        <translation>Reprendre cette requête</translation>
    </message>
    <message>
        <source>Puts it into the field above; nothing changes until it is saved</source>
        <translation>La met dans le champ ci-dessus&#x202f;; rien ne change avant l’enregistrement</translation>
    </message>
    <message>
        <source>until {time}, changed by {who}</source>
        <translation>jusqu’au {time}, modifiée par {who}</translation>
    </message>
    <message>
        <source>until {time}, by {who}: {query}</source>
        <translation>jusqu’au {time}, par {who}&#x202f;: {query}</translation>
    </message>
    <message>
        <source>The query has not been changed yet. What it was is kept here.</source>
        <translation>La requête n’a pas encore été modifiée. Ce qu’elle a été est gardé ici.</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>shown in the sidebar</source>
        <translation>affiché dans la barre latérale</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} articles</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>A topic is defined by a query; every article that it finds is tagged. Untick one to hide it.</source>
        <translation>Un thème est défini par une requête&#x202f;; tout article qu’elle trouve est étiqueté. Décochez-en un pour le masquer.</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Its tags go with it; can be undone</source>
        <translation>Ses étiquettes partent avec lui&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Brings the topic back</source>
        <translation>Rétablit le thème</translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation>Banc d’essai…</translation>
    </message>
    <message>
        <source>Judge what it finds, and see how good the query is</source>
        <translation>Juger ce qu’elle trouve, et voir ce que vaut la requête</translation>
    </message>
    <message>
        <source>Save topic</source>
        <translation>Enregistrer le thème</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation>Voici ce que vous aviez écrit&#x202f;; ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>One article has this topic.</source>
        <translation>Un article a ce thème.</translation>
    </message>
    <message>
        <source>{n} articles have this topic.</source>
        <translation>{n} articles ont ce thème.</translation>
    </message>
    <message>
        <source>There is a topic “{topic}” already: choose another name.</source>
        <translation>Il y a déjà un thème «&#x202f;{topic}&#x202f;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Tagging the archive by “{topic}” …</source>
        <translation>Enregistré. Étiquetage de l’archive par «&#x202f;{topic}&#x202f;»…</translation>
    </message>
    <message>
        <source>Saved. One article has this topic.</source>
        <translation>Enregistré. Un article a ce thème.</translation>
    </message>
    <message>
        <source>Saved. {n} articles have this topic.</source>
        <translation>Enregistré. {n} articles ont ce thème.</translation>
    </message>
    <message>
        <source>“{topic}” is removed.</source>
        <translation>«&#x202f;{topic}&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Presswatch</source>
        <translation>Ouvrir Presswatch</translation>
    </message>
    <message>
        <source>Poll all feeds now</source>
        <translation>Relever tous les flux maintenant</translation>
    </message>
    <message>
        <source>Quiet for one hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Silence jusqu’à demain</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Presswatch: {count} unread</source>
        <translation>Presswatch&#x202f;: {count} non lus</translation>
    </message>
    <message>
        <source>Presswatch: nothing unread</source>
        <translation>Presswatch&#x202f;: rien de non lu</translation>
    </message>
    <message>
        <source>End the quiet (until {time})</source>
        <translation>Finir le silence (jusqu’à {time})</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions of the article</source>
        <translation>Versions de l’article</translation>
    </message>
    <message>
        <source>← Back to the article</source>
        <translation>← Retour à l’article</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation>Copier les modifications</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>What was removed is struck through, what was added is underlined.</source>
        <translation>Ce qui a été supprimé est barré, ce qui a été ajouté est souligné.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Presswatch</source>
        <translation>Bienvenue dans Presswatch</translation>
    </message>
    <message>
        <source>Presswatch polls news feeds, keeps every article whole on this computer, and tells you which are on your topics, and because of which words. Three steps; each can be skipped, and all of it stays in the menus.</source>
        <translation>Presswatch relève des flux d’information, garde chaque article entier sur cet ordinateur, et vous dit lesquels sont dans vos thèmes, et à cause de quels mots. Trois étapes&#x202f;; chacune peut être passée, et tout reste dans les menus.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord un coup d’œil</translation>
    </message>
    <message>
        <source>A small newsroom on this computer publishes for some minutes. Nothing is kept afterwards.</source>
        <translation>Une petite rédaction publie sur cet ordinateur pendant quelques minutes. Rien n’est gardé ensuite.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Take the starter feeds</source>
        <translation>Prendre les flux de départ</translation>
    </message>
    <message>
        <source>Newspapers, agencies and aid groups on both sides of the Channel. Untick what you do not want.</source>
        <translation>Journaux, agences et associations d’aide des deux côtés de la Manche. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation>Choisir des flux</translation>
    </message>
    <message>
        <source>Bring your own feeds</source>
        <translation>Apporter vos propres flux</translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation>Un fichier OPML d’un autre lecteur, avec ses dossiers.</translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation>Importer OPML…</translation>
    </message>
    <message>
        <source>Subscribe to one</source>
        <translation>S’abonner à un flux</translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site.</source>
        <translation>Saisissez l’adresse d’un flux ou d’un site d’information.</translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation>S’abonner…</translation>
    </message>
    <message>
        <source>How you like to read</source>
        <translation>Comment vous aimez lire</translation>
    </message>
    <message>
        <source>Light, dark or sepia, the size of the text, the font of articles, the language.</source>
        <translation>Clair, sombre ou sépia, la taille du texte, la police des articles, la langue.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Everything by keys</source>
        <translation>Tout au clavier</translation>
    </message>
    <message>
        <source>The keys of Google Reader or NetNewsWire, and any other that you give a command.</source>
        <translation>Les touches de Google Reader ou de NetNewsWire, et toute autre que vous donnez à une commande.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Tout passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>Ce que vous lisez</translation>
    </message>
    <message>
        <source>What you follow</source>
        <translation>Ce que vous suivez</translation>
    </message>
    <message>
        <source>How you read</source>
        <translation>Comment vous lisez</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>Étape {n} sur {all}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Topics you follow</source>
        <translation>Les thèmes que vous suivez</translation>
    </message>
    <message>
        <source>These stand in every new archive. Untick what you do not need; you can write your own at any time.</source>
        <translation>Ceux-ci figurent dans toute nouvelle archive. Décochez ce qui ne vous sert pas&#x202f;; vous pouvez à tout moment écrire les vôtres.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. This one waits for you.</source>
        <translation>La démo s’ouvre dans une fenêtre à elle. Celle-ci vous attend.</translation>
    </message>
    <message>
        <source>The demo could not be started. `presswatch --demo` in a terminal says why.</source>
        <translation>La démo n’a pas pu démarrer. `presswatch --demo` dans un terminal dit pourquoi.</translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation>Abonnement…</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Importer des flux</translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation>Fichiers OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>1 feed is polled from now on; the first articles come within a minute.</source>
        <translation>1 flux est désormais relevé&#x202f;; les premiers articles arrivent dans la minute.</translation>
    </message>
    <message>
        <source>{n} feeds are polled from now on; the first articles come within a minute.</source>
        <translation>{n} flux sont désormais relevés&#x202f;; les premiers articles arrivent dans la minute.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why, and why not</source>
        <translation>Pourquoi, et pourquoi pas</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Words that a list may lack</source>
        <translation>Mots qui manquent peut-être à une liste</translation>
    </message>
    <message>
        <source>Clauses of the topic</source>
        <translation>Clauses du thème</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation>Garder ce thème quoi que devienne sa requête</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation>Sortir l’article de ce thème&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Add to topic</source>
        <translation>Ajouter au thème</translation>
    </message>
    <message>
        <source>Put the article into this topic whatever its query says</source>
        <translation>Mettre l’article dans ce thème quoi que dise sa requête</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer l’avis</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Laisser à nouveau décider la requête du thème</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Modifier le thème…</translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation>Ouvrir le thème dans son éditeur</translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation>Il n’y a pas encore de thème. Faites-en un sous «&#x202f;Thèmes&#x202f;».</translation>
    </message>
    <message>
        <source>Comparing the article with the topic …</source>
        <translation>Comparaison de l’article avec le thème…</translation>
    </message>
    <message>
        <source>You took the article out of “{topic}”.</source>
        <translation>Vous avez sorti l’article de «&#x202f;{topic}&#x202f;».</translation>
    </message>
    <message>
        <source>The article is in “{topic}”, and you confirmed it.</source>
        <translation>L’article est dans «&#x202f;{topic}&#x202f;», et vous l’avez confirmé.</translation>
    </message>
    <message>
        <source>The article is in “{topic}” because you said so; its query does not match.</source>
        <translation>L’article est dans «&#x202f;{topic}&#x202f;» parce que vous l’avez dit&#x202f;; sa requête ne correspond pas.</translation>
    </message>
    <message>
        <source>The article is in “{topic}”.</source>
        <translation>L’article est dans «&#x202f;{topic}&#x202f;».</translation>
    </message>
    <message>
        <source>The article stands in “{topic}” although its query does not match.</source>
        <translation>L’article figure dans «&#x202f;{topic}&#x202f;» bien que sa requête ne corresponde pas.</translation>
    </message>
    <message>
        <source>The article is not in “{topic}”.</source>
        <translation>L’article n’est pas dans «&#x202f;{topic}&#x202f;».</translation>
    </message>
    <message>
        <source>Add “{word}” to ${list}…</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» à ${list}…</translation>
    </message>
    <message>
        <source>It stands {n} words from “{near}”; the list opens with what would change</source>
        <translation>Se trouve à {n} mots de «&#x202f;{near}&#x202f;»&#x202f;; la liste s’ouvre avec ce qui changerait</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trouvé</translation>
    </message>
    <message>
        <source>{words}: go to it in the article</source>
        <translation>{words}&#x202f;: y aller dans l’article</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>A list stands in a query by its name, $camp. A member is a word, a beginning* or a &quot;phrase&quot;.</source>
        <translation>Dans une requête, une liste s’écrit par son nom, $camp. Un membre est un mot, un début* ou une &quot;expression&quot;.</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Topics that name it then find nothing by it</source>
        <translation>Les thèmes qui la nomment ne trouvent alors plus rien par elle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Revient sur la dernière modification</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>for example: camp</source>
        <translation>par exemple&#x202f;: camp</translation>
    </message>
    <message>
        <source>How many members the list has, or what is wrong with one</source>
        <translation>Combien de membres a la liste, ou ce qui ne va pas avec l’un d’eux</translation>
    </message>
    <message>
        <source>Topics that use the list</source>
        <translation>Thèmes qui emploient la liste</translation>
    </message>
    <message>
        <source>&amp;Name, without the $</source>
        <translation>&amp;Nom, sans le $</translation>
    </message>
    <message>
        <source>&amp;Members, one a line</source>
        <translation>&amp;Membres, un par ligne</translation>
    </message>
    <message>
        <source>${name}, {n} members</source>
        <translation>${name}, {n} membres</translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation>Voici ce que vous aviez écrit&#x202f;; ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>“{word}” is in the list already.</source>
        <translation>«&#x202f;{word}&#x202f;» est déjà dans la liste.</translation>
    </message>
    <message>
        <source>“{word}” is added; below is what saving would change.</source>
        <translation>«&#x202f;{word}&#x202f;» est ajouté&#x202f;; ci-dessous, ce que l’enregistrement changerait.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Employée par</translation>
    </message>
    <message>
        <source>No topic uses this list yet.</source>
        <translation>Aucun thème n’emploie encore cette liste.</translation>
    </message>
    <message>
        <source>Open the topic {topic}</source>
        <translation>Ouvrir le thème {topic}</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} membres</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>Un membre</translation>
    </message>
    <message>
        <source>No topic uses this list yet, so nothing changes.</source>
        <translation>Aucun thème n’emploie encore cette liste, rien ne change donc.</translation>
    </message>
    <message>
        <source>There is a word list ${name} already.</source>
        <translation>Il y a déjà une liste de mots ${name}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Tagging the archive …</source>
        <translation>Enregistré. Étiquetage de l’archive…</translation>
    </message>
    <message>
        <source>Saved, and the archive is tagged.</source>
        <translation>Enregistré, et l’archive est étiquetée.</translation>
    </message>
    <message>
        <source>${name} is removed.</source>
        <translation>${name} est supprimée.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>WorkbenchDialog</name>
    <message>
        <source>Workbench</source>
        <translation>Banc d’essai</translation>
    </message>
    <message>
        <source>Judge articles, and see how good the query of a topic is. Your word stands whatever the query says.</source>
        <translation>Juger des articles, et voir ce que vaut la requête d’un thème. Votre avis vaut quoi que dise la requête.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Judging, clauses, unknown words, saved verdicts</source>
        <translation>Jugement, clauses, mots inconnus, avis enregistrés</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>It alone</source>
        <translation>Elle seule</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juger</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Saved verdicts</source>
        <translation>Avis enregistrés</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Modifier le thème…</translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation>Ouvrir le thème dans son éditeur</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Count anew with the verdicts given since</source>
        <translation>Recompter avec les avis donnés depuis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Words that the query does not know</source>
        <translation>Mots que la requête ne connaît pas</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Du thème</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Press Enter to read the article</source>
        <translation>Entrée pour lire l’article</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Liste de mots</translation>
    </message>
    <message>
        <source>Add the word to the list</source>
        <translation>Ajouter le mot à la liste</translation>
    </message>
    <message>
        <source>A file keeps all verdicts with their articles, so that a query can be tried on them again, here or in another archive.</source>
        <translation>Un fichier garde tous les avis avec leurs articles, pour qu’une requête puisse y être essayée de nouveau, ici ou dans une autre archive.</translation>
    </message>
    <message>
        <source>Save the verdicts…</source>
        <translation>Enregistrer les avis…</translation>
    </message>
    <message>
        <source>Run saved verdicts…</source>
        <translation>Essayer des avis enregistrés…</translation>
    </message>
    <message>
        <source>Verdicts that do not hold</source>
        <translation>Avis qui ne tiennent pas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation>Il n’y a pas encore de thème. Faites-en un sous «&#x202f;Thèmes&#x202f;».</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>keeps out</source>
        <translation>exclut</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>trouve</translation>
    </message>
    <message>
        <source>{clause}: {does}, {n} articles, {alone} by it alone</source>
        <translation>{clause}&#x202f;: {does}, {n} articles, {alone} par elle seule</translation>
    </message>
    <message>
        <source>Counted in the newest {n} articles of the topic</source>
        <translation>Compté dans les {n} articles les plus récents du thème</translation>
    </message>
    <message>
        <source>{word}, in {n} that belong and {others} others: {example}</source>
        <translation>{word}, dans {n} du thème et {others} autres&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Confirm some articles that belong: words that they share and the query lacks appear here.</source>
        <translation>Confirmez quelques articles du thème&#x202f;: les mots qu’ils partagent et que la requête ignore apparaissent ici.</translation>
    </message>
    <message>
        <source>Add “{word}” to {list}…</source>
        <translation>Ajouter «&#x202f;{word}&#x202f;» à {list}…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Enregistrer les avis</translation>
    </message>
    <message>
        <source>Run saved verdicts</source>
        <translation>Essayer des avis enregistrés</translation>
    </message>
    <message>
        <source>Topics and verdicts (*.toml)</source>
        <translation>Thèmes et avis (*.toml)</translation>
    </message>
    <message>
        <source>Saving the verdicts …</source>
        <translation>Enregistrement des avis…</translation>
    </message>
    <message>
        <source>{n} verdicts are saved.</source>
        <translation>{n} avis sont enregistrés.</translation>
    </message>
    <message>
        <source>Judging the saved articles …</source>
        <translation>Jugement des articles enregistrés…</translation>
    </message>
    <message>
        <source>{n} of {all} verdicts hold.</source>
        <translation>{n} avis sur {all} tiennent.</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>il n’y a pas de tel thème</translation>
    </message>
    <message>
        <source>found, but does not belong</source>
        <translation>trouvé, mais n’en fait pas partie</translation>
    </message>
    <message>
        <source>belongs, but is not found</source>
        <translation>en fait partie, mais n’est pas trouvé</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>A clipbook needs a name.</source>
        <translation>Un dossier de coupures a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A clipping cannot be read any more. Run `presswatch check`, and restore a backup.</source>
        <translation>Une coupure ne peut plus être lue. Exécutez `presswatch check`, et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A group of {1} takes values and OR, nothing else.</source>
        <translation>Un groupe de {1} prend des valeurs et OR, rien d’autre.</translation>
    </message>
    <message>
        <source>A licence allows between 1 and {1} words.</source>
        <translation>Une licence permet entre 1 et {1} mots.</translation>
    </message>
    <message>
        <source>A note has at most {1} characters, this one has {2}: shorten it.</source>
        <translation>Une note a au plus {1} caractères, celle-ci en a {2}&#x202f;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>A page of the file cannot be read.</source>
        <translation>Une page du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A proxy with a password is not kept in the archive. Leave this empty, and name it in the environment variable HTTPS_PROXY.</source>
        <translation>Un proxy avec mot de passe n’est pas conservé dans l’archive. Laissez ce champ vide, et nommez-le dans la variable d’environnement HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A purge needs a query; an empty one would mean every article.</source>
        <translation>Une purge a besoin d’une requête&#x202f;; une requête vide voudrait dire tous les articles.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Une recherche enregistrée a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Une section a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A topic cannot ask for {1}: — it changes. A topic can use {2}</source>
        <translation>Un thème ne peut pas employer {1}: — cela change. Un thème peut employer {2}</translation>
    </message>
    <message>
        <source>A topic cannot use a date that moves with the clock: write a day, as 2021-11-24.</source>
        <translation>Un thème ne peut pas employer une date qui avance avec l’horloge&#x202f;: écrivez un jour, comme 2021-11-24.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un thème a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing after {1}.</source>
        <translation>Il manque un mot, une expression ou «&#xa0;(&#xa0;» après {1}.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing before {1}.</source>
        <translation>Il manque un mot, une expression ou «&#xa0;(&#xa0;» avant {1}.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing between {1} and {2}.</source>
        <translation>Il manque un mot, une expression ou «&#xa0;(&#xa0;» entre {1} et {2}.</translation>
    </message>
    <message>
        <source>An article in it is larger than any article is; this is no export of Presswatch.</source>
        <translation>Un de ses articles est plus grand que tout article&#x202f;; ce n’est pas un export de Presswatch.</translation>
    </message>
    <message>
        <source>An erratum sheet is made of --erratum N, or of --clipbook NAME.</source>
        <translation>Un rectificatif se fait avec --erratum N, ou avec --clipbook NOM.</translation>
    </message>
    <message>
        <source>Another Presswatch is already polling this archive (process {1}). Close it, or leave the polling to it.</source>
        <translation>Un autre Presswatch relève déjà cette archive (processus {1}). Fermez-le, ou laissez-lui la relève.</translation>
    </message>
    <message>
        <source>Another feed has this address already. Remove one of the two.</source>
        <translation>Un autre flux a déjà cette adresse. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Another program has been writing to {1} for too long. Close it, or try again in a moment.</source>
        <translation>Un autre programme écrit dans {1} depuis trop longtemps. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Article {1} is alone in its story: nothing in the archive tells the same.</source>
        <translation>L’article {1} est seul dans son sujet&#x202f;: rien dans l’archive ne rapporte la même chose.</translation>
    </message>
    <message>
        <source>Articles that are still waiting for their text are in no story yet.</source>
        <translation>Les articles qui attendent encore leur texte ne sont dans aucun sujet.</translation>
    </message>
    <message>
        <source>Changed or gone since: {1}. `presswatch clipbook exports --json` says what, `presswatch export --erratum N` prints it.</source>
        <translation>Modifié ou disparu depuis&#x202f;: {1}. `presswatch clipbook exports --json` dit quoi, `presswatch export --erratum N` l’imprime.</translation>
    </message>
    <message>
        <source>Feeds are polled between every {1} minutes and every {2} hours.</source>
        <translation>Les flux sont relevés au plus toutes les {1} minutes et au moins toutes les {2} heures.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It cannot be read ({1}).</source>
        <translation>Il ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>It does not have the hash of the clipping.</source>
        <translation>Il n’a pas le hachage de la coupure.</translation>
    </message>
    <message>
        <source>It does not have the {1} of the clipping.</source>
        <translation>Il ne correspond pas à la coupure&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>It is larger than any part of its kind.</source>
        <translation>Il est plus grand que toute partie de son genre.</translation>
    </message>
    <message>
        <source>It is longer than when the file was sealed.</source>
        <translation>Il est plus long qu’au moment du scellement.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>It is not the manifest that was sealed.</source>
        <translation>Ce n’est pas le manifeste qui a été scellé.</translation>
    </message>
    <message>
        <source>It is not what was sealed.</source>
        <translation>Ce n’est pas ce qui a été scellé.</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>Il s’y trouve plus d’une fois.</translation>
    </message>
    <message>
        <source>It stands in another place than when the file was sealed.</source>
        <translation>Il se trouve à une autre place qu’au moment du scellement.</translation>
    </message>
    <message>
        <source>It was built anew.</source>
        <translation>Cela a été refait.</translation>
    </message>
    <message>
        <source>It was dropped, so that the plain text is shown.</source>
        <translation>Cela a été écarté, si bien que le texte brut est affiché.</translation>
    </message>
    <message>
        <source>It was not there when the file was sealed.</source>
        <translation>Il ne s’y trouvait pas au moment du scellement.</translation>
    </message>
    <message>
        <source>Its article is not in this archive.</source>
        <translation>Son article n’est pas dans cette archive.</translation>
    </message>
    <message>
        <source>Its clipping was left out: its hash is not that of what the file says, so one of the two was altered.</source>
        <translation>Sa coupure a été laissée de côté&#x202f;: son hachage n’est pas celui de ce que dit le fichier, l’un des deux a donc été modifié.</translation>
    </message>
    <message>
        <source>Its hash is not the one that was expected: this is not the file that left.</source>
        <translation>Son hachage n’est pas celui qui était attendu&#x202f;: ce n’est pas le fichier qui est parti.</translation>
    </message>
    <message>
        <source>Its markup is not such as is kept here and was made safe, so its clipping has another hash than in the file.</source>
        <translation>Son balisage n’est pas de ceux qui sont conservés ici et a été rendu sûr&#x202f;; sa coupure a donc un autre hachage que dans le fichier.</translation>
    </message>
    <message>
        <source>Left out {1} of {2} verdicts: the licence policy of their outlets does not allow the full text to leave.</source>
        <translation>{1} avis sur {2} laissés de côté&#x202f;: la licence de leurs médias ne permet pas que le texte intégral sorte.</translation>
    </message>
    <message>
        <source>Line {1}, column {2}: {3}</source>
        <translation>Ligne {1}, colonne {2}&#x202f;: {3}</translation>
    </message>
    <message>
        <source>Name the file of the backup, or say --list.</source>
        <translation>Nommez le fichier de la sauvegarde, ou dites --list.</translation>
    </message>
    <message>
        <source>No article was found on the page.</source>
        <translation>Aucun article n’a été trouvé sur la page.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>il n’y a pas de tel fichier ou dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Nothing can be restored into {1} ({2}). Nothing was changed; change the folder&apos;s permissions, or name another place with --archive.</source>
        <translation>Rien ne peut être restauré dans {1} ({2}). Rien n’a été modifié&#x202f;; changez les permissions du dossier, ou nommez un autre endroit avec --archive.</translation>
    </message>
    <message>
        <source>Nothing can be written to {1}: {2}. Check the folder&apos;s permissions and the free space.</source>
        <translation>Rien ne peut être écrit dans {1}&#x202f;: {2}. Vérifiez les permissions du dossier et la place libre.</translation>
    </message>
    <message>
        <source>Nothing is known that is not so any more of what was exported.</source>
        <translation>De ce qui a été exporté, on ne sait rien qui ne soit plus vrai.</translation>
    </message>
    <message>
        <source>Nothing is purged by a query that is not wholly understood. {1}</source>
        <translation>Rien n’est purgé par une requête qui n’est pas entièrement comprise. {1}</translation>
    </message>
    <message>
        <source>Numbers of the sidebar that are wrong: {1}.</source>
        <translation>Nombres de la barre latérale qui sont faux&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Of what was exported on {1}, this is not so any more: what was stated, what is stated now, and when that was seen.</source>
        <translation>De ce qui a été exporté le {1}, ceci n’est plus vrai&#x202f;: ce qui était dit, ce qui est dit maintenant, et quand on l’a vu.</translation>
    </message>
    <message>
        <source>Only .txt, .html, .mhtml and .eml files can be imported.</source>
        <translation>Seuls les fichiers .txt, .html, .mhtml et .eml peuvent être importés.</translation>
    </message>
    <message>
        <source>Only computers of the public network are asked.</source>
        <translation>Seuls les ordinateurs du réseau public sont interrogés.</translation>
    </message>
    <message>
        <source>Only the first {1} entries are read.</source>
        <translation>Seules les {1} premières entrées sont lues.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>PRESSWATCH_{1} is “{2}”, but must be a number of at least {3}.</source>
        <translation>PRESSWATCH_{1} vaut «&#xa0;{2}&#xa0;», mais doit être un nombre d’au moins {3}.</translation>
    </message>
    <message>
        <source>Parentheses can be nested {1} deep: the rest is read without them.</source>
        <translation>Les parenthèses peuvent s’emboîter {1} fois&#x202f;: le reste est lu sans elles.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Presswatch is closing.</source>
        <translation>Presswatch se ferme.</translation>
    </message>
    <message>
        <source>Process {1} is at work on {2} and does not let go. End it, then try again; nothing was changed.</source>
        <translation>Le processus {1} travaille sur {2} et ne le lâche pas. Terminez-le, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put a backup in its place with `presswatch restore FILE`, or choose another file with --archive.</source>
        <translation>Mettez une sauvegarde à sa place avec `presswatch restore FICHIER`, ou choisissez un autre fichier avec --archive.</translation>
    </message>
    <message>
        <source>Raw pages are kept for 1 to {1} days, or for ever.</source>
        <translation>Les pages brutes sont conservées de 1 à {1} jours, ou pour toujours.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Removed the clipbook {1} with {2}; `presswatch undo` brings it back.</source>
        <translation>Dossier de coupures {1} supprimé, avec {2}&#x202f;; `presswatch undo` le rétablit.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {1}</source>
        <translation>SQLite trouve des dommages&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Say what to export: one of --query Q, --id ID…, --clipbook NAME and --erratum N.</source>
        <translation>Dites quoi exporter&#x202f;: l’un de --query Q, --id ID…, --clipbook NOM et --erratum N.</translation>
    </message>
    <message>
        <source>Say what to mark: one of --{1}.</source>
        <translation>Dites comment marquer&#x202f;: l’un de --{1}.</translation>
    </message>
    <message>
        <source>Say what to set: --name, --template, --lead or --by-topic.</source>
        <translation>Dites quoi régler&#x202f;: --name, --template, --lead ou --by-topic.</translation>
    </message>
    <message>
        <source>Shortened: the licence policy of {1} allows {2}.</source>
        <translation>Abrégé&#x202f;: la licence de {1} permet {2}.</translation>
    </message>
    <message>
        <source>Stopped before all {1} were clipped; what was clipped stays.</source>
        <translation>Arrêté avant que les {1} soient tous mis en coupures&#x202f;; ce qui a été découpé reste.</translation>
    </message>
    <message>
        <source>Stopped. {1} of {2} files were not read; the others are kept.</source>
        <translation>Arrêté. {1} fichiers sur {2} n’ont pas été lus&#x202f;; les autres sont conservés.</translation>
    </message>
    <message>
        <source>Text alone: the licence policy of {1} allows {2}, and it has no more.</source>
        <translation>Texte seul&#x202f;: la licence de {1} permet {2}, et il n’en a pas davantage.</translation>
    </message>
    <message>
        <source>The PDF could not be set: {1}. Export as HTML instead; a browser can print it.</source>
        <translation>Le PDF n’a pas pu être composé&#x202f;: {1}. Exportez plutôt en HTML&#x202f;; un navigateur peut l’imprimer.</translation>
    </message>
    <message>
        <source>The address leads to a file ({1}), not to a page.</source>
        <translation>L’adresse mène à un fichier ({1}), pas à une page.</translation>
    </message>
    <message>
        <source>The address leads to a file, not to a page.</source>
        <translation>L’adresse mène à un fichier, pas à une page.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not a JSON Feed.</source>
        <translation>La réponse est du JSON, mais pas un JSON Feed.</translation>
    </message>
    <message>
        <source>The answer is XML, but not a feed.</source>
        <translation>La réponse est du XML, mais pas un flux.</translation>
    </message>
    <message>
        <source>The answer is broken JSON, and no entry of it can be read.</source>
        <translation>La réponse est du JSON abîmé, dont aucune entrée ne peut être lue.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>La réponse est vide&#x202f;: elle ne contient pas de flux.</translation>
    </message>
    <message>
        <source>The answer is not a feed, or is broken beyond repair.</source>
        <translation>La réponse n’est pas un flux, ou est abîmée au point d’être illisible.</translation>
    </message>
    <message>
        <source>The archive was written by a newer Presswatch. Update Presswatch to use it; nothing was changed.</source>
        <translation>L’archive a été écrite par un Presswatch plus récent. Mettez Presswatch à jour pour l’utiliser&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {1} ({2}). The archive is as it was; close what has it open, or change the folder&apos;s permissions.</source>
        <translation>La sauvegarde n’a pas pu être mise à la place de {1} ({2}). L’archive est telle qu’elle était&#x202f;; fermez ce qui l’a ouverte, ou changez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>La sauvegarde a été arrêtée.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be written ({2}). Nothing was changed; name another place, or make room there.</source>
        <translation>La sauvegarde {1} ne peut pas être écrite ({2}). Rien n’a été modifié&#x202f;; nommez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not valid: {2}.</source>
        <translation>Le certificat de {1} n’est pas valable&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>The chain of seals of evidence files does not hold from number {1} on.</source>
        <translation>La chaîne des sceaux des dossiers de preuves ne tient plus à partir du numéro {1}.</translation>
    </message>
    <message>
        <source>The check needs room for a copy in {1} ({2}). Make room there, or check a copy of the archive elsewhere.</source>
        <translation>La vérification a besoin de place pour une copie dans {1} ({2}). Faites-y de la place, ou vérifiez une copie de l’archive ailleurs.</translation>
    </message>
    <message>
        <source>The connection ended before the image was whole.</source>
        <translation>La connexion s’est terminée avant que l’image soit entière.</translation>
    </message>
    <message>
        <source>The date is empty: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>La date est vide&#x202f;: écrivez un jour, un mois ou une année comme 2021-11-24, 2021-11 ou 2021, une période comme 2021-11..2021-12, ou 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full. Make room, then try again; nothing was lost.</source>
        <translation>Le disque où se trouve {1} est plein. Faites de la place, puis réessayez&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The feed cannot be read: {1}.</source>
        <translation>Le flux ne peut pas être lu&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The feed is broken JSON; the entries before the fault are read.</source>
        <translation>Le flux est du JSON abîmé&#x202f;; les entrées qui précèdent le défaut sont lues.</translation>
    </message>
    <message>
        <source>The feed is broken XML, and no entry of it can be read. It is tried again later.</source>
        <translation>Le flux est du XML abîmé, dont aucune entrée ne peut être lue. On réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The feed is broken XML; what can be read of it is.</source>
        <translation>Le flux est du XML abîmé&#x202f;; ce qui peut en être lu l’est.</translation>
    </message>
    <message>
        <source>The figures could not be drawn: {1}. Export as HTML instead.</source>
        <translation>Les figures n’ont pas pu être dessinées&#x202f;: {1}. Exportez plutôt en HTML.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}).</source>
        <translation>Le fichier ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>The file ends in the middle of an article; those before it were taken.</source>
        <translation>Le fichier s’arrête au milieu d’un article&#x202f;; ceux qui précèdent ont été pris.</translation>
    </message>
    <message>
        <source>The file has more parts than any evidence file; nothing of it was read.</source>
        <translation>Le fichier a plus de parties que tout dossier de preuves&#x202f;; rien n’en a été lu.</translation>
    </message>
    <message>
        <source>The file has only what a licence let leave of it, so it is no whole article, and no clipping was made of it.</source>
        <translation>Le fichier n’a que ce qu’une licence en a laissé sortir&#x202f;; ce n’est donc pas un article entier, et aucune coupure n’en a été faite.</translation>
    </message>
    <message>
        <source>The file holds no text, whatever its name says.</source>
        <translation>Le fichier ne contient pas de texte, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is larger than {1} MB; it is hardly one article.</source>
        <translation>Le fichier dépasse {1} Mo&#x202f;; ce n’est guère un seul article.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be read.</source>
        <translation>Le fichier est trop profondément imbriqué pour être lu.</translation>
    </message>
    <message>
        <source>The file is no TOML: {1}.</source>
        <translation>Le fichier n’est pas du TOML&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8: save it so, and import it again.</source>
        <translation>Le fichier n’est pas un texte en UTF-8&#x202f;: enregistrez-le ainsi, et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is not a list of feeds in the format OPML.</source>
        <translation>Le fichier n’est pas une liste de flux au format OPML.</translation>
    </message>
    <message>
        <source>The file was made by a newer Presswatch; check it with that one.</source>
        <translation>Le fichier a été fait par un Presswatch plus récent&#x202f;; vérifiez-le avec celui-là.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}). Choose another place.</source>
        <translation>Le dossier {1} ne peut pas être créé ({2}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The hash of the seal is not that of what it says.</source>
        <translation>Le hachage du sceau n’est pas celui de ce qu’il dit.</translation>
    </message>
    <message>
        <source>The image cannot be kept in {1} ({2}). Make room or change the permissions.</source>
        <translation>L’image ne peut pas être conservée dans {1} ({2}). Faites de la place ou changez les permissions.</translation>
    </message>
    <message>
        <source>The image has more than {1} million pixels.</source>
        <translation>L’image a plus de {1} millions de pixels.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The image is so small that it shows nothing.</source>
        <translation>L’image est si petite qu’elle ne montre rien.</translation>
    </message>
    <message>
        <source>The index differs from the articles.</source>
        <translation>L’index diffère des articles.</translation>
    </message>
    <message>
        <source>The link leads to an aggregator&apos;s redirector, which hides the publisher&apos;s address.</source>
        <translation>Le lien mène au redirecteur d’un agrégateur, qui cache l’adresse de l’éditeur.</translation>
    </message>
    <message>
        <source>The list cannot be read: the file is damaged.</source>
        <translation>La liste ne peut pas être lue&#x202f;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The list is cut off: its end is missing, and feeds with it. Get a whole copy of it.</source>
        <translation>La liste est coupée&#x202f;: il manque sa fin, et des flux avec elle. Procurez-vous-en une copie entière.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The list is larger than {1} MB. Split it into several files.</source>
        <translation>La liste dépasse {1} Mo. Partagez-la en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The mail is too large to be read.</source>
        <translation>Le message est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>The manifest cannot be read, so it was altered: nothing can be checked.</source>
        <translation>Le manifeste ne peut pas être lu, il a donc été modifié&#x202f;: rien ne peut être vérifié.</translation>
    </message>
    <message>
        <source>The name {1} has no address.</source>
        <translation>Le nom {1} n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The name {1} is not known: check how it is written.</source>
        <translation>Le nom {1} n’est pas connu&#x202f;: vérifiez comment il s’écrit.</translation>
    </message>
    <message>
        <source>The newest backup is of {1} UTC; this puts it in its place and keeps the damaged file aside: presswatch --archive {2} restore {3}</source>
        <translation>La sauvegarde la plus récente date du {1} UTC&#x202f;; ceci la met à sa place et garde à côté le fichier endommagé&#x202f;: presswatch --archive {2} restore {3}</translation>
    </message>
    <message>
        <source>The number in {1} must be between 1 and 9,999.</source>
        <translation>Le nombre dans {1} doit être compris entre 1 et 9 999.</translation>
    </message>
    <message>
        <source>The page asks to log in.</source>
        <translation>La page demande de se connecter.</translation>
    </message>
    <message>
        <source>The page cannot be kept in {1} ({2}). Make room or change the permissions.</source>
        <translation>La page ne peut pas être conservée dans {1} ({2}). Faites de la place ou changez les permissions.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not an article.</source>
        <translation>La page est une liste d’articles, pas un article.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>The page is too large to be read.</source>
        <translation>La page est trop volumineuse pour être lue.</translation>
    </message>
    <message>
        <source>The page says that the article is not there (any more).</source>
        <translation>La page dit que l’article n’y est pas (ou plus).</translation>
    </message>
    <message>
        <source>The page shows its text only to a browser that runs scripts.</source>
        <translation>La page ne montre son texte qu’à un navigateur qui exécute des scripts.</translation>
    </message>
    <message>
        <source>The page shows only a request for consent to cookies.</source>
        <translation>La page ne montre qu’une demande de consentement aux cookies.</translation>
    </message>
    <message>
        <source>The process that reads pages and feeds does not start. Restart Presswatch; the log says more.</source>
        <translation>Le processus qui lit les pages et les flux ne démarre pas. Redémarrez Presswatch&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The proxy does not pass on what is asked of {1}: {2}.</source>
        <translation>Le proxy ne transmet pas ce qui est demandé à {1}&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>The proxy {1} cannot be reached: check it in the preferences or the environment.</source>
        <translation>Le proxy {1} ne peut pas être joint&#x202f;: vérifiez-le dans les réglages ou dans l’environnement.</translation>
    </message>
    <message>
        <source>The proxy {1} cannot be used: it must be an address such as http://proxy.example:8080.</source>
        <translation>Le proxy {1} ne peut pas être utilisé&#x202f;: ce doit être une adresse comme http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>The proxy {1} speaks SOCKS, for which the Python package socksio must be installed.</source>
        <translation>Le proxy {1} parle SOCKS, ce qui demande d’installer le paquet Python socksio.</translation>
    </message>
    <message>
        <source>The publisher asks for fewer requests.</source>
        <translation>L’éditeur demande moins de requêtes.</translation>
    </message>
    <message>
        <source>The publisher has given this feed up (410), so it is not polled any more. Remove it, or look for another one.</source>
        <translation>L’éditeur a abandonné ce flux (410), il n’est donc plus relevé. Supprimez-le, ou cherchez-en un autre.</translation>
    </message>
    <message>
        <source>The publisher has taken the page away.</source>
        <translation>L’éditeur a retiré la page.</translation>
    </message>
    <message>
        <source>The publisher refuses to give this page to programs.</source>
        <translation>L’éditeur refuse de donner cette page à des programmes.</translation>
    </message>
    <message>
        <source>The publisher shows the whole article only to subscribers.</source>
        <translation>L’éditeur ne montre l’article entier qu’aux abonnés.</translation>
    </message>
    <message>
        <source>The publisher&apos;s page asks whether a human is there.</source>
        <translation>La page de l’éditeur demande s’il y a là un être humain.</translation>
    </message>
    <message>
        <source>The publisher&apos;s server gave an unexpected answer (status {1}).</source>
        <translation>Le serveur de l’éditeur a donné une réponse inattendue (statut {1}).</translation>
    </message>
    <message>
        <source>The publisher&apos;s server has a fault (status {1}).</source>
        <translation>Le serveur de l’éditeur a un défaut (statut {1}).</translation>
    </message>
    <message>
        <source>The query is longer than {1} characters: make it shorter.</source>
        <translation>La requête dépasse {1} caractères&#x202f;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>The query is not understood: its words are searched.</source>
        <translation>La requête n’est pas comprise&#x202f;: ses mots sont cherchés.</translation>
    </message>
    <message>
        <source>The query is too long: only its first {1} words are read.</source>
        <translation>La requête est trop longue&#x202f;: seuls ses {1} premiers mots sont lus.</translation>
    </message>
    <message>
        <source>The query of a topic is empty: write at least one word.</source>
        <translation>La requête d’un thème est vide&#x202f;: écrivez au moins un mot.</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>La question a été annulée.</translation>
    </message>
    <message>
        <source>The raw page {1} cannot be read ({2}). Fetch the article&apos;s page again, or restore a backup.</source>
        <translation>La page brute {1} ne peut pas être lue ({2}). Redemandez la page de l’article, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The raw page {1} is not what was fetched. Restore it from a backup.</source>
        <translation>La page brute {1} n’est pas ce qui a été reçu. Restaurez-la depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The seal cannot be read.</source>
        <translation>Le sceau ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The seal is missing.</source>
        <translation>Le sceau manque.</translation>
    </message>
    <message>
        <source>The search would depend on itself: {1}.</source>
        <translation>La recherche dépendrait d’elle-même&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The server answered {1} instead of the page.</source>
        <translation>Le serveur a répondu {1} au lieu de la page.</translation>
    </message>
    <message>
        <source>The server answers {1} instead of the image.</source>
        <translation>Le serveur répond {1} au lieu de l’image.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests ({1}); it is left alone until {2} UTC.</source>
        <translation>Le serveur demande moins de requêtes ({1})&#x202f;; il est laissé tranquille jusqu’à {2} UTC.</translation>
    </message>
    <message>
        <source>The server cannot answer now ({1}); it is left alone until {2} UTC.</source>
        <translation>Le serveur ne peut pas répondre pour l’instant ({1})&#x202f;; il est laissé tranquille jusqu’à {2} UTC.</translation>
    </message>
    <message>
        <source>The server ended the connection early; what came of the feed was read.</source>
        <translation>Le serveur a mis fin trop tôt à la connexion&#x202f;; ce qui est venu du flux a été lu.</translation>
    </message>
    <message>
        <source>The server gave an answer that is no feed ({1}); the feed is tried again later.</source>
        <translation>Le serveur a donné une réponse qui n’est pas un flux ({1})&#x202f;; on réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The server has a fault ({1}); the feed is tried again later.</source>
        <translation>Le serveur a un défaut ({1})&#x202f;; on réessaiera plus tard.</translation>
    </message>
    <message>
        <source>The server refuses to give this feed ({1}). Check whether its address needs a password.</source>
        <translation>Le serveur refuse de donner ce flux ({1}). Vérifiez si son adresse a besoin d’un mot de passe.</translation>
    </message>
    <message>
        <source>The sitemap is broken XML; what can be read of it is.</source>
        <translation>Le plan du site est du XML abîmé&#x202f;; ce qui peut en être lu l’est.</translation>
    </message>
    <message>
        <source>The sitemap is broken beyond repair.</source>
        <translation>Le plan du site est abîmé au point d’être illisible.</translation>
    </message>
    <message>
        <source>The topic would depend on itself: {1}.</source>
        <translation>Le thème dépendrait de lui-même&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>There are bytes between, before or behind the parts that belong to none.</source>
        <translation>Entre les parties, devant ou derrière, il y a des octets qui n’appartiennent à aucune.</translation>
    </message>
    <message>
        <source>There are no verdicts in {1}: `presswatch topics export` writes them.</source>
        <translation>Il n’y a pas d’avis dans {1}&#x202f;: `presswatch topics export` les écrit.</translation>
    </message>
    <message>
        <source>There is a clipbook “{1}” already: choose another name.</source>
        <translation>Il y a déjà un dossier de coupures «&#xa0;{1}&#xa0;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a saved search “{1}” already: choose another name.</source>
        <translation>Il y a déjà une recherche enregistrée «&#xa0;{1}&#xa0;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a section “{1}” already: choose another name.</source>
        <translation>Il y a déjà une section «&#xa0;{1}&#xa0;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a topic “{1}” already: choose another name.</source>
        <translation>Il y a déjà un thème «&#xa0;{1}&#xa0;»&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a word list ${1} already: choose another name.</source>
        <translation>Il y a déjà une liste de mots ${1}&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no archive at {1}. Add a feed or import a file to begin one there, or name another with --archive.</source>
        <translation>Il n’y a pas d’archive à {1}. Ajoutez un flux ou importez un fichier pour en commencer une à cet endroit, ou nommez-en une autre avec --archive.</translation>
    </message>
    <message>
        <source>There is no article in the file.</source>
        <translation>Il n’y a pas d’article dans le fichier.</translation>
    </message>
    <message>
        <source>There is no article in the file: {1}</source>
        <translation>Il n’y a pas d’article dans le fichier&#x202f;: {1}</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>Il n’y a pas d’article sur la page.</translation>
    </message>
    <message>
        <source>There is no article with the id {1}.</source>
        <translation>Il n’y a pas d’article avec l’identifiant {1}.</translation>
    </message>
    <message>
        <source>There is no article {1} in this archive.</source>
        <translation>Il n’y a pas d’article {1} dans cette archive.</translation>
    </message>
    <message>
        <source>There is no article {1} in this archive; nothing was clipped.</source>
        <translation>Il n’y a pas d’article {1} dans cette archive&#x202f;; rien n’a été découpé.</translation>
    </message>
    <message>
        <source>There is no article {1}.</source>
        <translation>Il n’y a pas d’article {1}.</translation>
    </message>
    <message>
        <source>There is no article {1}; nothing was changed.</source>
        <translation>Il n’y a pas d’article {1}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no clipbook “{1}”. There is: {2}.</source>
        <translation>Il n’y a pas de dossier de coupures «&#xa0;{1}&#xa0;». Il y a&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>There is no export format “{1}”; there are {2}.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;{1}&#xa0;»&#x202f;; il y a {2}.</translation>
    </message>
    <message>
        <source>There is no export {1}; `presswatch clipbook exports` lists them.</source>
        <translation>Il n’y a pas d’export {1}&#x202f;; `presswatch clipbook exports` en donne la liste.</translation>
    </message>
    <message>
        <source>There is no feed at this address any more (404). Look on the site for its new address.</source>
        <translation>Il n’y a plus de flux à cette adresse (404). Cherchez sa nouvelle adresse sur le site.</translation>
    </message>
    <message>
        <source>There is no feed {1} in this archive.</source>
        <translation>Il n’y a pas de flux {1} dans cette archive.</translation>
    </message>
    <message>
        <source>There is no feed {1} in this archive. `presswatch feeds list` shows those that are.</source>
        <translation>Il n’y a pas de flux {1} dans cette archive. `presswatch feeds list` montre ceux qui y sont.</translation>
    </message>
    <message>
        <source>There is no field “{1}:”; did you mean {2}:?</source>
        <translation>Il n’y a pas de champ «&#xa0;{1}:&#xa0;»&#x202f;; vouliez-vous dire {2}:&#x202f;?</translation>
    </message>
    <message>
        <source>There is no field “{1}:”; put the words in quotes to search for them.</source>
        <translation>Il n’y a pas de champ «&#xa0;{1}:&#xa0;»&#x202f;; mettez les mots entre guillemets pour les chercher.</translation>
    </message>
    <message>
        <source>There is no file {1}. Name a backup that is there.</source>
        <translation>Il n’y a pas de fichier {1}. Nommez une sauvegarde qui existe.</translation>
    </message>
    <message>
        <source>There is no file “{1}”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “{1}”; make it first, or choose another place.</source>
        <translation>Il n’y a pas de dossier «&#xa0;{1}&#xa0;»&#x202f;; créez-le d’abord, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is no network: no name server answers.</source>
        <translation>Il n’y a pas de réseau&#x202f;: aucun serveur de noms ne répond.</translation>
    </message>
    <message>
        <source>There is no network: the system knows no way out.</source>
        <translation>Il n’y a pas de réseau&#x202f;: le système ne connaît aucune issue.</translation>
    </message>
    <message>
        <source>There is no page in the file.</source>
        <translation>Il n’y a pas de page dans le fichier.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}” to refer to.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;{1}&#xa0;» à laquelle se référer.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”. There is: {2}.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;{1}&#xa0;». Il y a&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”: it finds nothing.</source>
        <translation>Il n’y a pas de recherche enregistrée «&#xa0;{1}&#xa0;»&#x202f;: elle ne trouve rien.</translation>
    </message>
    <message>
        <source>There is no text in the mail; what is attached to it is not read.</source>
        <translation>Il n’y a pas de texte dans le message&#x202f;; ce qui y est joint n’est pas lu.</translation>
    </message>
    <message>
        <source>There is no text in what was pasted.</source>
        <translation>Il n’y a pas de texte dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>There is no topic “{1}” here to which the analyst&apos;s word belongs.</source>
        <translation>Il n’y a pas ici de thème «&#xa0;{1}&#xa0;» auquel rattacher la décision de l’analyste.</translation>
    </message>
    <message>
        <source>There is no topic “{1}” to refer to.</source>
        <translation>Il n’y a pas de thème «&#xa0;{1}&#xa0;» auquel se référer.</translation>
    </message>
    <message>
        <source>There is no topic “{1}”.</source>
        <translation>Il n’y a pas de thème «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no topic “{1}”. There is: {2}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{1}&#xa0;». Il y a&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>There is no word between these quotes.</source>
        <translation>Il n’y a pas de mot entre ces guillemets.</translation>
    </message>
    <message>
        <source>There is no word list ${1}. There is: {2}.</source>
        <translation>Il n’y a pas de liste de mots ${1}. Il y a&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>There is no word list ${1}: did you mean ${2}?</source>
        <translation>Il n’y a pas de liste de mots ${1}&#x202f;: vouliez-vous dire ${2}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no word list ${1}: make it first, under “Word lists”.</source>
        <translation>Il n’y a pas de liste de mots ${1}&#x202f;: créez-la d’abord, sous «&#xa0;Listes de mots&#xa0;».</translation>
    </message>
    <message>
        <source>There is no word list {1}: it finds nothing.</source>
        <translation>Il n’y a pas de liste de mots {1}&#x202f;: elle ne trouve rien.</translation>
    </message>
    <message>
        <source>There is no word list {1}: it finds nothing; did you mean ${2}?</source>
        <translation>Il n’y a pas de liste de mots {1}&#x202f;: elle ne trouve rien&#x202f;; vouliez-vous dire ${2}&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Il n’y a rien entre ces parenthèses.</translation>
    </message>
    <message>
        <source>There is nothing to keep: highlight words, or write a note.</source>
        <translation>Il n’y a rien à conserver&#x202f;: surlignez des mots, ou écrivez une note.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>They were counted anew.</source>
        <translation>Ils ont été recomptés.</translation>
    </message>
    <message>
        <source>They were learnt again.</source>
        <translation>Ils ont été appris de nouveau.</translation>
    </message>
    <message>
        <source>They were taken from a backup.</source>
        <translation>Ils ont été repris d’une sauvegarde.</translation>
    </message>
    <message>
        <source>This could not be read because of a fault in Presswatch; the log says more.</source>
        <translation>Ceci n’a pas pu être lu à cause d’un défaut de Presswatch&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>This could not be read: it crashed its reader.</source>
        <translation>Ceci n’a pas pu être lu&#x202f;: son lecteur s’est interrompu brutalement.</translation>
    </message>
    <message>
        <source>This could not be read: it needed more memory than is allowed.</source>
        <translation>Ceci n’a pas pu être lu&#x202f;: il fallait plus de mémoire qu’il n’est permis.</translation>
    </message>
    <message>
        <source>This could not be read: it took longer than {1} seconds.</source>
        <translation>Ceci n’a pas pu être lu&#x202f;: il fallait plus de {1} secondes.</translation>
    </message>
    <message>
        <source>This feed has moved to {1}, which this archive has subscribed to. Remove one of the two.</source>
        <translation>Ce flux a déménagé vers {1}, auquel cette archive est abonnée. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>This highlight was removed meanwhile; undo brings it back.</source>
        <translation>Ce surlignage a été supprimé entre-temps&#x202f;; l’annulation le rétablit.</translation>
    </message>
    <message>
        <source>This is a bug in Presswatch; nothing that was stored is lost. The lines above tell its developers where.</source>
        <translation>C’est un défaut de Presswatch&#x202f;; rien de ce qui était conservé n’est perdu. Les lignes ci-dessus disent à ses développeurs où il est.</translation>
    </message>
    <message>
        <source>This is a list of feeds (OPML), not a feed. Import it instead.</source>
        <translation>C’est une liste de flux (OPML), pas un flux. Importez-la plutôt.</translation>
    </message>
    <message>
        <source>This is a sitemap without news: it lists pages, but no articles with titles.</source>
        <translation>C’est un plan de site sans actualités&#x202f;: il énumère des pages, mais pas d’articles avec des titres.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Try the address of the site: its feeds are looked for there.</source>
        <translation>C’est une page web, pas un flux. Essayez l’adresse du site&#x202f;: ses flux y sont cherchés.</translation>
    </message>
    <message>
        <source>This is an index of sitemaps. Subscribe to the news sitemap that it names.</source>
        <translation>C’est un index de plans de site. Abonnez-vous au plan d’actualités qu’il nomme.</translation>
    </message>
    <message>
        <source>This is no JSON of Presswatch: there are no articles in it.</source>
        <translation>Ce n’est pas du JSON de Presswatch&#x202f;: il ne contient pas d’articles.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read ({1}).</source>
        <translation>Ce n’est pas du JSON qui puisse être lu ({1}).</translation>
    </message>
    <message>
        <source>This is no address of a feed. One looks like https://www.example.org/feed.xml.</source>
        <translation>Ce n’est pas l’adresse d’un flux. Une adresse ressemble à https://www.example.org/feed.xml.</translation>
    </message>
    <message>
        <source>This is no article that Presswatch exported: it lacks id, title, text or arrived.</source>
        <translation>Ce n’est pas un article exporté par Presswatch&#x202f;: il lui manque id, title, text ou arrived.</translation>
    </message>
    <message>
        <source>This is no evidence file of Presswatch, or its manifest was dropped: nothing can be checked.</source>
        <translation>Ce n’est pas un dossier de preuves de Presswatch, ou son manifeste a été retiré&#x202f;: rien ne peut être vérifié.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Ce guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Took {1} out of {2}.</source>
        <translation>{1} sorties de {2}.</translation>
    </message>
    <message>
        <source>Two of these marks say the opposite of each other: name one of them.</source>
        <translation>Deux de ces marques disent le contraire l’une de l’autre&#x202f;: nommez-en une.</translation>
    </message>
    <message>
        <source>Undone: {1}</source>
        <translation>Annulé&#x202f;: {1}</translation>
    </message>
    <message>
        <source>What came is no image of a kind that is shown: PNG, JPEG, GIF or WebP.</source>
        <translation>Ce qui est venu n’est pas une image d’un genre qui s’affiche&#x202f;: PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>What was copied is damaged ({1}). Nothing was changed; `presswatch check` says more.</source>
        <translation>Ce qui a été copié est endommagé ({1}). Rien n’a été modifié&#x202f;; `presswatch check` en dit plus.</translation>
    </message>
    <message>
        <source>What was pasted is too large to be one article.</source>
        <translation>Ce qui a été collé est trop volumineux pour être un seul article.</translation>
    </message>
    <message>
        <source>With more than {1} clippings this PDF has no tags by which it could be read aloud. HTML and DOCX have.</source>
        <translation>Avec plus de {1} coupures, ce PDF n’a pas les balises qui permettraient de le lire à voix haute. HTML et DOCX les ont.</translation>
    </message>
    <message>
        <source>Without headline and text: the licence policy of {1} allows {2}.</source>
        <translation>Sans titre ni texte&#x202f;: la licence de {1} permet {2}.</translation>
    </message>
    <message>
        <source>Without its text: the licence policy of {1} allows {2}.</source>
        <translation>Sans son texte&#x202f;: la licence de {1} permet {2}.</translation>
    </message>
    <message>
        <source>a highlight removed from “{1}”</source>
        <translation>surlignage supprimé dans «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>a list holds words, not {1}:</source>
        <translation>une liste contient des mots, pas {1}:</translation>
    </message>
    <message>
        <source>a note on “{1}”</source>
        <translation>note sur «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>a note removed from “{1}”</source>
        <translation>note supprimée de «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>a page of it cannot be read</source>
        <translation>une de ses pages ne peut pas être lue</translation>
    </message>
    <message>
        <source>a text pasted into “{1}”</source>
        <translation>un texte collé dans «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a worker sent {1} bytes</source>
        <translation>un processus de lecture a envoyé {1} octets</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>added, but it cannot be reached now: {1}</source>
        <translation>ajouté, mais injoignable pour l’instant&#x202f;: {1}</translation>
    </message>
    <message>
        <source>The archive {1}, which you chose, is not there. Connect the disk that it lies on, or open another archive.</source>
        <translation>L’archive {1}, que vous avez choisie, n’est pas là. Branchez le disque qui la contient, ou ouvrez une autre archive.</translation>
    </message>
    <message>
        <source>added, but it will not be polled: {1}</source>
        <translation>ajouté, mais il ne sera pas relevé&#x202f;: {1}</translation>
    </message>
    <message>
        <source>added, but the server answers {1} now.</source>
        <translation>ajouté, mais le serveur répond {1} pour l’instant.</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>une réponse sans fin</translation>
    </message>
    <message>
        <source>an article was taken out of its story</source>
        <translation>un article sorti de son sujet</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>articles have lost their markup; their plain text is there</source>
        <translation>articles ont perdu leur balisage&#x202f;; leur texte brut est là</translation>
    </message>
    <message>
        <source>atleast/ takes a number: atleast/3 (camp OR jungle).</source>
        <translation>atleast/ prend un nombre&#x202f;: atleast/3 (camp OR jungle).</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>clippings are not what was frozen</source>
        <translation>coupures ne sont pas ce qui a été figé</translation>
    </message>
    <message>
        <source>crashed its reader</source>
        <translation>son lecteur s’est interrompu brutalement</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>each two come within {1} word, but never all in one chain</source>
        <translation>deux à deux, ils se trouvent à {1} mot au plus, mais jamais tous en une chaîne</translation>
    </message>
    <message>
        <source>each two come within {1} words, but never all in one chain</source>
        <translation>deux à deux, ils se trouvent à {1} mots au plus, mais jamais tous en une chaîne</translation>
    </message>
    <message>
        <source>earlier versions cannot be read</source>
        <translation>versions antérieures ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>feed removed</source>
        <translation>flux supprimé</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>found once, first {1} {2}; {3} times are asked for</source>
        <translation>trouvé une fois, d’abord {1} {2}&#x202f;; {3} fois sont demandées</translation>
    </message>
    <message>
        <source>found {1} times, first {2} {3}; {4} times are asked for</source>
        <translation>trouvé {1} fois, d’abord {2} {3}&#x202f;; {4} fois sont demandées</translation>
    </message>
    <message>
        <source>in paragraph {1}</source>
        <translation>au paragraphe {1}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>n’est pas une table</translation>
    </message>
    <message>
        <source>is nothing that a file of topics holds</source>
        <translation>n’est rien de ce que contient un fichier de thèmes</translation>
    </message>
    <message>
        <source>is to be a table of word lists</source>
        <translation>doit être une table de listes de mots</translation>
    </message>
    <message>
        <source>is to be an array of texts</source>
        <translation>doit être un tableau de textes</translation>
    </message>
    <message>
        <source>is to be written as [[{1}]]</source>
        <translation>doit s’écrire [[{1}]]</translation>
    </message>
    <message>
        <source>it cannot be read as an address</source>
        <translation>ne peut pas être lu comme une adresse</translation>
    </message>
    <message>
        <source>it holds no articles table, so it was never finished or was emptied</source>
        <translation>il ne contient pas de table d’articles&#x202f;; il n’a donc jamais été achevé ou a été vidé</translation>
    </message>
    <message>
        <source>it is a command, and nothing of a list is ever run</source>
        <translation>c’est une commande, et rien d’une liste n’est jamais exécuté</translation>
    </message>
    <message>
        <source>it is a command, and nothing of a list is ever run; the feed is taken without it</source>
        <translation>c’est une commande, et rien d’une liste n’est jamais exécuté&#x202f;; le flux est pris sans elle</translation>
    </message>
    <message>
        <source>it is a file of a computer, not a feed of the network</source>
        <translation>c’est un fichier d’un ordinateur, pas un flux du réseau</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder.</source>
        <translation>c’est un lien qui mène hors du dossier.</translation>
    </message>
    <message>
        <source>it is a link to a folder; name that folder.</source>
        <translation>c’est un lien vers un dossier&#x202f;; nommez ce dossier.</translation>
    </message>
    <message>
        <source>it is a site without a feed address; subscribe to the site by itself</source>
        <translation>c’est un site sans adresse de flux&#x202f;; abonnez-vous au site lui-même</translation>
    </message>
    <message>
        <source>it is another list, not a feed; import that list by itself</source>
        <translation>c’est une autre liste, pas un flux&#x202f;; importez cette liste à part</translation>
    </message>
    <message>
        <source>it is hidden.</source>
        <translation>il est caché.</translation>
    </message>
    <message>
        <source>it is no archive of Presswatch</source>
        <translation>ce n’est pas une archive de Presswatch</translation>
    </message>
    <message>
        <source>it is not a sound SQLite file</source>
        <translation>ce n’est pas un fichier SQLite sain</translation>
    </message>
    <message>
        <source>it is not an archive of Presswatch, but some other file</source>
        <translation>ce n’est pas une archive de Presswatch, mais un autre fichier</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>c’est la base de données d’un autre programme</translation>
    </message>
    <message>
        <source>lang: takes a language as two letters, en, fr or de; not “{1}”.</source>
        <translation>lang: prend une langue en deux lettres, en, fr ou de&#x202f;; pas «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>left out: {1}</source>
        <translation>laissé de côté&#x202f;: {1}</translation>
    </message>
    <message>
        <source>needed more memory than is allowed</source>
        <translation>il fallait plus de mémoire qu’il n’est permis</translation>
    </message>
    <message>
        <source>never in one {1}</source>
        <translation>jamais ensemble ({1})</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no feed was found.</source>
        <translation>aucun flux n’a été trouvé.</translation>
    </message>
    <message>
        <source>no word begins with “{1}”</source>
        <translation>aucun mot ne commence par «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>no word begins with “{1}”; nearest is {2} {3}</source>
        <translation>aucun mot ne commence par «&#xa0;{1}&#xa0;»&#x202f;; le plus proche est {2} {3}</translation>
    </message>
    <message>
        <source>no word of ${1}</source>
        <translation>aucun mot de ${1}</translation>
    </message>
    <message>
        <source>no word of ${1} is in the article</source>
        <translation>aucun mot de ${1} n’est dans l’article</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>pas de {1}</translation>
    </message>
    <message>
        <source>none of {1}</source>
        <translation>rien de {1}</translation>
    </message>
    <message>
        <source>none of {1} is in the article</source>
        <translation>rien de {1} n’est dans l’article</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>pas dans le texte</translation>
    </message>
    <message>
        <source>not in the title</source>
        <translation>pas dans le titre</translation>
    </message>
    <message>
        <source>nothing of ({1})</source>
        <translation>rien de ({1})</translation>
    </message>
    <message>
        <source>only http and https addresses are feeds</source>
        <translation>seules les adresses http et https sont des flux</translation>
    </message>
    <message>
        <source>only the first {1} feeds of a list are taken; split it</source>
        <translation>seuls les {1} premiers flux d’une liste sont pris&#x202f;; partagez-la</translation>
    </message>
    <message>
        <source>only the link</source>
        <translation>seulement le lien</translation>
    </message>
    <message>
        <source>only {1} {2}, not written “{3}”</source>
        <translation>seulement {1} {2}, pas écrit «&#xa0;{3}&#xa0;»</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>packed {1} times over</source>
        <translation>emballé {1} fois</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>process {1}</source>
        <translation>le processus {1}</translation>
    </message>
    <message>
        <source>processes {1}</source>
        <translation>les processus {1}</translation>
    </message>
    <message>
        <source>raw pages are not in the side folder any more</source>
        <translation>pages brutes ne sont plus dans le dossier d’à côté</translation>
    </message>
    <message>
        <source>same/ takes paragraph or sentence: same/paragraph (camp AND police).</source>
        <translation>same/ prend paragraph ou sentence&#x202f;: same/paragraph (camp AND police).</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>sort: stands for the whole query: write it at the end.</source>
        <translation>sort: vaut pour toute la requête&#x202f;: écrivez-le à la fin.</translation>
    </message>
    <message>
        <source>sort: takes {1}.</source>
        <translation>sort: prend {1}.</translation>
    </message>
    <message>
        <source>story: takes the number of a story; not “{1}”.</source>
        <translation>story: prend le numéro d’un sujet&#x202f;; pas «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>texts are not what was kept</source>
        <translation>textes ne sont pas ce qui a été conservé</translation>
    </message>
    <message>
        <source>the article has no {1}</source>
        <translation>l’article n’a pas de {1}</translation>
    </message>
    <message>
        <source>the clipbook {1} begun</source>
        <translation>dossier de coupures {1} commencé</translation>
    </message>
    <message>
        <source>the clipbook {1} changed</source>
        <translation>dossier de coupures {1} modifié</translation>
    </message>
    <message>
        <source>the clipbook {1} removed</source>
        <translation>dossier de coupures {1} supprimé</translation>
    </message>
    <message>
        <source>the clipbook {1} renamed to {2}</source>
        <translation>dossier de coupures {1} renommé en {2}</translation>
    </message>
    <message>
        <source>the feed {1}</source>
        <translation>flux {1}</translation>
    </message>
    <message>
        <source>the feed {1} removed</source>
        <translation>flux {1} supprimé</translation>
    </message>
    <message>
        <source>the feed {1} subscribed</source>
        <translation>abonnement au flux {1}</translation>
    </message>
    <message>
        <source>the file cannot be read ({1}).</source>
        <translation>le fichier ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <source>the file is empty, so whatever it held is gone</source>
        <translation>le fichier est vide, ce qu’il contenait est donc perdu</translation>
    </message>
    <message>
        <source>the file was cut off</source>
        <translation>le fichier a été coupé</translation>
    </message>
    <message>
        <source>the first word</source>
        <translation>le premier mot</translation>
    </message>
    <message>
        <source>the first {1} words</source>
        <translation>les {1} premiers mots</translation>
    </message>
    <message>
        <source>the full text</source>
        <translation>le texte intégral</translation>
    </message>
    <message>
        <source>the headline and the link</source>
        <translation>le titre et le lien</translation>
    </message>
    <message>
        <source>the import of topics</source>
        <translation>import de thèmes</translation>
    </message>
    <message>
        <source>the index differs from the articles</source>
        <translation>l’index diffère des articles</translation>
    </message>
    <message>
        <source>the lead of the clipbook {1} changed</source>
        <translation>chapeau du dossier de coupures {1} modifié</translation>
    </message>
    <message>
        <source>the lead of the clipbook {1} renamed to {2}</source>
        <translation>chapeau du dossier de coupures {1} renommé en {2}</translation>
    </message>
    <message>
        <source>the licence of {1}</source>
        <translation>licence de {1}</translation>
    </message>
    <message>
        <source>the note of {1} clippings in {2}</source>
        <translation>note de {1} coupures dans {2}</translation>
    </message>
    <message>
        <source>the note of “{1}” in {2}</source>
        <translation>note de «&#xa0;{1}&#xa0;» dans {2}</translation>
    </message>
    <message>
        <source>the order of the searches</source>
        <translation>ordre des recherches</translation>
    </message>
    <message>
        <source>the order of {1}</source>
        <translation>ordre de {1}</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>le média</translation>
    </message>
    <message>
        <source>the query is empty</source>
        <translation>la requête est vide</translation>
    </message>
    <message>
        <source>the search {1} changed</source>
        <translation>recherche {1} modifiée</translation>
    </message>
    <message>
        <source>the search {1} removed</source>
        <translation>recherche {1} supprimée</translation>
    </message>
    <message>
        <source>the search {1} renamed to {2}</source>
        <translation>recherche {1} renommée en {2}</translation>
    </message>
    <message>
        <source>the search {1} saved</source>
        <translation>recherche {1} enregistrée</translation>
    </message>
    <message>
        <source>the section of {1} clippings in {2}</source>
        <translation>section de {1} coupures dans {2}</translation>
    </message>
    <message>
        <source>the section of “{1}” in {2}</source>
        <translation>section de «&#xa0;{1}&#xa0;» dans {2}</translation>
    </message>
    <message>
        <source>the sections of {1}</source>
        <translation>sections de {1}</translation>
    </message>
    <message>
        <source>the tag {1}: {2}</source>
        <translation>étiquette {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>the topic {1} changed</source>
        <translation>thème {1} modifié</translation>
    </message>
    <message>
        <source>the topic {1} hidden</source>
        <translation>thème {1} masqué</translation>
    </message>
    <message>
        <source>the topic {1} made</source>
        <translation>thème {1} créé</translation>
    </message>
    <message>
        <source>the topic {1} removed</source>
        <translation>thème {1} supprimé</translation>
    </message>
    <message>
        <source>the topic {1} renamed to {2}</source>
        <translation>thème {1} renommé en {2}</translation>
    </message>
    <message>
        <source>the topic {1} shown</source>
        <translation>thème {1} affiché</translation>
    </message>
    <message>
        <source>the word list ${1} changed</source>
        <translation>liste de mots ${1} modifiée</translation>
    </message>
    <message>
        <source>the word list ${1} made</source>
        <translation>liste de mots ${1} créée</translation>
    </message>
    <message>
        <source>the word list ${1} removed</source>
        <translation>liste de mots ${1} supprimée</translation>
    </message>
    <message>
        <source>the word list ${1} renamed to ${2}</source>
        <translation>liste de mots ${1} renommée en ${2}</translation>
    </message>
    <message>
        <source>the words of “{1}” are in the article, but do not follow each other</source>
        <translation>les mots de «&#xa0;{1}&#xa0;» sont dans l’article, mais ne se suivent pas</translation>
    </message>
    <message>
        <source>the {1} is {2}</source>
        <translation>{1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>there are more than {1} files in it; import its folders one by one.</source>
        <translation>il contient plus de {1} fichiers&#x202f;; importez ses dossiers un par un.</translation>
    </message>
    <message>
        <source>there is no feed at this address: {1}</source>
        <translation>il n’y a pas de flux à cette adresse&#x202f;: {1}</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>il n’y a pas de tel fichier.</translation>
    </message>
    <message>
        <source>there is no word list ${1}</source>
        <translation>il n’y a pas de liste de mots ${1}</translation>
    </message>
    <message>
        <source>this is a folder, not an article.</source>
        <translation>c’est un dossier, pas un article.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>this site has several feeds; add the ones that you want.</source>
        <translation>ce site a plusieurs flux&#x202f;; ajoutez ceux que vous voulez.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>took longer than {1} seconds</source>
        <translation>il fallait plus de {1} secondes</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>topic {1}</source>
        <translation>thème {1}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>verdict {1}</source>
        <translation>avis {1}</translation>
    </message>
    <message>
        <source>without an ending it is no kind of article.</source>
        <translation>sans extension, ce n’est pas un genre d’article.</translation>
    </message>
    <message>
        <source>word list {1}</source>
        <translation>liste de mots {1}</translation>
    </message>
    <message>
        <source>words highlighted in “{1}”</source>
        <translation>mots surlignés dans «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} et {2} de plus</translation>
    </message>
    <message>
        <source>{1} answers with something that is not HTTP, or with headers without end.</source>
        <translation>{1} répond par autre chose que du HTTP, ou par des en-têtes sans fin.</translation>
    </message>
    <message>
        <source>{1} article clipped into {2}</source>
        <translation>{1} article découpé dans {2}</translation>
    </message>
    <message>
        <source>{1} article dismissed</source>
        <translation>{1} article écarté</translation>
    </message>
    <message>
        <source>{1} article marked as read</source>
        <translation>{1} article marqué comme lu</translation>
    </message>
    <message>
        <source>{1} article marked as unread</source>
        <translation>{1} article marqué comme non lu</translation>
    </message>
    <message>
        <source>{1} article restored</source>
        <translation>{1} article rétabli</translation>
    </message>
    <message>
        <source>{1} article starred</source>
        <translation>étoile mise à {1} article</translation>
    </message>
    <message>
        <source>{1} article unstarred</source>
        <translation>étoile ôtée à {1} article</translation>
    </message>
    <message>
        <source>{1} articles clipped into {2}</source>
        <translation>{1} articles découpés dans {2}</translation>
    </message>
    <message>
        <source>{1} articles dismissed</source>
        <translation>{1} articles écartés</translation>
    </message>
    <message>
        <source>{1} articles marked as read</source>
        <translation>{1} articles marqués comme lus</translation>
    </message>
    <message>
        <source>{1} articles marked as unread</source>
        <translation>{1} articles marqués comme non lus</translation>
    </message>
    <message>
        <source>{1} articles restored</source>
        <translation>{1} articles rétablis</translation>
    </message>
    <message>
        <source>{1} articles starred</source>
        <translation>étoile mise à {1} articles</translation>
    </message>
    <message>
        <source>{1} articles unstarred</source>
        <translation>étoile ôtée à {1} articles</translation>
    </message>
    <message>
        <source>{1} articles were taken out of their story</source>
        <translation>{1} articles sortis de leur sujet</translation>
    </message>
    <message>
        <source>{1} asks programs not to fetch this page (robots.txt).</source>
        <translation>{1} demande aux programmes de ne pas aller chercher cette page (robots.txt).</translation>
    </message>
    <message>
        <source>{1} asks to be left alone until {2} UTC.</source>
        <translation>{1} demande qu’on le laisse tranquille jusqu’à {2} UTC.</translation>
    </message>
    <message>
        <source>{1} broke off the connection.</source>
        <translation>{1} a rompu la connexion.</translation>
    </message>
    <message>
        <source>{1} cannot be asked this address.</source>
        <translation>Cette adresse ne peut pas être demandée à {1}.</translation>
    </message>
    <message>
        <source>{1} cannot be followed by {2}: join with {3} outside of it.</source>
        <translation>{1} ne peut pas être suivi de {2}&#x202f;: joignez avec {3} à l’extérieur.</translation>
    </message>
    <message>
        <source>{1} cannot be made ({2}). Choose a folder that you may write in.</source>
        <translation>{1} ne peut pas être créé ({2}). Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}.</source>
        <translation>{1} ne peut pas être ouvert&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}. Nothing was changed. {3}</source>
        <translation>{1} ne peut pas être ouvert&#x202f;: {2}. Rien n’a été modifié. {3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} ne peut pas être joint.</translation>
    </message>
    <message>
        <source>{1} cannot be reached: there is no way to it.</source>
        <translation>{1} ne peut pas être joint&#x202f;: aucun chemin n’y mène.</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <translation>{1} ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}). Change its permissions, or name another archive.</source>
        <translation>{1} ne peut pas être lu ({2}). Changez ses permissions, ou nommez une autre archive.</translation>
    </message>
    <message>
        <source>{1} cannot be read or written ({2}). Check the disk that holds it.</source>
        <translation>{1} ne peut être ni lu ni écrit ({2}). Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} ne peut pas être lu&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>{1} changed</source>
        <translation>{1}&#x202f;: modifié</translation>
    </message>
    <message>
        <source>{1} clipping of {2} frozen anew</source>
        <translation>{1} coupure de {2} figée à nouveau</translation>
    </message>
    <message>
        <source>{1} clipping taken out of {2}</source>
        <translation>{1} coupure sortie de {2}</translation>
    </message>
    <message>
        <source>{1} clippings of {2} frozen anew</source>
        <translation>{1} coupures de {2} figées à nouveau</translation>
    </message>
    <message>
        <source>{1} clippings taken out of {2}</source>
        <translation>{1} coupures sorties de {2}</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} ne répond pas.</translation>
    </message>
    <message>
        <source>{1} does not give its robots.txt, so its pages wait.</source>
        <translation>{1} ne donne pas son robots.txt, ses pages attendent donc.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS in a way that can be trusted.</source>
        <translation>{1} ne parle pas TLS d’une manière digne de confiance.</translation>
    </message>
    <message>
        <source>{1} ended the connection before the page was whole.</source>
        <translation>{1} a mis fin à la connexion avant que la page soit entière.</translation>
    </message>
    <message>
        <source>{1} ended the connection without an answer.</source>
        <translation>{1} a mis fin à la connexion sans réponse.</translation>
    </message>
    <message>
        <source>{1} feeds</source>
        <translation>{1} flux</translation>
    </message>
    <message>
        <source>{1} feeds subscribed</source>
        <translation>abonnement à {1} flux</translation>
    </message>
    <message>
        <source>{1} files were left out; --json says which and why.</source>
        <translation>{1} fichiers ont été laissés de côté&#x202f;; --json dit lesquels et pourquoi.</translation>
    </message>
    <message>
        <source>{1} has no clipping of the article {2}; nothing was changed.</source>
        <translation>{1} n’a pas de coupure de l’article {2}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{1} has no clipping of {2}; nothing was changed.</source>
        <translation>{1} n’a pas de coupure de {2}&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{1} highlights removed from “{2}”</source>
        <translation>{1} surlignages supprimés dans «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>{1} in the article</source>
        <translation>{1} dans l’article</translation>
    </message>
    <message>
        <source>{1} is a folder; a backup is a file. Name the file.</source>
        <translation>{1} est un dossier&#x202f;; une sauvegarde est un fichier. Nommez le fichier.</translation>
    </message>
    <message>
        <source>{1} is a folder; an archive is a file. Name the file.</source>
        <translation>{1} est un dossier&#x202f;; une archive est un fichier. Nommez le fichier.</translation>
    </message>
    <message>
        <source>{1} is an archive that may be in use. Name another file for the backup.</source>
        <translation>{1} est une archive peut-être en usage. Nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{1} is in use by {2}. Close it, then try again; nothing was changed.</source>
        <translation>{1} est utilisé par {2}. Fermez-le, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{1} is no kind of article.</source>
        <translation>{1} n’est pas un genre d’article.</translation>
    </message>
    <message>
        <source>{1} is of an older Presswatch and must be backed up before it is brought up to date. {2}</source>
        <translation>{1} date d’un Presswatch plus ancien et doit être sauvegardé avant d’être mis à jour. {2}</translation>
    </message>
    <message>
        <source>{1} is of an older Presswatch and must be brought up to date.</source>
        <translation>{1} date d’un Presswatch plus ancien et doit être mis à jour.</translation>
    </message>
    <message>
        <source>{1} is refused: it is not a computer of the public network.</source>
        <translation>{1} est refusé&#x202f;: ce n’est pas un ordinateur du réseau public.</translation>
    </message>
    <message>
        <source>{1} is refused: it leads to {2}, which is not a computer of the public network. If this feed is yours, subscribe to it with “allow local”.</source>
        <translation>{1} est refusé&#x202f;: il mène à {2}, qui n’est pas un ordinateur du réseau public. Si ce flux est le vôtre, abonnez-vous en cochant «&#xa0;Le serveur est dans mon propre réseau&#xa0;».</translation>
    </message>
    <message>
        <source>{1} is the archive itself. Name another file for the backup.</source>
        <translation>{1} est l’archive elle-même. Nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{1} is the archive itself. Name the backup that shall take its place.</source>
        <translation>{1} est l’archive elle-même. Nommez la sauvegarde qui doit prendre sa place.</translation>
    </message>
    <message>
        <source>{1} is there already and is no backup; it stays as it is. Name another file for the backup.</source>
        <translation>{1} existe déjà et n’est pas une sauvegarde&#x202f;; il reste tel quel. Nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{1} lies on a network file system ({2}), where an archive can be corrupted. Keep it on a disk of this computer, for example in your home folder, and put backups there.</source>
        <translation>{1} se trouve sur un système de fichiers en réseau ({2}), où une archive peut s’abîmer. Gardez-la sur un disque de cet ordinateur, par exemple dans votre dossier personnel, et mettez-y des sauvegardes.</translation>
    </message>
    <message>
        <source>{1} matches, which rules it out</source>
        <translation>{1} correspond, ce qui l’exclut</translation>
    </message>
    <message>
        <source>{1} moved to another folder</source>
        <translation>{1}&#x202f;: mis dans un autre dossier</translation>
    </message>
    <message>
        <source>{1} muted</source>
        <translation>{1}&#x202f;: mis en sourdine</translation>
    </message>
    <message>
        <source>{1} names no feed.</source>
        <translation>{1} ne nomme aucun flux.</translation>
    </message>
    <message>
        <source>{1} needs a value.</source>
        <translation>{1} a besoin d’une valeur.</translation>
    </message>
    <message>
        <source>{1} only {2}, not in the text</source>
        <translation>{1} seulement {2}, pas dans le texte</translation>
    </message>
    <message>
        <source>{1} only {2}, not in the title</source>
        <translation>{1} seulement {2}, pas dans le titre</translation>
    </message>
    <message>
        <source>{1} only {2}, {3} only {4}</source>
        <translation>{1} seulement {2}, {3} seulement {4}</translation>
    </message>
    <message>
        <source>{1} or its folder cannot be written: it can only be read. Change the permissions, or copy the archive to a folder of your own.</source>
        <translation>{1} ou son dossier ne peut pas être écrit&#x202f;: il est en lecture seule. Changez les permissions, ou copiez l’archive dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} ou {2}</translation>
    </message>
    <message>
        <source>{1} outlets</source>
        <translation>{1} médias</translation>
    </message>
    <message>
        <source>{1} polled again</source>
        <translation>{1}&#x202f;: relevé de nouveau</translation>
    </message>
    <message>
        <source>{1} redirects from https to http ({2}), which is not followed.</source>
        <translation>{1} redirige de https vers http ({2}), ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>{1} redirects more than {2} times.</source>
        <translation>{1} redirige plus de {2} fois.</translation>
    </message>
    <message>
        <source>{1} redirects to an address that cannot be read.</source>
        <translation>{1} redirige vers une adresse qui ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{1} refuses connections on port {2}.</source>
        <translation>{1} refuse les connexions sur le port {2}.</translation>
    </message>
    <message>
        <source>{1} removed</source>
        <translation>{1}&#x202f;: supprimé</translation>
    </message>
    <message>
        <source>{1} rows of {2} refer to nothing.</source>
        <translation>{1} lignes de {2} ne renvoient à rien.</translation>
    </message>
    <message>
        <source>{1} sends data that cannot be unpacked ({2}).</source>
        <translation>{1} envoie des données qui ne peuvent pas être déballées ({2}).</translation>
    </message>
    <message>
        <source>{1} sends more than {2} KB of headers.</source>
        <translation>{1} envoie plus de {2} Ko d’en-têtes.</translation>
    </message>
    <message>
        <source>{1} sends more than {2} MB, and was cut off.</source>
        <translation>{1} envoie plus de {2} Mo, et a été coupé.</translation>
    </message>
    <message>
        <source>{1} stands for {2} words.</source>
        <translation>{1} vaut pour {2} mots.</translation>
    </message>
    <message>
        <source>{1} stories were merged</source>
        <translation>{1} sujets réunis</translation>
    </message>
    <message>
        <source>{1} takes a distance in words: {2}/10.</source>
        <translation>{1} prend une distance en mots&#x202f;: {2}/10.</translation>
    </message>
    <message>
        <source>{1} took longer than {2} s and was given up.</source>
        <translation>{1} a pris plus de {2} s et a été abandonné.</translation>
    </message>
    <message>
        <source>{1} was opened for reading only.</source>
        <translation>{1} n’a été ouvert que pour la lecture.</translation>
    </message>
    <message>
        <source>{1} was written by a newer Presswatch. Update Presswatch to open it; nothing was changed.</source>
        <translation>{1} a été écrit par un Presswatch plus récent. Mettez Presswatch à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{1} were in the clipbook already.</source>
        <translation>{1} étaient déjà dans le dossier de coupures.</translation>
    </message>
    <message>
        <source>{1} within {2} word; nearest is {3}, {4}: add it to ${5}?</source>
        <translation>{1} à {2} mot au plus&#x202f;; le plus proche est {3}, {4}&#x202f;: l’ajouter à ${5}&#x202f;?</translation>
    </message>
    <message>
        <source>{1} within {2} word; nearest is {3}, {4}: add it to the query?</source>
        <translation>{1} à {2} mot au plus&#x202f;; le plus proche est {3}, {4}&#x202f;: l’ajouter à la requête&#x202f;?</translation>
    </message>
    <message>
        <source>{1} within {2} words; nearest is {3}, {4}: add it to ${5}?</source>
        <translation>{1} à {2} mots au plus&#x202f;; le plus proche est {3}, {4}&#x202f;: l’ajouter à ${5}&#x202f;?</translation>
    </message>
    <message>
        <source>{1} within {2} words; nearest is {3}, {4}: add it to the query?</source>
        <translation>{1} à {2} mots au plus&#x202f;; le plus proche est {3}, {4}&#x202f;: l’ajouter à la requête&#x202f;?</translation>
    </message>
    <message>
        <source>{1} word before</source>
        <translation>{1} mot avant</translation>
    </message>
    <message>
        <source>{1} word on</source>
        <translation>{1} mot plus loin</translation>
    </message>
    <message>
        <source>{1} words before</source>
        <translation>{1} mots avant</translation>
    </message>
    <message>
        <source>{1} words of the texts are not known as words: {2}</source>
        <translation>{1} mots des textes ne sont pas connus comme mots&#x202f;: {2}</translation>
    </message>
    <message>
        <source>{1} words on</source>
        <translation>{1} mots plus loin</translation>
    </message>
    <message>
        <source>{1} {2} and {3} more rule it out</source>
        <translation>{1} {2} et {3} autres l’excluent</translation>
    </message>
    <message>
        <source>{1} {2} is the only word of both</source>
        <translation>{1} {2} est le seul mot des deux</translation>
    </message>
    <message>
        <source>{1} {2} rules it out</source>
        <translation>{1} {2} l’exclut</translation>
    </message>
    <message>
        <source>{1} {2}; {3} stands {4}, not after it</source>
        <translation>{1} {2}&#x202f;; {3} se trouve {4}, pas après</translation>
    </message>
    <message>
        <source>{1} {2}; {3} within {4} word; nearest is {5}, {6}</source>
        <translation>{1} {2}&#x202f;; {3} à {4} mot au plus&#x202f;; le plus proche est {5}, {6}</translation>
    </message>
    <message>
        <source>{1} {2}; {3} within {4} words; nearest is {5}, {6}</source>
        <translation>{1} {2}&#x202f;; {3} à {4} mots au plus&#x202f;; le plus proche est {5}, {6}</translation>
    </message>
    <message>
        <source>{1}, nor in the text</source>
        <translation>{1}, ni dans le texte</translation>
    </message>
    <message>
        <source>{1}, nor in the title</source>
        <translation>{1}, ni dans le titre</translation>
    </message>
    <message>
        <source>{1}, which rules it out</source>
        <translation>{1}, ce qui l’exclut</translation>
    </message>
    <message>
        <source>{1}: does not know “{2}”; did you mean {3}:{4}?</source>
        <translation>{1}: ne connaît pas «&#xa0;{2}&#xa0;»&#x202f;; vouliez-vous dire {3}:{4}&#x202f;?</translation>
    </message>
    <message>
        <source>{1}: does not know “{2}”; it takes {3}.</source>
        <translation>{1}: ne connaît pas «&#xa0;{2}&#xa0;»&#x202f;; il prend {3}.</translation>
    </message>
    <message>
        <source>{1}: never in one {2}</source>
        <translation>{1}&#x202f;: jamais ensemble ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}&#x202f;; {2}</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word’s beginning: camp*.</source>
        <translation>«&#xa0;*&#xa0;» se met à la fin d’un début de mot&#x202f;: camp*.</translation>
    </message>
    <message>
        <source>“*” stands only at the end of a word: camp*.</source>
        <translation>«&#xa0;*&#xa0;» ne se met qu’à la fin d’un mot&#x202f;: camp*.</translation>
    </message>
    <message>
        <source>“article” is to be a number</source>
        <translation>«&#xa0;article&#xa0;» doit être un nombre</translation>
    </message>
    <message>
        <source>“belongs” is to be true or false</source>
        <translation>«&#xa0;belongs&#xa0;» doit être vrai ou faux</translation>
    </message>
    <message>
        <source>“colour” is to be a number</source>
        <translation>«&#xa0;colour&#xa0;» doit être un nombre</translation>
    </message>
    <message>
        <source>“day” is to be a day</source>
        <translation>«&#xa0;day&#xa0;» doit être un jour</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>«&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>“{1}” belongs to an archive; name a file in another place.</source>
        <translation>«&#xa0;{1}&#xa0;» fait partie d’une archive&#x202f;; nommez un fichier à un autre endroit.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as an evidence file ({2}). It was cut off or altered, or is something else.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être lu comme dossier de preuves ({2}). Il a été coupé ou modifié, ou est autre chose.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}. Choose another place.</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#x202f;: {2}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{1}” cannot stand in ${2}: {3}</source>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être dans ${2}&#x202f;: {3}</translation>
    </message>
    <message>
        <source>“{1}” ends before it begins: write the earlier day first.</source>
        <translation>«&#xa0;{1}&#xa0;» finit avant de commencer&#x202f;: écrivez d’abord le jour le plus ancien.</translation>
    </message>
    <message>
        <source>“{1}” has neither a first nor a last day: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a ni premier ni dernier jour&#x202f;: écrivez un jour, un mois ou une année comme 2021-11-24, 2021-11 ou 2021, une période comme 2021-11..2021-12, ou 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” has no first day.</source>
        <translation>«&#xa0;{1}&#xa0;» n’a pas de premier jour.</translation>
    </message>
    <message>
        <source>“{1}” holds no word that could be searched.</source>
        <translation>«&#xa0;{1}&#xa0;» ne contient aucun mot qui puisse être cherché.</translation>
    </message>
    <message>
        <source>“{1}” is a device or a pipe, which no file takes the place of; name a file.</source>
        <translation>«&#xa0;{1}&#xa0;» est un périphérique ou un tube, dont aucun fichier ne prend la place&#x202f;; nommez un fichier.</translation>
    </message>
    <message>
        <source>“{1}” is a folder; name the file to write.</source>
        <translation>«&#xa0;{1}&#xa0;» est un dossier&#x202f;; nommez le fichier à écrire.</translation>
    </message>
    <message>
        <source>“{1}” is an archive or a copy of one, and is not written over; name another file.</source>
        <translation>«&#xa0;{1}&#xa0;» est une archive ou la copie d’une archive, et n’est pas écrasé&#x202f;; nommez un autre fichier.</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>«&#xa0;{1}&#xa0;» manque</translation>
    </message>
    <message>
        <source>“{1}” is no address of a proxy. One looks like http://proxy.example.org:3128.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas l’adresse d’un proxy. Une adresse ressemble à http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>“{1}” is no date: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une date&#x202f;: écrivez un jour, un mois ou une année comme 2021-11-24, 2021-11 ou 2021, une période comme 2021-11..2021-12, ou 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” is no day of the calendar: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un jour du calendrier&#x202f;: écrivez un jour, un mois ou une année comme 2021-11-24, 2021-11 ou 2021, une période comme 2021-11..2021-12, ou 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” is no file; name an evidence file.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un fichier&#x202f;; nommez un dossier de preuves.</translation>
    </message>
    <message>
        <source>“{1}” is no format; there are {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un format&#x202f;; il y a {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no name of a word list: use letters, digits, _ and -, a letter first.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un nom de liste de mots&#x202f;: employez lettres, chiffres, _ et -, d’abord une lettre.</translation>
    </message>
    <message>
        <source>“{1}” is no number of an export.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas le numéro d’un export.</translation>
    </message>
    <message>
        <source>“{1}” is no operator: write {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un opérateur&#x202f;: écrivez {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone: write one like Europe/Paris.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un fuseau horaire&#x202f;: écrivez-en un comme Europe/Paris.</translation>
    </message>
    <message>
        <source>“{1}” is not a time zone; write one like Europe/Paris, or UTC.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas un fuseau horaire&#x202f;; écrivez-en un comme Europe/Paris, ou UTC.</translation>
    </message>
    <message>
        <source>“{1}” is not an address that can be asked.</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas une adresse qui puisse être demandée.</translation>
    </message>
    <message>
        <source>“{1}” is not in the article</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas dans l’article</translation>
    </message>
    <message>
        <source>“{1}” is not in the article: {2} {3}, {4} {5}</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas dans l’article&#x202f;: {2} {3}, {4} {5}</translation>
    </message>
    <message>
        <source>“{1}” is not in the article; nearest is {2} {3}</source>
        <translation>«&#xa0;{1}&#xa0;» n’est pas dans l’article&#x202f;; le plus proche est {2} {3}</translation>
    </message>
    <message>
        <source>“{1}” is not part of Presswatch {2} yet.</source>
        <translation>«&#xa0;{1}&#xa0;» ne fait pas encore partie de Presswatch {2}.</translation>
    </message>
    <message>
        <source>“{1}” is refused: it has no scheme, and only http and https addresses are asked.</source>
        <translation>«&#xa0;{1}&#xa0;» est refusé&#x202f;: il n’y a pas de schéma, et seules les adresses http et https sont demandées.</translation>
    </message>
    <message>
        <source>“{1}” is refused: it has {2}:, and only http and https addresses are asked.</source>
        <translation>«&#xa0;{1}&#xa0;» est refusé&#x202f;: le schéma est {2}:, et seules les adresses http et https sont demandées.</translation>
    </message>
    <message>
        <source>“{1}” is refused: the name of its host cannot be read.</source>
        <translation>«&#xa0;{1}&#xa0;» est refusé&#x202f;: le nom de son hôte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{1}” is refused: there is no port {2}.</source>
        <translation>«&#xa0;{1}&#xa0;» est refusé&#x202f;: il n’y a pas de port {2}.</translation>
    </message>
    <message>
        <source>“{1}” is searched as a word; did you mean {2}?</source>
        <translation>«&#xa0;{1}&#xa0;» est cherché comme mot&#x202f;; vouliez-vous dire {2}&#x202f;?</translation>
    </message>
    <message>
        <source>“{1}” is to be a text</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“{1}” is to be an array of texts</source>
        <translation>«&#xa0;{1}&#xa0;» doit être un tableau de textes</translation>
    </message>
    <message>
        <source>“{1}” of an article is missing; this is no export of Presswatch.</source>
        <translation>«&#xa0;{1}&#xa0;» d’un article manque&#x202f;; ce n’est pas un export de Presswatch.</translation>
    </message>
    <message>
        <source>“{1}” of an article is no number that can be kept.</source>
        <translation>«&#xa0;{1}&#xa0;» d’un article n’est pas un nombre qui puisse être conservé.</translation>
    </message>
    <message>
        <source>“{1}” of an article is not {2}; this is no export of Presswatch.</source>
        <translation>«&#xa0;{1}&#xa0;» d’un article n’est pas {2}&#x202f;; ce n’est pas un export de Presswatch.</translation>
    </message>
    <message>
        <source>“{1}” of an article is “{2}”, which is no time.</source>
        <translation>«&#xa0;{1}&#xa0;» d’un article est «&#xa0;{2}&#xa0;», ce qui n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{1}” of an article is “{2}”; it can be {3}.</source>
        <translation>«&#xa0;{1}&#xa0;» d’un article est «&#xa0;{2}&#xa0;»&#x202f;; ce peut être {3}.</translation>
    </message>
</context>
</TS>
