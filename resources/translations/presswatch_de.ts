<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Subscribe to a feed…</source>
        <translation>Feed abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation>Feeds&#xa0;…</translation>
    </message>
    <message>
        <source>Completeness…</source>
        <translation>Vollständigkeit&#xa0;…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Themen&#xa0;…</translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation>Wortlisten&#xa0;…</translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation>Werkbank&#xa0;…</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>Gespeicherte Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Poll all feeds now</source>
        <translation>Alle Feeds jetzt abrufen</translation>
    </message>
    <message>
        <source>Import saved articles…</source>
        <translation>Gespeicherte Artikel importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Clipbook…</source>
        <translation>Pressemappe&#xa0;…</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Korrekturen&#xa0;…</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen&#xa0;…</translation>
    </message>
    <message>
        <source>Care of the archive…</source>
        <translation>Archivpflege&#xa0;…</translation>
    </message>
    <message>
        <source>Purge articles…</source>
        <translation>Artikel löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation>Neu extrahieren&#xa0;…</translation>
    </message>
    <message>
        <source>No notifications for one hour</source>
        <translation>Eine Stunde keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>No notifications until tomorrow</source>
        <translation>Bis morgen keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Clear query and filters</source>
        <translation>Abfrage und Filter leeren</translation>
    </message>
    <message>
        <source>Copy the filter as a query</source>
        <translation>Filter als Abfrage kopieren</translation>
    </message>
    <message>
        <source>Search for the query on the clipboard</source>
        <translation>Nach der Abfrage in der Zwischenablage suchen</translation>
    </message>
    <message>
        <source>New clipbook from this search…</source>
        <translation>Neue Pressemappe aus dieser Suche&#xa0;…</translation>
    </message>
    <message>
        <source>Show new articles</source>
        <translation>Neue Artikel anzeigen</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Unfold story</source>
        <translation>Geschichte aufklappen</translation>
    </message>
    <message>
        <source>Fold story</source>
        <translation>Geschichte zuklappen</translation>
    </message>
    <message>
        <source>Make one story of the selected rows</source>
        <translation>Ausgewählte Zeilen zu einer Geschichte machen</translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation>Aus der Geschichte nehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation>Verlauf der Änderungen&#xa0;…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>In die Mappe</translation>
    </message>
    <message>
        <source>Clip into another clipbook…</source>
        <translation>In eine andere Pressemappe&#xa0;…</translation>
    </message>
    <message>
        <source>Read the story as one</source>
        <translation>Geschichte am Stück lesen</translation>
    </message>
    <message>
        <source>Dim what was read elsewhere in the story</source>
        <translation>Anderswo Gelesenes zurücktreten lassen</translation>
    </message>
    <message>
        <source>Lineage of the story…</source>
        <translation>Stammbaum der Geschichte&#xa0;…</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Die gewählten Wörter hervorheben</translation>
    </message>
    <message>
        <source>Note on the words, the highlight or the article…</source>
        <translation>Notiz zu den Wörtern, der Hervorhebung oder dem Artikel …</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
        <source>Note on the article…</source>
        <translation>Notiz zum Artikel …</translation>
    </message>
    <message>
        <source>Why this topic, or why not?</source>
        <translation>Warum dieses Thema, warum nicht?</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Thema hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Paste as its text…</source>
        <translation>Als Text des Artikels einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Previous unread article</source>
        <translation>Voriger ungelesener Artikel</translation>
    </message>
    <message>
        <source>Page down, then the next unread article</source>
        <translation>Seite weiter, dann nächster ungelesener Artikel</translation>
    </message>
    <message>
        <source>Next hit in the article</source>
        <translation>Nächster Treffer im Artikel</translation>
    </message>
    <message>
        <source>Previous hit in the article</source>
        <translation>Voriger Treffer im Artikel</translation>
    </message>
    <message>
        <source>Next highlight in the article</source>
        <translation>Nächste Hervorhebung im Artikel</translation>
    </message>
    <message>
        <source>Previous highlight in the article</source>
        <translation>Vorige Hervorhebung im Artikel</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Article below the list</source>
        <translation>Artikel unter der Liste</translation>
    </message>
    <message>
        <source>Fold stories</source>
        <translation>Geschichten zuklappen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Light, dark or sepia</source>
        <translation>Hell, dunkel oder Sepia</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Die Abfragesprache</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll&#xa0;…</translation>
    </message>
    <message>
        <source>The command ended without an answer. Please try again.</source>
        <translation>Der Befehl endete ohne Antwort. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Pressemappen</translation>
    </message>
    <message>
        <source>New clipbook…</source>
        <translation>Neue Pressemappe&#xa0;…</translation>
    </message>
    <message>
        <source>New clipbook</source>
        <translation>Neue Pressemappe</translation>
    </message>
    <message>
        <source>Clip {most} articles at most, or make a clipbook of the search</source>
        <translation>Höchstens {most} Artikel aufnehmen, oder aus der Suche eine Pressemappe machen</translation>
    </message>
    <message>
        <source>{count} articles clipped into “{name}”</source>
        <translation>{count} Artikel in „{name}“ aufgenommen</translation>
    </message>
    <message>
        <source>Clipping into “{name}” …</source>
        <translation>Artikel werden in „{name}“ aufgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Taken out of “{name}”</source>
        <translation>Aus „{name}“ entfernt</translation>
    </message>
    <message>
        <source>{count} clippings taken out of “{name}”</source>
        <translation>{count} Ausschnitte aus „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Clipped into “{name}”</source>
        <translation>In „{name}“ aufgenommen</translation>
    </message>
    <message>
        <source>In “{name}” already</source>
        <translation>Schon in „{name}“</translation>
    </message>
    <message>
        <source>Another clipbook…</source>
        <translation>Andere Pressemappe&#xa0;…</translation>
    </message>
    <message>
        <source>This is a clipbook already; go to a search first</source>
        <translation>Dies ist schon eine Pressemappe; erst zu einer Suche gehen</translation>
    </message>
    <message>
        <source>New clipbook from this search</source>
        <translation>Neue Pressemappe aus dieser Suche</translation>
    </message>
    <message>
        <source>{count} clippings in the clipbook “{name}”</source>
        <translation>{count} Ausschnitte in der Pressemappe „{name}“</translation>
    </message>
    <message>
        <source>1 clipping in the clipbook “{name}”</source>
        <translation>1 Ausschnitt in der Pressemappe „{name}“</translation>
    </message>
    <message>
        <source>Making the clipbook “{name}” …</source>
        <translation>Pressemappe „{name}“ wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Clipbook “{name}” removed</source>
        <translation>Pressemappe „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rust</source>
        <translation>Rost</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>crimson</source>
        <translation>Karmesin</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Farbe: {name}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Nothing is known that may have been missed.</source>
        <translation>Es ist nichts bekannt, was entgangen sein könnte.</translation>
    </message>
    <message>
        <source>1 possible gap</source>
        <translation>1 mögliche Lücke</translation>
    </message>
    <message>
        <source>{n} possible gaps</source>
        <translation>{n} mögliche Lücken</translation>
    </message>
    <message>
        <source>1 silence</source>
        <translation>1 stille Zeit</translation>
    </message>
    <message>
        <source>{n} silences</source>
        <translation>{n} stille Zeiten</translation>
    </message>
    <message>
        <source>1 time in which nobody polled</source>
        <translation>1 Zeit ohne Abrufe</translation>
    </message>
    <message>
        <source>{n} times in which nobody polled</source>
        <translation>{n} Zeiten ohne Abrufe</translation>
    </message>
    <message>
        <source>1 poll missed</source>
        <translation>1 Abruf ausgefallen</translation>
    </message>
    <message>
        <source>{n} polls missed</source>
        <translation>{n} Abrufe ausgefallen</translation>
    </message>
    <message>
        <source>1 feed that fails</source>
        <translation>1 gestörter Feed</translation>
    </message>
    <message>
        <source>{n} feeds that fail</source>
        <translation>{n} gestörte Feeds</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>No poll was made.</source>
        <translation>Es gab keinen Abruf.</translation>
    </message>
    <message>
        <source>Possible gaps</source>
        <translation>Mögliche Lücken</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keine bekannt.</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Stille Zeiten</translation>
    </message>
    <message>
        <source>Nobody polled</source>
        <translation>Ohne Abrufe</translation>
    </message>
    <message>
        <source>No such time is known.</source>
        <translation>Keine solche Zeit bekannt.</translation>
    </message>
    <message>
        <source>Articles without full text</source>
        <translation>Artikel ohne Volltext</translation>
    </message>
    <message>
        <source>None arrived.</source>
        <translation>Keine eingetroffen.</translation>
    </message>
    <message>
        <source>All have their full text.</source>
        <translation>Alle haben ihren Volltext.</translation>
    </message>
    <message>
        <source>Polls are counted by whole days (UTC).</source>
        <translation>Abrufe sind nach ganzen Tagen gezählt (UTC).</translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation>Alle Feeds</translation>
    </message>
    <message>
        <source>{made} made, {missed} missed</source>
        <translation>{made} erfolgt, {missed} ausgefallen</translation>
    </message>
    <message>
        <source>{changed} brought a changed feed, {failed} failed</source>
        <translation>{changed} brachten einen geänderten Feed, {failed} schlugen fehl</translation>
    </message>
    <message>
        <source>{failed} failed, {missed} missed</source>
        <translation>{failed} fehlgeschlagen, {missed} ausgefallen</translation>
    </message>
    <message>
        <source>entries may have been lost</source>
        <translation>Einträge können verloren sein</translation>
    </message>
    <message>
        <source>usually something comes every {length}</source>
        <translation>meist kommt alle {length} etwas</translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation>Keine Verbindung zum Netz</translation>
    </message>
    <message>
        <source>Presswatch was not polling</source>
        <translation>Presswatch hat nicht abgerufen</translation>
    </message>
    <message>
        <source>The computer slept or stood still</source>
        <translation>Der Rechner schlief oder stand still</translation>
    </message>
    <message>
        <source>{n} of {total} that arrived</source>
        <translation>{n} von {total} eingetroffenen</translation>
    </message>
    <message>
        <source>it still fails</source>
        <translation>weiterhin gestört</translation>
    </message>
    <message>
        <source>given up by its publisher</source>
        <translation>vom Herausgeber eingestellt</translation>
    </message>
    <message>
        <source>its host asked for a pause</source>
        <translation>der Server bat um eine Pause</translation>
    </message>
    <message>
        <source>muted since</source>
        <translation>seitdem stummgeschaltet</translation>
    </message>
    <message>
        <source>it works again</source>
        <translation>läuft wieder</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} bis {until}</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} her</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>next round</source>
        <translation>demnächst</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>in {span}</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>unter {n}</translation>
    </message>
    <message>
        <source>It failed {n} times in a row and is asked again {when}.</source>
        <translation>Der Abruf ist {n}-mal hintereinander fehlgeschlagen; nächster Versuch: {when}.</translation>
    </message>
    <message>
        <source>It failed once and is asked again {when}.</source>
        <translation>Der Abruf ist einmal fehlgeschlagen; nächster Versuch: {when}.</translation>
    </message>
    <message>
        <source>Retry now, or edit its address.</source>
        <translation>Jetzt erneut versuchen oder die Adresse ändern.</translation>
    </message>
    <message>
        <source>Muted: it is not polled until you say so; its articles stay.</source>
        <translation>Stumm: wird erst auf Wunsch wieder abgerufen; die Artikel bleiben.</translation>
    </message>
    <message>
        <source>Not polled yet; it is asked with the next round.</source>
        <translation>Noch nicht abgerufen; kommt mit der nächsten Runde.</translation>
    </message>
    <message>
        <source>Look at the site whether it still publishes there.</source>
        <translation>Auf der Website nachsehen, ob dort noch veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Articles a week, over the last four weeks</source>
        <translation>Artikel pro Woche in den letzten vier Wochen</translation>
    </message>
    <message>
        <source>The share of the last 100 articles whose full text is kept</source>
        <translation>Anteil der letzten 100 Artikel, deren Volltext vorliegt</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächster Abruf</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>/ Woche</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>“{member}”: {problem}</source>
        <translation>„{member}“: {problem}</translation>
    </message>
    <message>
        <source>“{member}”: a list holds words, not fields.</source>
        <translation>„{member}“: Eine Liste enthält Wörter, keine Felder.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: There is no word list ${name}. There is: {known}.</source>
        <translation>Zeile {line}, Spalte {column}: Es gibt keine Wortliste ${name}. Vorhanden: {known}.</translation>
    </message>
    <message>
        <source>{word} : over {n} forms</source>
        <translation>{word} : über {n} Formen</translation>
    </message>
    <message>
        <source>{word} : {n} members</source>
        <translation>{word} : {n} Begriffe</translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation>{word} : 1 Form</translation>
    </message>
    <message>
        <source>{word} : {n} forms</source>
        <translation>{word} : {n} Formen</translation>
    </message>
    <message>
        <source>{word} : {forms}</source>
        <translation>{word} : {forms}</translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation>In der Zwischenablage ist kein Text</translation>
    </message>
    <message>
        <source>Another program is using the archive</source>
        <translation>Ein anderes Programm benutzt das Archiv</translation>
    </message>
    <message>
        <source>{file} is locked, so nothing can be read from it now.</source>
        <translation>{file} ist gesperrt und kann jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is tried again every second. Close the other program if this lasts.</source>
        <translation>Jede Sekunde folgt ein neuer Versuch. Falls das anhält, das andere Programm schließen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The archive is not there</source>
        <translation>Das Archiv ist nicht da</translation>
    </message>
    <message>
        <source>{file} was here: {folder}</source>
        <translation>{file} lag hier: {folder}</translation>
    </message>
    <message>
        <source>Connect the disk that it lies on. It is looked for every second.</source>
        <translation>Schließen Sie den Datenträger an, auf dem es liegt. Es wird jede Sekunde danach gesehen.</translation>
    </message>
    <message>
        <source>No other archive is opened or begun in its place unless you say so.</source>
        <translation>Kein anderes Archiv wird an seiner Stelle geöffnet oder begonnen, wenn Sie es nicht wollen.</translation>
    </message>
    <message>
        <source>The archive is of a newer Presswatch</source>
        <translation>Das Archiv stammt von einem neueren Presswatch</translation>
    </message>
    <message>
        <source>{file} was written by a newer Presswatch than this one.</source>
        <translation>{file} wurde von einem neueren Presswatch geschrieben als diesem.</translation>
    </message>
    <message>
        <source>Update Presswatch to open it. It was left as it is, and nothing in it is lost.</source>
        <translation>Zum Öffnen Presswatch aktualisieren. Das Archiv blieb, wie es ist, und nichts darin ist verloren.</translation>
    </message>
    <message>
        <source>Until then you can work in another archive.</source>
        <translation>Bis dahin kann ein anderes Archiv benutzt werden.</translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation>Das Archiv kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>Die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {what}.</source>
        <translation>{file} kann nicht geöffnet werden: {what}.</translation>
    </message>
    <message>
        <source>No backup of it was found. If you have one elsewhere, restore it; the file stays beside it under another name.</source>
        <translation>Es wurde keine Sicherung davon gefunden. Liegt anderswo eine, kann sie zurückgespielt werden; die Datei bleibt unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>The newest backup is of {time}. Restoring puts a copy of it in the place of the file, which stays beside it under another name. What came after the backup is not in it.</source>
        <translation>Die neueste Sicherung ist vom {time}. Beim Zurückspielen tritt eine Kopie davon an die Stelle der Datei, die unter anderem Namen daneben liegen bleibt. Was nach der Sicherung kam, ist nicht darin.</translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation>Sicherung vom {time} zurückspielen</translation>
    </message>
    <message>
        <source>Restore another backup…</source>
        <translation>Andere Sicherung zurückspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung zurückspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation>Anderes Archiv öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Begin a new archive beside it</source>
        <translation>Daneben ein neues Archiv beginnen</translation>
    </message>
    <message>
        <source>Entries may have been lost between {since} and {until}: no entry of the earlier answer was in the later one.</source>
        <translation>Zwischen {since} und {until} können Einträge verloren gegangen sein: Kein Eintrag der früheren Antwort stand noch in der späteren.</translation>
    </message>
    <message>
        <source>No new entry has come since {since}; usually something comes every {length}.</source>
        <translation>Seit {since} kam kein neuer Eintrag; meist kommt alle {length} etwas.</translation>
    </message>
    <message>
        <source>No new entry came from {since} to {until}; usually something comes every {length}.</source>
        <translation>Von {since} bis {until} kam kein neuer Eintrag; meist kommt alle {length} etwas.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>There was no way to the network from {since} to {until}: no feed was polled.</source>
        <translation>Von {since} bis {until} gab es keine Verbindung zum Netz: Kein Feed wurde abgerufen.</translation>
    </message>
    <message>
        <source>Presswatch was not polling from {since} to {until}: no feed was polled.</source>
        <translation>Von {since} bis {until} hat Presswatch nicht abgerufen: Kein Feed wurde abgerufen.</translation>
    </message>
    <message>
        <source>The computer slept or stood still from {since} to {until}: no feed was polled.</source>
        <translation>Von {since} bis {until} schlief der Rechner oder stand still: Kein Feed wurde abgerufen.</translation>
    </message>
    <message>
        <source>1 poll made</source>
        <translation>1 Abruf erfolgt</translation>
    </message>
    <message>
        <source>{n} polls made</source>
        <translation>{n} Abrufe erfolgt</translation>
    </message>
    <message>
        <source>{n} brought a changed feed</source>
        <translation>{n} brachten einen geänderten Feed</translation>
    </message>
    <message>
        <source>{n} an unchanged one</source>
        <translation>{n} einen unveränderten</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} schlugen fehl</translation>
    </message>
    <message>
        <source>{n} missed: they were planned, and nobody asked</source>
        <translation>{n} ausgefallen: geplant, aber nicht ausgeführt</translation>
    </message>
    <message>
        <source>{n} put off because the host asked for a pause</source>
        <translation>{n} verschoben, weil der Server um eine Pause bat</translation>
    </message>
    <message>
        <source>silent for {length}</source>
        <translation>{length} ohne Neues</translation>
    </message>
    <message>
        <source>possible gap {interval}</source>
        <translation>mögliche Lücke {interval}</translation>
    </message>
    <message>
        <source>1 possible gap: {feed}, {interval}</source>
        <translation>1 mögliche Lücke: {feed}, {interval}</translation>
    </message>
    <message>
        <source>{n} possible gaps, the last: {feed}, {interval}</source>
        <translation>{n} mögliche Lücken, die letzte: {feed}, {interval}</translation>
    </message>
    <message>
        <source>No way to the network since {since}; polling goes on when there is one</source>
        <translation>Seit {since} keine Verbindung zum Netz; der Abruf geht weiter, sobald es eine gibt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>full text on its way</source>
        <translation>Volltext unterwegs</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>summary only: there is no page to fetch</source>
        <translation>nur Zusammenfassung: Es gibt keine Seite zum Laden</translation>
    </message>
    <message>
        <source>behind a paywall</source>
        <translation>hinter einer Bezahlschranke</translation>
    </message>
    <message>
        <source>behind a consent page</source>
        <translation>hinter einer Einwilligungsseite</translation>
    </message>
    <message>
        <source>page builds its text with scripts</source>
        <translation>Seite erzeugt ihren Text mit Skripten</translation>
    </message>
    <message>
        <source>page is no article</source>
        <translation>Seite ist kein Artikel</translation>
    </message>
    <message>
        <source>page is gone</source>
        <translation>Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>page refused by the server</source>
        <translation>Seite vom Server verweigert</translation>
    </message>
    <message>
        <source>not fetched, at the publisher’s wish</source>
        <translation>auf Wunsch des Herausgebers nicht geladen</translation>
    </message>
    <message>
        <source>link leads through a redirector</source>
        <translation>Link führt über eine Weiterleitung</translation>
    </message>
    <message>
        <source>page too large</source>
        <translation>Seite zu groß</translation>
    </message>
    <message>
        <source>page could not be fetched</source>
        <translation>Seite konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>+1 outlet</source>
        <translation>+1 Medium</translation>
    </message>
    <message>
        <source>+{count} outlets</source>
        <translation>+{count} Medien</translation>
    </message>
    <message>
        <source>+1 article</source>
        <translation>+1 Artikel</translation>
    </message>
    <message>
        <source>+{count} articles</source>
        <translation>+{count} Artikel</translation>
    </message>
    <message>
        <source>put into this story by hand</source>
        <translation>von Hand in diese Geschichte gestellt</translation>
    </message>
    <message>
        <source>told independently of {like}</source>
        <translation>unabhängig von {like} erzählt</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>eingetroffen {time}</translation>
    </message>
    <message>
        <source>earliest in the archive</source>
        <translation>frühester im Archiv</translation>
    </message>
    <message>
        <source>told independently</source>
        <translation>unabhängig erzählt</translation>
    </message>
    <message>
        <source>by arrival</source>
        <translation>nach Eintreffen</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>wire copy</source>
        <translation>Agenturtext</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>{kind} as in {like}</source>
        <translation>{kind} wie in {like}</translation>
    </message>
    <message>
        <source>{kind}, {shared} of {total} paragraphs as in {like}</source>
        <translation>{kind}, {shared} von {total} Absätzen wie in {like}</translation>
    </message>
    <message>
        <source>Each article below the one that it copies; the earliest of the archive first.</source>
        <translation>Jeder Artikel unter dem, den er übernimmt; der früheste des Archivs zuerst.</translation>
    </message>
    <message>
        <source>Each article below the one that it copies. The times of publication do not tell which came first: the order is that of arrival.</source>
        <translation>Jeder Artikel unter dem, den er übernimmt. Aus den Zeiten des Erscheinens geht nicht hervor, welcher der erste war: Die Reihenfolge ist die des Eintreffens.</translation>
    </message>
    <message>
        <source>The latest {n} articles of the story are left out.</source>
        <translation>Die letzten {n} Artikel der Geschichte sind ausgelassen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>{kind}: only in the copy: {what}</source>
        <translation>{kind}: nur in der Kopie: {what}</translation>
    </message>
    <message>
        <source>{kind}: dropped: {what}</source>
        <translation>{kind}: weggelassen: {what}</translation>
    </message>
    <message>
        <source>{kind}: {before} became {after}</source>
        <translation>{kind}: aus {before} wurde {after}</translation>
    </message>
    <message>
        <source>1 fact changed</source>
        <translation>1 Angabe geändert</translation>
    </message>
    <message>
        <source>{n} facts changed</source>
        <translation>{n} Angaben geändert</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 Bemerkung</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} Bemerkungen</translation>
    </message>
    <message>
        <source>Nothing here is new to you</source>
        <translation>Hier steht nichts Neues</translation>
    </message>
    <message>
        <source>{new} of {total} sentences new</source>
        <translation>{new} von {total} Sätzen neu</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} Zahlen</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>{count} quotes</source>
        <translation>{count} Zitate</translation>
    </message>
    <message>
        <source>already in: {outlet} {time}</source>
        <translation>schon in: {outlet} {time}</translation>
    </message>
    <message>
        <source>in the story above</source>
        <translation>in der Geschichte darüber</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>story of {count} articles, {state}</source>
        <translation>Geschichte aus {count} Artikeln, {state}</translation>
    </message>
    <message>
        <source>Arrived {time}; the publisher gives no date</source>
        <translation>Eingetroffen {time}; der Herausgeber nennt kein Datum</translation>
    </message>
    <message>
        <source>as the feed says</source>
        <translation>laut Feed</translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation>laut Seite</translation>
    </message>
    <message>
        <source>as the text&apos;s date line says</source>
        <translation>laut Datumszeile im Text</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>laut Adresse</translation>
    </message>
    <message>
        <source>when it arrived</source>
        <translation>beim Eintreffen</translation>
    </message>
    <message>
        <source>Published {time}, {basis}</source>
        <translation>Erschienen {time}, {basis}</translation>
    </message>
    <message>
        <source>In the publisher&apos;s words: {words}</source>
        <translation>In den Worten des Herausgebers: {words}</translation>
    </message>
    <message>
        <source>text on its way</source>
        <translation>Text unterwegs</translation>
    </message>
    <message>
        <source>summary only</source>
        <translation>nur Zusammenfassung</translation>
    </message>
    <message>
        <source>paywall</source>
        <translation>Bezahlschranke</translation>
    </message>
    <message>
        <source>consent wall</source>
        <translation>Einwilligung nötig</translation>
    </message>
    <message>
        <source>page gone</source>
        <translation>Seite weg</translation>
    </message>
    <message>
        <source>no full text</source>
        <translation>kein Volltext</translation>
    </message>
    <message>
        <source>dates in conflict</source>
        <translation>Daten im Widerspruch</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>changed {count}×</source>
        <translation>{count}× geändert</translation>
    </message>
    <message>
        <source>+1 feed</source>
        <translation>+1 Feed</translation>
    </message>
    <message>
        <source>+{count} feeds</source>
        <translation>+{count} Feeds</translation>
    </message>
    <message>
        <source>placed by its arrival</source>
        <translation>nach Eintreffen eingeordnet</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with highlights or notes of yours</source>
        <translation>mit eigenen Hervorhebungen oder Notizen</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>Themen: {names}</translation>
    </message>
    <message>
        <source>This archive can only be read: {path} or its folder cannot be written. Nothing is polled, and marks are not kept. Change the permissions, or copy the archive to a folder of your own.</source>
        <translation>Dieses Archiv kann nur gelesen werden: {path} oder sein Ordner ist nicht beschreibbar. Nichts wird abgerufen, und Markierungen werden nicht behalten. Die Rechte ändern oder das Archiv in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Stories are folded: one row for each</source>
        <translation>Geschichten sind zugeklappt: je eine Zeile</translation>
    </message>
    <message>
        <source>Stories are not folded: a row for each article</source>
        <translation>Geschichten sind nicht zugeklappt: eine Zeile für jeden Artikel</translation>
    </message>
    <message>
        <source>Select the rows that tell one story, two at least</source>
        <translation>Mindestens zwei Zeilen auswählen, die dieselbe Geschichte erzählen</translation>
    </message>
    <message>
        <source>An article is put into a story when its text is there; try again later</source>
        <translation>Ein Artikel kommt in eine Geschichte, sobald sein Text da ist; später noch einmal versuchen</translation>
    </message>
    <message>
        <source>The story is unfolded: choose what does not belong to it</source>
        <translation>Die Geschichte ist aufgeklappt: auswählen, was nicht dazugehört</translation>
    </message>
    <message>
        <source>This article is alone in its story</source>
        <translation>Dieser Artikel ist allein in seiner Geschichte</translation>
    </message>
    <message>
        <source>Open an article first: its story has a lineage</source>
        <translation>Erst einen Artikel öffnen: Seine Geschichte hat einen Stammbaum</translation>
    </message>
    <message>
        <source>Sentences that you have read elsewhere in a story are dimmed</source>
        <translation>Sätze, die in einer Geschichte schon anderswo gelesen wurden, treten zurück</translation>
    </message>
    <message>
        <source>All sentences are shown alike</source>
        <translation>Alle Sätze werden gleich gezeigt</translation>
    </message>
    <message>
        <source>{n} articles have the topic “{topic}”</source>
        <translation>{n} Artikel haben das Thema „{topic}“</translation>
    </message>
    <message>
        <source>Tagging the archive by “{topic}” …</source>
        <translation>Archiv wird nach „{topic}“ verschlagwortet&#xa0;…</translation>
    </message>
    <message>
        <source>{count} feeds fail</source>
        <translation>{count} Feeds sind gestört</translation>
    </message>
    <message>
        <source>{feed} fails</source>
        <translation>{feed} ist gestört</translation>
    </message>
    <message>
        <source>There is no backup: {why}</source>
        <translation>Es gibt keine Sicherung: {why}</translation>
    </message>
    <message>
        <source>No backup since {time}: {why}</source>
        <translation>Keine Sicherung seit {time}: {why}</translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation>in der Überschrift</translation>
    </message>
    <message>
        <source>in the first paragraph</source>
        <translation>im ersten Absatz</translation>
    </message>
    <message>
        <source>in the second paragraph</source>
        <translation>im zweiten Absatz</translation>
    </message>
    <message>
        <source>in the third paragraph</source>
        <translation>im dritten Absatz</translation>
    </message>
    <message>
        <source>in paragraph {number}</source>
        <translation>in Absatz {number}</translation>
    </message>
    <message>
        <source>Why the article is in {topic}</source>
        <translation>Warum der Artikel in {topic} ist</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation>Dieses Thema behalten, was auch aus der Abfrage wird</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation>Artikel aus diesem Thema nehmen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Die Abfrage des Themas wieder entscheiden lassen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>See clause by clause what the topic asks for</source>
        <translation>Bedingung für Bedingung sehen, was das Thema verlangt</translation>
    </message>
    <message>
        <source>Put the article into another topic yourself</source>
        <translation>Den Artikel von Hand in ein anderes Thema stellen</translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation>Bedingung für Bedingung sehen, was jedes Thema verlangt und was dieser Artikel enthält</translation>
    </message>
    <message>
        <source>Why not another?</source>
        <translation>Warum kein anderes?</translation>
    </message>
    <message>
        <source>because an analyst set it</source>
        <translation>weil es von Hand gesetzt wurde</translation>
    </message>
    <message>
        <source>because of its outlet, feed, author or language</source>
        <translation>wegen Medium, Feed, Autor oder Sprache</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>wegen</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Zu dieser Stelle gehen</translation>
    </message>
    <message>
        <source>and {n} more times</source>
        <translation>und noch {n}-mal</translation>
    </message>
    <message>
        <source>and once more</source>
        <translation>und noch einmal</translation>
    </message>
    <message>
        <source>Go to the next of them</source>
        <translation>Zur nächsten davon gehen</translation>
    </message>
    <message>
        <source>· confirmed by an analyst</source>
        <translation>· von Hand bestätigt</translation>
    </message>
    <message>
        <source>Show all articles of this topic</source>
        <translation>Alle Artikel dieses Themas anzeigen</translation>
    </message>
    <message>
        <source>Set by version {n} of its query</source>
        <translation>Gesetzt von Fassung {n} der Abfrage</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>Korrekturhinweis</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>Absatz hinzugefügt</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>Absatz entfernt</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation>Äußerliches</translation>
    </message>
    <message>
        <source>{kind}: added “{what}”</source>
        <translation>{kind}: „{what}“ hinzugefügt</translation>
    </message>
    <message>
        <source>{kind}: removed “{what}”</source>
        <translation>{kind}: „{what}“ entfernt</translation>
    </message>
    <message>
        <source>{kind}: only spaces</source>
        <translation>{kind}: nur Leerzeichen</translation>
    </message>
    <message>
        <source>date of the feed</source>
        <translation>Datum des Feeds</translation>
    </message>
    <message>
        <source>date of the page</source>
        <translation>Datum der Seite</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>aus der Datumszeile</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>aus der Adresse</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>published {when} ({basis})</source>
        <translation>erschienen {when} ({basis})</translation>
    </message>
    <message>
        <source>arrived {when}</source>
        <translation>eingetroffen {when}</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{words} words, {minutes} min</source>
        <translation>{words} Wörter, {minutes} Min.</translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation>Einmal geändert</translation>
    </message>
    <message>
        <source>Changed {count} times</source>
        <translation>{count}-mal geändert</translation>
    </message>
    <message>
        <source>Text pasted by an analyst, {when}</source>
        <translation>Text von Hand eingefügt, {when}</translation>
    </message>
    <message>
        <source>Imported from {origin}, {when}</source>
        <translation>Importiert aus {origin}, {when}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>text complete</source>
        <translation>Text vollständig</translation>
    </message>
    <message>
        <source>page without text</source>
        <translation>Seite ohne Text</translation>
    </message>
    <message>
        <source>page refused</source>
        <translation>Seite verweigert</translation>
    </message>
    <message>
        <source>page not found out</source>
        <translation>Seite nicht ermittelt</translation>
    </message>
    <message>
        <source>page not fetched</source>
        <translation>Seite nicht geladen</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <source>The date of publication is not known; the article stands at its arrival</source>
        <translation>Der Tag des Erscheinens ist nicht bekannt; der Artikel steht bei seinem Eintreffen</translation>
    </message>
    <message>
        <source>Published {when}</source>
        <translation>Erschienen {when}</translation>
    </message>
    <message>
        <source>Published on {day}; the time of day is not known</source>
        <translation>Erschienen am {day}; die Uhrzeit ist nicht bekannt</translation>
    </message>
    <message>
        <source>What was given, the strongest first:</source>
        <translation>Was angegeben war, das Stärkste zuerst:</translation>
    </message>
    <message>
        <source>Arrived {when}</source>
        <translation>Eingetroffen {when}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Feed, publication</source>
        <translation>Feed, Veröffentlichung</translation>
    </message>
    <message>
        <source>Feed, creation</source>
        <translation>Feed, Erstellung</translation>
    </message>
    <message>
        <source>Feed, date</source>
        <translation>Feed, Datum</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Dateline of the text</source>
        <translation>Datumszeile des Textes</translation>
    </message>
    <message>
        <source>Feed, last change</source>
        <translation>Feed, letzte Änderung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Eintreffen</translation>
    </message>
    <message>
        <source>Dated in the future when it arrived: {date}. It stands at the date that could be true.</source>
        <translation>Beim Eintreffen in die Zukunft datiert: {date}. Der Artikel steht bei dem Datum, das stimmen kann.</translation>
    </message>
    <message>
        <source>Dates in conflict by more than 24 hours: the feed says {feed}, the page {page}.</source>
        <translation>Die Daten widersprechen sich um mehr als 24 Stunden: Der Feed nennt {feed}, die Seite {page}.</translation>
    </message>
    <message>
        <source>No date: none was given that can be read and be true. The article stands at its arrival.</source>
        <translation>Kein Datum: Keines war angegeben, das lesbar ist und stimmen kann. Der Artikel steht bei seinem Eintreffen.</translation>
    </message>
    <message>
        <source>in the publisher’s words “{wording}”</source>
        <translation>in den Worten des Herausgebers „{wording}“</translation>
    </message>
    <message>
        <source>The full text has not been fetched yet; it comes with one of the next rounds.</source>
        <translation>Der Volltext ist noch nicht geladen; er kommt mit einer der nächsten Runden.</translation>
    </message>
    <message>
        <source>The feed delivers a summary, and there is no page to fetch the full text from.</source>
        <translation>Der Feed liefert eine Zusammenfassung, und es gibt keine Seite, von der sich der Volltext laden ließe.</translation>
    </message>
    <message>
        <source>The publisher shows the full text to subscribers only.</source>
        <translation>Der Herausgeber zeigt den Volltext nur mit Abonnement.</translation>
    </message>
    <message>
        <source>The publisher asks for consent before the text. In your browser you can decide.</source>
        <translation>Der Herausgeber verlangt vor dem Text eine Einwilligung. Darüber lässt sich im Browser entscheiden.</translation>
    </message>
    <message>
        <source>The page builds its text with scripts, which Presswatch does not run.</source>
        <translation>Die Seite erzeugt ihren Text mit Skripten, und die führt Presswatch nicht aus.</translation>
    </message>
    <message>
        <source>The page holds no article: it may be a video, a gallery or a list.</source>
        <translation>Die Seite enthält keinen Artikel; es kann ein Video, eine Bildstrecke oder eine Liste sein.</translation>
    </message>
    <message>
        <source>The page is no longer there. What the feed delivered is kept.</source>
        <translation>Die Seite gibt es nicht mehr. Was der Feed geliefert hat, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The publisher’s server refused to hand over the page.</source>
        <translation>Der Server des Herausgebers hat die Seite verweigert.</translation>
    </message>
    <message>
        <source>The publisher asks programs not to fetch this page, and Presswatch keeps to it.</source>
        <translation>Der Herausgeber bittet Programme, diese Seite nicht zu laden, und Presswatch hält sich daran.</translation>
    </message>
    <message>
        <source>The address leads through another site, and the article behind it was not found.</source>
        <translation>Die Adresse führt über eine andere Website, und der Artikel dahinter wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The page is larger than Presswatch reads.</source>
        <translation>Die Seite ist größer, als Presswatch liest.</translation>
    </message>
    <message>
        <source>The page could not be fetched or read.</source>
        <translation>Die Seite konnte nicht geladen oder gelesen werden.</translation>
    </message>
    <message>
        <source>Below is what the feed says.</source>
        <translation>Unten steht, was der Feed sagt.</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Lineage…</source>
        <translation>Stammbaum&#xa0;…</translation>
    </message>
    <message>
        <source>Read this article alone</source>
        <translation>Diesen Artikel allein lesen</translation>
    </message>
    <message>
        <source>Show all alike</source>
        <translation>Alles gleich zeigen</translation>
    </message>
    <message>
        <source>Dim what I know</source>
        <translation>Bekanntes zurücktreten lassen</translation>
    </message>
    <message>
        <source>Show who copied whom, and which facts became others</source>
        <translation>Zeigen, wer von wem abschrieb und welche Tatsachen andere wurden</translation>
    </message>
    <message>
        <source>Show the article as its publisher wrote it</source>
        <translation>Den Artikel zeigen, wie der Herausgeber ihn schrieb</translation>
    </message>
    <message>
        <source>Show the fullest article, and after it only what the others add</source>
        <translation>Den vollständigsten Artikel zeigen, danach nur, was die anderen ergänzen</translation>
    </message>
    <message>
        <source>Let sentences stand back that you have read elsewhere in the story</source>
        <translation>Sätze zurücktreten lassen, die anderswo in der Geschichte gelesen wurden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Unbekanntes Medium</translation>
    </message>
    <message>
        <source>{outlet} adds, {time}</source>
        <translation>{outlet} ergänzt, {time}</translation>
    </message>
    <message>
        <source>The other articles of the story add nothing.</source>
        <translation>Die anderen Artikel der Geschichte fügen nichts hinzu.</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>It is in every topic</source>
        <translation>Er ist in jedem Thema</translation>
    </message>
    <message>
        <source>an analyst pasted another text</source>
        <translation>von Hand wurde ein anderer Text eingefügt</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>Gesehen {when}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>Seite weg</translation>
    </message>
    <message>
        <source>Open clipbook…</source>
        <translation>Pressemappe öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove clipbook</source>
        <translation>Pressemappe entfernen</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Thema bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Hide topic</source>
        <translation>Thema ausblenden</translation>
    </message>
    <message>
        <source>Edit or rename search…</source>
        <translation>Suche bearbeiten oder umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation>Zum Thema machen</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>How this feed does…</source>
        <translation>Wie es um diesen Feed steht&#xa0;…</translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation>Feed entfernen</translation>
    </message>
    <message>
        <source>Tell me of new articles</source>
        <translation>Neue Artikel melden</translation>
    </message>
    <message>
        <source>Do not tell me of new articles any more</source>
        <translation>Neue Artikel nicht mehr melden</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gehe zu {place}</translation>
    </message>
    <message>
        <source>Nothing matches this search</source>
        <translation>Nichts entspricht dieser Suche</translation>
    </message>
    <message>
        <source>Fewer words, or another place, may find more.</source>
        <translation>Weniger Wörter oder ein anderer Ort finden vielleicht mehr.</translation>
    </message>
    <message>
        <source>The first articles are on their way</source>
        <translation>Die ersten Artikel sind unterwegs</translation>
    </message>
    <message>
        <source>Your feeds are asked one after the other. Articles appear here as they come in.</source>
        <translation>Die Feeds werden einer nach dem anderen abgerufen. Artikel erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Subscribe to the feeds that you want to follow, and their articles appear here.</source>
        <translation>Die gewünschten Feeds abonnieren, und ihre Artikel erscheinen hier.</translation>
    </message>
    <message>
        <source>This question has no answer</source>
        <translation>Auf diese Frage gibt es keine Antwort</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Making your archive</source>
        <translation>Das Archiv wird angelegt</translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation>Das dauert ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>Press {key} on an article to keep it here.</source>
        <translation>Die Taste {key} auf einem Artikel behält ihn hier.</translation>
    </message>
    <message>
        <source>Star an article to keep it here.</source>
        <translation>Ein Stern behält einen Artikel hier.</translation>
    </message>
    <message>
        <source>Press {key} on an article to clip it.</source>
        <translation>Die Taste {key} auf einem Artikel nimmt ihn auf.</translation>
    </message>
    <message>
        <source>Clip an article to keep it here.</source>
        <translation>Einen Artikel aufnehmen, um ihn hier zu behalten.</translation>
    </message>
    <message>
        <source>New articles appear here as they come in.</source>
        <translation>Neue Artikel erscheinen hier, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles ist gelesen</translation>
    </message>
    <message>
        <source>Nothing is starred</source>
        <translation>Nichts hat einen Stern</translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation>Diese Pressemappe ist leer</translation>
    </message>
    <message>
        <source>No article has this topic yet</source>
        <translation>Noch kein Artikel hat dieses Thema</translation>
    </message>
    <message>
        <source>Its query may be too narrow; the topic editor tries it on your archive.</source>
        <translation>Vielleicht ist die Abfrage zu eng; der Themeneditor probiert sie am Archiv aus.</translation>
    </message>
    <message>
        <source>This feed has brought nothing yet</source>
        <translation>Dieser Feed hat noch nichts gebracht</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>the word and its inflected forms in English, French and German</source>
        <translation>das Wort und seine gebeugten Formen in Englisch, Französisch und Deutsch</translation>
    </message>
    <message>
        <source>both, anywhere in the article</source>
        <translation>beide, irgendwo im Artikel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>eines davon oder beide</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>ohne das Folgende</translation>
    </message>
    <message>
        <source>without the word, phrase or group</source>
        <translation>ohne das Wort, die Wortgruppe oder die Klammer</translation>
    </message>
    <message>
        <source>what belongs together</source>
        <translation>was zusammengehört</translation>
    </message>
    <message>
        <source>these words in this order, not inflected; any kind of quotes</source>
        <translation>diese Wörter in dieser Folge, ungebeugt; beliebige Anführungszeichen</translation>
    </message>
    <message>
        <source>any word that begins so; also at the end of a phrase</source>
        <translation>jedes Wort, das so beginnt; auch am Ende einer Wortgruppe</translation>
    </message>
    <message>
        <source>at most n words apart, in either order; neighbours are 1 apart; of words, phrases or groups; also written w/n</source>
        <translation>höchstens n Wörter auseinander, in beliebiger Folge; Nachbarn sind 1 auseinander; für Wörter, Wortgruppen oder Klammern; auch w/n geschrieben</translation>
    </message>
    <message>
        <source>the same, in this order; also written pre/n</source>
        <translation>dasselbe, in dieser Folge; auch pre/n geschrieben</translation>
    </message>
    <message>
        <source>another way to write NEAR/n</source>
        <translation>andere Schreibweise von NEAR/n</translation>
    </message>
    <message>
        <source>another way to write ONEAR/n</source>
        <translation>andere Schreibweise von ONEAR/n</translation>
    </message>
    <message>
        <source>found at least n times; before same/…: in at least n of them</source>
        <translation>mindestens n-mal gefunden; vor same/…: in mindestens n davon</translation>
    </message>
    <message>
        <source>within one paragraph, or same/sentence; a short line without a stop, as teasers are, is no sentence</source>
        <translation>innerhalb eines Absatzes, oder same/sentence; eine kurze Zeile ohne Schlusspunkt, wie bei Anreißern, ist kein Satz</translation>
    </message>
    <message>
        <source>written exactly so, with its capitals and accents</source>
        <translation>genau so geschrieben, mit Großbuchstaben und Akzenten</translation>
    </message>
    <message>
        <source>the words of a list that you keep</source>
        <translation>die Begriffe einer eigenen Wortliste</translation>
    </message>
    <message>
        <source>the number however its digits are grouped; 54m finds 54 million, 54 Mio, £54m</source>
        <translation>die Zahl, wie auch immer gruppiert; 54m findet 54 million, 54 Mio, £54m</translation>
    </message>
    <message>
        <source>any number written against m (54m), also #bn, #million, #k; #money is any sum in figures</source>
        <translation>jede Zahl vor einem m (54m), auch #bn, #million, #k; #money ist jeder Betrag in Ziffern</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn schrieb</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlichte</translation>
    </message>
    <message>
        <source>through which feed it came: words of its title or its address</source>
        <translation>durch welchen Feed er kam: Wörter seines Titels oder seine Adresse</translation>
    </message>
    <message>
        <source>the folder of the feed, with the folders below</source>
        <translation>der Ordner des Feeds, mit den Ordnern darunter</translation>
    </message>
    <message>
        <source>tagged with a topic</source>
        <translation>mit einem Thema verschlagwortet</translation>
    </message>
    <message>
        <source>the language, as two letters</source>
        <translation>die Sprache, als zwei Buchstaben</translation>
    </message>
    <message>
        <source>published on these days, else arrived: a day, a month, a year, a range, or 7d, 2w, 3m, 1y, today (in a topic, only days that do not move)</source>
        <translation>an diesen Tagen erschienen, sonst eingetroffen: ein Tag, ein Monat, ein Jahr, eine Spanne, oder 7d, 2w, 3m, 1y, today (in einem Thema nur feste Tage)</translation>
    </message>
    <message>
        <source>arrived in the archive on these days</source>
        <translation>an diesen Tagen im Archiv eingetroffen</translation>
    </message>
    <message>
        <source>how its text stands: full, summary, paywall …</source>
        <translation>wie es um den Text steht: full, summary, paywall&#xa0;…</translation>
    </message>
    <message>
        <source>part of the story with this number</source>
        <translation>Teil der Geschichte mit dieser Nummer</translation>
    </message>
    <message>
        <source>words of your own notes on articles, passages or clippings, and words that you highlighted</source>
        <translation>Wörter eigener Notizen zu Artikeln, Stellen oder Ausschnitten, und hervorgehobene Wörter</translation>
    </message>
    <message>
        <source>unread, read, starred, dismissed, clipped, highlighted, untagged, changed</source>
        <translation>unread (ungelesen), read (gelesen), starred (mit Stern), dismissed (weggelegt), clipped (in einer Mappe), highlighted (mit Hervorhebung), untagged (ohne Thema), changed (geändert)</translation>
    </message>
    <message>
        <source>has:note, with a note of yours, on the article, a passage or a clipping</source>
        <translation>has:note, mit eigener Notiz zum Artikel, zu einer Stelle oder einem Ausschnitt</translation>
    </message>
    <message>
        <source>found by a saved search of yours</source>
        <translation>von einer eigenen gespeicherten Suche gefunden</translation>
    </message>
    <message>
        <source>the order of the list: date, arrival or relevance</source>
        <translation>die Ordnung der Liste: date, arrival oder relevance</translation>
    </message>
    <message>
        <source>Fetch them from the publisher, and keep them with the article</source>
        <translation>Vom Verlag holen und beim Artikel aufbewahren</translation>
    </message>
    <message>
        <source>Always for {outlet}</source>
        <translation>Immer für {outlet}</translation>
    </message>
    <message>
        <source>Fetch the images of every article of this outlet that you open</source>
        <translation>Bilder jedes geöffneten Artikels dieses Mediums holen</translation>
    </message>
    <message>
        <source>No more images of {outlet}</source>
        <translation>Keine Bilder von {outlet} mehr</translation>
    </message>
    <message>
        <source>Ask again before images of this outlet are fetched</source>
        <translation>Wieder fragen, bevor Bilder dieses Mediums geholt werden</translation>
    </message>
    <message>
        <source>Images are on their way…</source>
        <translation>Bilder sind unterwegs&#xa0;…</translation>
    </message>
    <message>
        <source>1 image is missing</source>
        <translation>1 Bild fehlt</translation>
    </message>
    <message>
        <source>{count} images are missing</source>
        <translation>{count} Bilder fehlen</translation>
    </message>
    <message>
        <source>Show images ({count})</source>
        <translation>Bilder zeigen ({count})</translation>
    </message>
    <message>
        <source>Not every image could be had: {reason}</source>
        <translation>Nicht jedes Bild war zu bekommen: {reason}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Image: {words}</source>
        <translation>Bild: {words}</translation>
    </message>
    <message>
        <source>1 article is watched for corrections.</source>
        <translation>1 Artikel wird auf Korrekturen beobachtet.</translation>
    </message>
    <message>
        <source>{n} articles are watched for corrections.</source>
        <translation>{n} Artikel werden auf Korrekturen beobachtet.</translation>
    </message>
    <message>
        <source>Keep this hash apart from the file; the check of the file expects it:</source>
        <translation>Diese Prüfsumme getrennt von der Datei aufbewahren; die Prüfung der Datei verlangt sie:</translation>
    </message>
    <message>
        <source>A PDF of more than {n} articles cannot be read aloud; HTML and Word can.</source>
        <translation>Ein PDF mit mehr als {n} Artikeln lässt sich nicht vorlesen; HTML und Word schon.</translation>
    </message>
    <message>
        <source>1 clipping in {name} has changed</source>
        <translation>1 Ausschnitt in {name} hat sich geändert</translation>
    </message>
    <message>
        <source>{n} clippings in {name} have changed</source>
        <translation>{n} Ausschnitte in {name} haben sich geändert</translation>
    </message>
    <message>
        <source>1 clipping in your briefing of {day} has changed</source>
        <translation>1 Ausschnitt im Tagesüberblick vom {day} hat sich geändert</translation>
    </message>
    <message>
        <source>{n} clippings in your briefing of {day} have changed</source>
        <translation>{n} Ausschnitte im Tagesüberblick vom {day} haben sich geändert</translation>
    </message>
    <message>
        <source>1 article in your export of {day} has changed</source>
        <translation>1 Artikel im Export vom {day} hat sich geändert</translation>
    </message>
    <message>
        <source>{n} articles in your export of {day} have changed</source>
        <translation>{n} Artikel im Export vom {day} haben sich geändert</translation>
    </message>
    <message>
        <source>{said}, and {n} elsewhere</source>
        <translation>{said}, dazu {n} anderswo</translation>
    </message>
    <message>
        <source>{name}, not exported</source>
        <translation>{name}, nicht exportiert</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>1 article is watched</source>
        <translation>1 Artikel wird beobachtet</translation>
    </message>
    <message>
        <source>{n} articles are watched</source>
        <translation>{n} Artikel werden beobachtet</translation>
    </message>
    <message>
        <source>last look {time}</source>
        <translation>zuletzt angesehen {time}</translation>
    </message>
    <message>
        <source>next look {time}</source>
        <translation>nächster Blick {time}</translation>
    </message>
    <message>
        <source>Its page is not there any more (404)</source>
        <translation>Die Seite gibt es nicht mehr (404)</translation>
    </message>
    <message>
        <source>Its publisher has taken the page away (410)</source>
        <translation>Der Herausgeber hat die Seite entfernt (410)</translation>
    </message>
    <message>
        <source>Its address leads to the front page now</source>
        <translation>Die Adresse führt jetzt auf die Startseite</translation>
    </message>
    <message>
        <source>Its page says that the article is not there any more</source>
        <translation>Laut Seite gibt es den Artikel nicht mehr</translation>
    </message>
    <message>
        <source>as it stood {given}; seen {seen}</source>
        <translation>Stand {given}; bemerkt {seen}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation>Hier gibt es keine ungelesenen Artikel mehr</translation>
    </message>
    <message>
        <source>Select {most} articles at most to copy them, or export them</source>
        <translation>Zum Kopieren höchstens {most} Artikel auswählen, oder sie exportieren</translation>
    </message>
    <message>
        <source>{count} articles copied with their sources</source>
        <translation>{count} Artikel mit ihren Quellen kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>An article without a headline</source>
        <translation>Ein Artikel ohne Titel</translation>
    </message>
    <message>
        <source>1 new story</source>
        <translation>1 neue Geschichte</translation>
    </message>
    <message>
        <source>{count} new stories</source>
        <translation>{count} neue Geschichten</translation>
    </message>
    <message>
        <source>{count} new in {name}</source>
        <translation>{count} neu in {name}</translation>
    </message>
    <message>
        <source>{count} in {name}</source>
        <translation>{count} in {name}</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>und andere</translation>
    </message>
    <message>
        <source>This is a trial</source>
        <translation>Dies ist eine Probe</translation>
    </message>
    <message>
        <source>So Presswatch tells you of new articles.</source>
        <translation>So meldet Presswatch neue Artikel.</translation>
    </message>
    <message>
        <source>Presswatch goes on polling in the tray. To end it, choose Quit there, or press {key} in the window.</source>
        <translation>Presswatch ruft im Infobereich weiter ab. Zum Beenden dort Beenden wählen oder im Fenster {key} drücken.</translation>
    </message>
    <message>
        <source>Presswatch is still running</source>
        <translation>Presswatch läuft weiter</translation>
    </message>
    <message>
        <source>Highlight the selected words (h)</source>
        <translation>Die gewählten Wörter hervorheben (h)</translation>
    </message>
    <message>
        <source>Write a note on them (Shift+H)</source>
        <translation>Eine Notiz dazu schreiben (Umschalt+H)</translation>
    </message>
    <message>
        <source>Remove the highlight with its note (Ctrl+H)</source>
        <translation>Die Hervorhebung mit ihrer Notiz entfernen (Strg+H)</translation>
    </message>
    <message>
        <source>Go to the next highlight (F4)</source>
        <translation>Zur nächsten Hervorhebung gehen (F4)</translation>
    </message>
    <message>
        <source>Nothing is highlighted in this article</source>
        <translation>In diesem Artikel ist nichts hervorgehoben</translation>
    </message>
    <message>
        <source>Set the cursor into a highlight first, or go to one</source>
        <translation>Erst den Cursor in eine Hervorhebung setzen oder zu einer gehen</translation>
    </message>
    <message>
        <source>Select words in the article first</source>
        <translation>Erst Wörter im Artikel auswählen</translation>
    </message>
    <message>
        <source>Only words of the article itself can be highlighted</source>
        <translation>Nur Wörter des Artikels selbst lassen sich hervorheben</translation>
    </message>
    <message>
        <source>Highlight {most} characters at most</source>
        <translation>Höchstens {most} Zeichen hervorheben</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Hervorhebung entfernt</translation>
    </message>
    <message>
        <source>Note on {words}</source>
        <translation>Notiz zu {words}</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Changed since; you highlighted “{words}”</source>
        <translation>Seither geändert; hervorgehoben war „{words}“</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>Erst einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Highlight and note…</source>
        <translation>Hervorheben und Notiz …</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Hervorhebung</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Hervorhebungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>the note on the article</source>
        <translation>die Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Note on the article: {note}</source>
        <translation>Notiz zum Artikel: {note}</translation>
    </message>
    <message>
        <source>The words there have changed since</source>
        <translation>Die Wörter dort haben sich seither geändert</translation>
    </message>
    <message>
        <source>No longer in the text: “{words}”</source>
        <translation>Nicht mehr im Text: „{words}“</translation>
    </message>
    <message>
        <source>No longer in the text since {time}: “{words}”</source>
        <translation>Seit {time} nicht mehr im Text: „{words}“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the highlight with its note; can be undone</source>
        <translation>Die Hervorhebung mit ihrer Notiz entfernen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Remove {words}</source>
        <translation>{words} entfernen</translation>
    </message>
    <message>
        <source>Edit the note: {what}</source>
        <translation>Die Notiz bearbeiten: {what}</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Choose one in the list, or press {key} for the next.</source>
        <translation>In der Liste einen wählen, oder {key} für den nächsten drücken.</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>In der Liste einen wählen.</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>Kein Artikel ausgewählt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>See what was removed and added, and when</source>
        <translation>Sehen, was wann entfernt und hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation>Bedingung für Bedingung sehen, was jedes Thema verlangt und was dieser Artikel enthält</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Thema hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Put the article into a topic yourself</source>
        <translation>Den Artikel von Hand in ein Thema stellen</translation>
    </message>
    <message>
        <source>In no topic.</source>
        <translation>In keinem Thema.</translation>
    </message>
    <message>
        <source>Not in “{topic}”, because an analyst rejected it.</source>
        <translation>Nicht in „{topic}“, weil von Hand abgelehnt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Die Abfrage des Themas wieder entscheiden lassen</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Clip</source>
        <translation>In die Mappe</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation>Mit Titel, Medium, Datum und Adresse kopieren</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>Was sich darin geändert hat</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Why in this topic, why not in another?</source>
        <translation>Warum in diesem Thema, warum in keinem anderen?</translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation>Thema hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation>In der Mappe</translation>
    </message>
    <message>
        <source>In {clipbooks}</source>
        <translation>In {clipbooks}</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Unbekanntes Medium</translation>
    </message>
    <message>
        <source>also in {outlets}</source>
        <translation>auch in {outlets}</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation>Mit Titel, Medium, Datum und Adresse kopieren</translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>What stands before the clippings. A blank line divides paragraphs.</source>
        <translation>Was vor den Ausschnitten steht. Eine Leerzeile trennt Absätze.</translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation>Abschnitt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Sections by topic</source>
        <translation>Abschnitte nach Themen</translation>
    </message>
    <message>
        <source>Makes a section of each topic. Can be undone.</source>
        <translation>Macht aus jedem Thema einen Abschnitt. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>V&amp;orlage</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Ver&amp;glichen mit</translation>
    </message>
    <message>
        <source>Marks what is new, developed, corrected or gone since that briefing was exported</source>
        <translation>Kennzeichnet, was seit dem Export jenes Tagesüberblicks neu, weiterentwickelt, berichtigt oder entfallen ist</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Vorspann</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Daily briefing: short, by section</source>
        <translation>Tagesüberblick: kurz, nach Abschnitten</translation>
    </message>
    <message>
        <source>Clip book: an overview, then a page for each clipping</source>
        <translation>Pressemappe: eine Übersicht, dann je Ausschnitt eine Seite</translation>
    </message>
    <message>
        <source>Evidence file: all that is known of each clipping</source>
        <translation>Beweisakte: alles, was über jeden Ausschnitt bekannt ist</translation>
    </message>
    <message>
        <source>the last one, {time}: {name}</source>
        <translation>dem letzten, {time}: {name}</translation>
    </message>
    <message>
        <source>{time}: {name}</source>
        <translation>{time}: {name}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinem</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Something went wrong inside Presswatch ({error}). The log has the details.</source>
        <translation>In Presswatch ist etwas schiefgegangen ({error}). Einzelheiten stehen im Protokoll.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read {title} in the window</source>
        <translation>{title} im Fenster lesen</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>WAS</source>
        <translation>VORHER</translation>
    </message>
    <message>
        <source>IS NOW</source>
        <translation>JETZT</translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>Care of the archive</source>
        <translation>Archivpflege</translation>
    </message>
    <message>
        <source>Backups are made by themselves, once a day, and checked.</source>
        <translation>Sicherungen entstehen von selbst, einmal am Tag, und werden geprüft.</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>SICHERUNGEN</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Look whether file, index and texts are sound, and mend what can be mended</source>
        <translation>Nachsehen, ob Datei, Index und Texte in Ordnung sind, und beheben, was sich beheben lässt</translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation>Neu extrahieren&#xa0;…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern&#xa0;…</translation>
    </message>
    <message>
        <source>Beside it lie raw pages, images and backups</source>
        <translation>Daneben liegen Rohseiten, Bilder und Sicherungen</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made within a day once articles have arrived.</source>
        <translation>Es gibt noch keine Sicherung. Die erste entsteht binnen eines Tages, sobald Artikel eingetroffen sind.</translation>
    </message>
    <message>
        <source>What is wrong with the backups</source>
        <translation>Was mit den Sicherungen nicht stimmt</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen&#xa0;…</translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the archive</source>
        <translation>Die gewählte Sicherung an die Stelle des Archivs setzen</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei zurückspielen&#xa0;…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{archive}, and {beside} beside it</source>
        <translation>{archive}, dazu {beside} daneben</translation>
    </message>
    <message>
        <source>{n}, {starred} of them starred</source>
        <translation>{n}, davon {starred} mit Stern</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>des Tages</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen. {why}</translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation>Archiv sichern</translation>
    </message>
    <message>
        <source>Archives (*.db)</source>
        <translation>Archive (*.db)</translation>
    </message>
    <message>
        <source>Copying and checking {file} …</source>
        <translation>{file} wird kopiert und geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Backed up and checked: {n} articles, {size}, in {path}</source>
        <translation>Gesichert und geprüft: {n} Artikel, {size}, in {path}</translation>
    </message>
    <message>
        <source>Checking the archive …</source>
        <translation>Das Archiv wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>not mended</source>
        <translation>nicht behoben</translation>
    </message>
    <message>
        <source>The archive is not sound: see above what could not be mended. Restoring a backup may help.</source>
        <translation>Das Archiv ist nicht in Ordnung: Oben steht, was sich nicht beheben ließ. Eine Sicherung zurückzuspielen kann helfen.</translation>
    </message>
    <message>
        <source>{n} articles checked. What was wrong is mended; nothing is lost.</source>
        <translation>{n} Artikel geprüft. Was nicht stimmte, ist behoben; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The archive is sound: {n} articles checked.</source>
        <translation>Das Archiv ist in Ordnung: {n} Artikel geprüft.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop trying it on the archive</source>
        <translation>Den Versuch am Archiv anhalten</translation>
    </message>
    <message>
        <source>How much of the archive was tried</source>
        <translation>Wie viel vom Archiv durchprobiert ist</translation>
    </message>
    <message>
        <source>The first articles that would come or go</source>
        <translation>Die ersten Artikel, die dazukämen oder wegfielen</translation>
    </message>
    <message>
        <source>Press Enter or click to read the article</source>
        <translation>Eingabetaste oder Klick, um den Artikel zu lesen</translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found; it stays because you confirmed it. Save all the same?</source>
        <translation>Ein von Hand bestätigter Artikel würde nicht mehr gefunden; er bleibt, weil er bestätigt ist. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found; they stay because you confirmed them. Save all the same?</source>
        <translation>{n} von Hand bestätigte Artikel würden nicht mehr gefunden; sie bleiben, weil sie bestätigt sind. Trotzdem speichern?</translation>
    </message>
    <message>
        <source>Trying it on the archive …</source>
        <translation>Wird am Archiv ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. Up to then: {changes}</source>
        <translation>Angehalten. Bis dahin: {changes}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing changes: {n} articles, the same as now.</source>
        <translation>Nichts ändert sich: {n} Artikel, dieselben wie jetzt.</translation>
    </message>
    <message>
        <source>It finds no article of the archive yet.</source>
        <translation>Im Archiv wird noch kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>+{added} added, −{removed} removed</source>
        <translation>+{added} dazu, −{removed} weg</translation>
    </message>
    <message>
        <source>{n} articles in all</source>
        <translation>{n} Artikel insgesamt</translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found.</source>
        <translation>Ein von Hand bestätigter Artikel würde nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found.</source>
        <translation>{n} von Hand bestätigte Artikel würden nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>confirmed, would be lost</source>
        <translation>bestätigt, ginge verloren</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>käme dazu</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>fiele weg</translation>
    </message>
</context>
<context>
    <name>ChooseDays</name>
    <message>
        <source>Choose days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClipbookDialog</name>
    <message>
        <source>Clipbook</source>
        <translation>Pressemappe</translation>
    </message>
    <message>
        <source>Drag clippings into order, or press Alt and an arrow key. What is frozen stays as it was.</source>
        <translation>Ausschnitte durch Ziehen ordnen, oder mit Alt und Pfeiltaste. Was eingefroren ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen clippings out (Delete)</source>
        <translation>Nimmt die gewählten Ausschnitte heraus (Entf)</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Pressemappen</translation>
    </message>
    <message>
        <source>Parts of the clipbook</source>
        <translation>Teile der Pressemappe</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Lead and layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>1 clipping</source>
        <translation>1 Ausschnitt</translation>
    </message>
    <message>
        <source>{n} clippings</source>
        <translation>{n} Ausschnitte</translation>
    </message>
    <message>
        <source>{n} changed since</source>
        <translation>{n} seitdem geändert</translation>
    </message>
    <message>
        <source>Clipbook: {name}</source>
        <translation>Pressemappe: {name}</translation>
    </message>
    <message>
        <source>There is no clipbook yet</source>
        <translation>Es gibt noch keine Pressemappe</translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation>Diese Pressemappe ist leer</translation>
    </message>
    <message>
        <source>Clip an article in the window, and one is begun.</source>
        <translation>Im Fenster einen Artikel aufnehmen, und eine ist begonnen.</translation>
    </message>
    <message>
        <source>Clip an article in the window, and it stands here.</source>
        <translation>Im Fenster einen Artikel aufnehmen, und er steht hier.</translation>
    </message>
    <message>
        <source>1 clipping taken out.</source>
        <translation>1 Ausschnitt entfernt.</translation>
    </message>
    <message>
        <source>{n} clippings taken out.</source>
        <translation>{n} Ausschnitte entfernt.</translation>
    </message>
    <message>
        <source>Frozen as it is now.</source>
        <translation>Eingefroren, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>There is a section for each topic now.</source>
        <translation>Jedes Thema hat jetzt einen Abschnitt.</translation>
    </message>
    <message>
        <source>Rename the section…</source>
        <translation>Abschnitt umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export the clipbook</source>
        <translation>Pressemappe exportieren</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>1 clipping written to {path}.</source>
        <translation>1 Ausschnitt nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>{n} clippings written to {path}.</source>
        <translation>{n} Ausschnitte nach {path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ClipbookList</name>
    <message>
        <source>Clippings</source>
        <translation>Ausschnitte</translation>
    </message>
</context>
<context>
    <name>ClipbookModel</name>
    <message>
        <source>Section {name}, {count} clippings</source>
        <translation>Abschnitt {name}, {count} Ausschnitte</translation>
    </message>
    <message>
        <source>its page is gone</source>
        <translation>seine Seite gibt es nicht mehr</translation>
    </message>
    <message>
        <source>changed since clipped</source>
        <translation>seit der Aufnahme geändert</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
</context>
<context>
    <name>ClippingPart</name>
    <message>
        <source>What changed since it was clipped</source>
        <translation>Was sich seit der Aufnahme geändert hat</translation>
    </message>
    <message>
        <source>Clip as it is now</source>
        <translation>In heutiger Fassung aufnehmen</translation>
    </message>
    <message>
        <source>Freezes the article anew; note and place stay. Can be undone.</source>
        <translation>Friert den Artikel neu ein; Notiz und Platz bleiben. Kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the article in the window</source>
        <translation>Den Artikel im Fenster lesen</translation>
    </message>
    <message>
        <source>What the reader of this clipping should know</source>
        <translation>Was man beim Lesen dieses Ausschnitts wissen sollte</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Take over your note on the article</source>
        <translation>Die Notiz zum Artikel übernehmen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The article has changed since it was clipped</source>
        <translation>Der Artikel hat sich seit der Aufnahme geändert</translation>
    </message>
    <message>
        <source>{count} clippings are chosen</source>
        <translation>{count} Ausschnitte sind gewählt</translation>
    </message>
    <message>
        <source>Some of the articles have changed since they were clipped</source>
        <translation>Einige der Artikel haben sich seit der Aufnahme geändert</translation>
    </message>
    <message>
        <source>Choose a clipping</source>
        <translation>Einen Ausschnitt wählen</translation>
    </message>
    <message>
        <source>clipped {time}</source>
        <translation>aufgenommen {time}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>Fassung {n}</translation>
    </message>
    <message>
        <source>with its raw page</source>
        <translation>mit Rohseite</translation>
    </message>
    <message>
        <source>without a raw page</source>
        <translation>ohne Rohseite</translation>
    </message>
    <message>
        <source>clipping {n}, hash {hash}</source>
        <translation>Ausschnitt {n}, Prüfsumme {hash}</translation>
    </message>
    <message>
        <source>Also ran in {outlets}</source>
        <translation>Auch erschienen in {outlets}</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>weg: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>neu: {words}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Looking what may have been missed …</source>
        <translation>Es wird nachgesehen, was entgangen sein könnte&#xa0;…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Since …</source>
        <translation>Seit&#xa0;…</translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation>Seit welchem Tag</translation>
    </message>
    <message>
        <source>The arrow keys go a day, a month or a year on or back</source>
        <translation>Die Pfeiltasten gehen einen Tag, Monat oder ein Jahr vor oder zurück</translation>
    </message>
    <message>
        <source>What may have been missed</source>
        <translation>Was entgangen sein könnte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation>Wann, wie viele</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>seit {when}</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>What you clipped or exported and what its publishers have changed or taken away since.</source>
        <translation>Aufgenommenes und Exportiertes, das die Herausgeber seitdem geändert oder entfernt haben.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <source>The status line says it no more</source>
        <translation>Die Statuszeile meldet es nicht mehr</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Format of the erratum sheet</source>
        <translation>Format des Korrekturblatts</translation>
    </message>
    <message>
        <source>Erratum sheet…</source>
        <translation>Korrekturblatt&#xa0;…</translation>
    </message>
    <message>
        <source>What readers have</source>
        <translation>Was Lesern vorliegt</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>What you clip or export is looked at again after one and six hours, and after one, three and fourteen days.</source>
        <translation>Aufgenommenes und Exportiertes wird nach einer und sechs Stunden sowie nach einem, drei und vierzehn Tagen noch einmal angesehen.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} more stand in the erratum sheet.</source>
        <translation>{n} weitere stehen im Korrekturblatt.</translation>
    </message>
    <message>
        <source>Noted. What changes from now on is told again.</source>
        <translation>Zur Kenntnis genommen. Was sich von jetzt an ändert, wird wieder gemeldet.</translation>
    </message>
    <message>
        <source>{name} - erratum</source>
        <translation>{name} - Korrekturblatt</translation>
    </message>
    <message>
        <source>Export the erratum sheet</source>
        <translation>Korrekturblatt exportieren</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The erratum sheet is written to {path}.</source>
        <translation>Das Korrekturblatt ist nach {path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Day of the first row on screen</source>
        <translation>Tag der ersten sichtbaren Zeile</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>1 article dismissed</source>
        <translation>1 Artikel weggelegt</translation>
    </message>
    <message>
        <source>{count} articles dismissed</source>
        <translation>{count} Artikel weggelegt</translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation>{count} Artikel als gelesen markiert</translation>
    </message>
    <message>
        <source>1 article marked as read</source>
        <translation>1 Artikel als gelesen markiert</translation>
    </message>
    <message>
        <source>Everything here is read already</source>
        <translation>Hier ist schon alles gelesen</translation>
    </message>
    <message>
        <source>One story was made of the selected rows</source>
        <translation>Aus den ausgewählten Zeilen wurde eine Geschichte</translation>
    </message>
    <message>
        <source>1 article was taken out of its story</source>
        <translation>1 Artikel wurde aus seiner Geschichte genommen</translation>
    </message>
    <message>
        <source>{count} articles were taken out of their story</source>
        <translation>{count} Artikel wurden aus ihrer Geschichte genommen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Taking back: {what} …</source>
        <translation>Wird zurückgenommen: {what}&#xa0;…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>1 new article</source>
        <translation>1 neuer Artikel</translation>
    </message>
    <message>
        <source>{count} new articles</source>
        <translation>{count} neue Artikel</translation>
    </message>
    <message>
        <source>{news}; {count} feeds failed</source>
        <translation>{news}; {count} Feeds fehlgeschlagen</translation>
    </message>
    <message>
        <source>Polling all feeds…</source>
        <translation>Alle Feeds werden abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>This article has no address on the web</source>
        <translation>Dieser Artikel hat keine Adresse im Web</translation>
    </message>
    <message>
        <source>Copied. A query cannot name a clipbook: this one finds what is in any of them</source>
        <translation>Kopiert. Eine Abfrage kann keine Pressemappe nennen: Diese findet, was in irgendeiner davon ist</translation>
    </message>
    <message>
        <source>The whole filter is copied as a query</source>
        <translation>Der ganze Filter ist als Abfrage kopiert</translation>
    </message>
    <message>
        <source>No query stands on the clipboard</source>
        <translation>In der Zwischenablage steht keine Abfrage</translation>
    </message>
    <message>
        <source>Search “{name}” saved</source>
        <translation>Suche „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Feed removed; its articles stay in the archive</source>
        <translation>Feed entfernt; seine Artikel bleiben im Archiv</translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation>Suche „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Order of the searches changed</source>
        <translation>Reihenfolge der Suchen geändert</translation>
    </message>
    <message>
        <source>Topic “{name}” hidden</source>
        <translation>Thema „{name}“ ausgeblendet</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>Angehalten. Was bis jetzt geschehen ist, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Der Rest ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>… {n} words that stayed the same …</source>
        <translation>… {n} unveränderte Wörter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The engine ended unexpectedly and starts again.</source>
        <translation>Die Engine endete unerwartet und startet neu.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Its own layout</source>
        <translation>Eigenes Layout</translation>
    </message>
    <message>
        <source>Daily briefing</source>
        <translation>Tagesüberblick</translation>
    </message>
    <message>
        <source>Clip book</source>
        <translation>Pressemappe</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Beweisakte</translation>
    </message>
    <message>
        <source>E&amp;xport as</source>
        <translation>E&amp;xportieren als</translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation>Format des Exports</translation>
    </message>
    <message>
        <source>Layout of the export</source>
        <translation>Layout des Exports</translation>
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
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation>Alles in der Liste</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>At most {n} selected articles can be exported.</source>
        <translation>Höchstens {n} ausgewählte Artikel können exportiert werden.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The selected article</source>
        <translation>Der ausgewählte Artikel</translation>
    </message>
    <message>
        <source>The selected articles (none is selected)</source>
        <translation>Die ausgewählten Artikel (keiner ist ausgewählt)</translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation>Die {n} ausgewählten Artikel</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print and send.</source>
        <translation>Eine Seite zum Lesen, Drucken und Senden.</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Dokument (PDF)</translation>
    </message>
    <message>
        <source>Pages with contents, bookmarks and numbers.</source>
        <translation>Seiten mit Inhalt, Lesezeichen und Seitenzahlen.</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>Pages to go on writing in.</source>
        <translation>Seiten zum Weiterschreiben.</translation>
    </message>
    <message>
        <source>Markdown (MD)</source>
        <translation>Markdown (MD)</translation>
    </message>
    <message>
        <source>Text with headings, for wikis and notes.</source>
        <translation>Text mit Überschriften, für Wikis und Notizen.</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Reiner Text (TXT)</translation>
    </message>
    <message>
        <source>Text and nothing else.</source>
        <translation>Text und sonst nichts.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One article a line, for any spreadsheet.</source>
        <translation>Je Artikel eine Zeile, für jede Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>One article a line, with dates to reckon with.</source>
        <translation>Je Artikel eine Zeile, mit Daten zum Rechnen.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Everything, for other programs and archives.</source>
        <translation>Alles, für andere Programme und Archive.</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
        <source>For EndNote, Zotero, Citavi.</source>
        <translation>Für EndNote, Zotero, Citavi.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
        <source>For LaTeX.</source>
        <translation>Für LaTeX.</translation>
    </message>
    <message>
        <source>Message (EML)</source>
        <translation>Nachricht (EML)</translation>
    </message>
    <message>
        <source>A message to address and send.</source>
        <translation>Eine Nachricht zum Adressieren und Senden.</translation>
    </message>
    <message>
        <source>Evidence (ZIP)</source>
        <translation>Beweise (ZIP)</translation>
    </message>
    <message>
        <source>Everything in the list: 1 article</source>
        <translation>Alles in der Liste: 1 Artikel</translation>
    </message>
    <message>
        <source>Clip book, a page for each article</source>
        <translation>Pressemappe, je Artikel eine Seite</translation>
    </message>
    <message>
        <source>Daily briefing, short</source>
        <translation>Tagesüberblick, kurz</translation>
    </message>
    <message>
        <source>Evidence file, all that is known</source>
        <translation>Beweisakte, alles Bekannte</translation>
    </message>
    <message>
        <source>Everything that is known, sealed against change.</source>
        <translation>Alles Bekannte, gegen Änderung versiegelt.</translation>
    </message>
    <message>
        <source>Everything in the list: {n} articles</source>
        <translation>Alles in der Liste: {n} Artikel</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation>Es gibt keinen Ordner {folder}. Einen vorhandenen wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name to it.</source>
        <translation>{path} ist ein Ordner. Einen Dateinamen anhängen.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>1 article written to {path}.</source>
        <translation>1 Artikel nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>{n} articles written to {path}.</source>
        <translation>{n} Artikel nach {path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract again</source>
        <translation>Neu extrahieren</translation>
    </message>
    <message>
        <source>Reads the raw pages that are kept once more. A text that would become worse stays as it is, and nothing is asked of the network.</source>
        <translation>Liest die aufbewahrten Rohseiten noch einmal. Ein Text, der schlechter würde, bleibt, wie er ist, und das Netz wird nichts gefragt.</translation>
    </message>
    <message>
        <source>empty: all articles of which a page is kept</source>
        <translation>leer: alle Artikel mit aufbewahrter Seite</translation>
    </message>
    <message>
        <source>&amp;Articles that this query finds</source>
        <translation>&amp;Artikel, die diese Abfrage findet</translation>
    </message>
    <message>
        <source>Look first what would change; nothing is written.</source>
        <translation>Erst nachsehen, was sich ändern würde; nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Articles that would change</source>
        <translation>Artikel, die sich ändern würden</translation>
    </message>
    <message>
        <source>Undo the last extraction</source>
        <translation>Letzte Extraktion rückgängig</translation>
    </message>
    <message>
        <source>Look what would change</source>
        <translation>Änderungen vorab ansehen</translation>
    </message>
    <message>
        <source>Reading pages again …</source>
        <translation>Seiten werden neu gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Of none of these articles a raw page is kept, so there is nothing to read again.</source>
        <translation>Von keinem dieser Artikel ist eine Rohseite aufbewahrt; es gibt nichts neu zu lesen.</translation>
    </message>
    <message>
        <source>{read} pages read: {changed} articles would change, {worse} pages give no whole text (what is kept stays), {failed} could not be read.</source>
        <translation>{read} Seiten gelesen: {changed} Artikel würden sich ändern, {worse} Seiten ergeben keinen vollen Text (der vorhandene bleibt), {failed} waren nicht lesbar.</translation>
    </message>
    <message>
        <source>{written} articles were extracted again.</source>
        <translation>{written} Artikel wurden neu extrahiert.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>state of the text</source>
        <translation>Status des Textes</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Change 1 article</source>
        <translation>1 Artikel ändern</translation>
    </message>
    <message>
        <source>Change {n} articles</source>
        <translation>{n} Artikel ändern</translation>
    </message>
    <message>
        <source>Bringing the earlier texts back …</source>
        <translation>Die früheren Texte werden zurückgeholt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The earlier texts are back.</source>
        <translation>Die früheren Texte sind zurück.</translation>
    </message>
    <message>
        <source>Stopped; undo goes on with it.</source>
        <translation>Angehalten; Rückgängig macht damit weiter.</translation>
    </message>
</context>
<context>
    <name>FeedDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Licence …</source>
        <translation>Lizenz&#xa0;…</translation>
    </message>
    <message>
        <source>Open site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Artikel anzeigen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asks the selected feeds as soon as the engine can</source>
        <translation>Ruft die ausgewählten Feeds so bald wie möglich ab</translation>
    </message>
    <message>
        <source>Stops polling; the feed stays in its place</source>
        <translation>Stellt den Abruf ein; der Feed bleibt an seinem Platz</translation>
    </message>
    <message>
        <source>Changes name, address and folder</source>
        <translation>Ändert Name, Adresse und Ordner</translation>
    </message>
    <message>
        <source>Puts the selected feeds into a folder</source>
        <translation>Legt die ausgewählten Feeds in einen Ordner</translation>
    </message>
    <message>
        <source>Opens the feed’s site in the browser</source>
        <translation>Öffnet die Website des Feeds im Browser</translation>
    </message>
    <message>
        <source>Stops polling and takes the feed from the list; its articles stay</source>
        <translation>Stellt den Abruf ein und nimmt den Feed aus der Liste; seine Artikel bleiben</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Wieder abrufen</translation>
    </message>
    <message>
        <source>“{feed}” is asked again at once.</source>
        <translation>„{feed}“ wird sofort noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>{n} feeds are asked again at once.</source>
        <translation>{n} Feeds werden sofort noch einmal abgerufen.</translation>
    </message>
    <message>
        <source>“{feed}” is polled again.</source>
        <translation>„{feed}“ wird wieder abgerufen.</translation>
    </message>
    <message>
        <source>{n} feeds are polled again.</source>
        <translation>{n} Feeds werden wieder abgerufen.</translation>
    </message>
    <message>
        <source>“{feed}” is muted: it is not polled until you say so.</source>
        <translation>„{feed}“ ist stumm: Abruf erst wieder auf Wunsch.</translation>
    </message>
    <message>
        <source>{n} feeds are muted: they are not polled until you say so.</source>
        <translation>{n} Feeds sind stumm: Abruf erst wieder auf Wunsch.</translation>
    </message>
    <message>
        <source>“{feed}” is removed; its articles stay. Undo brings it back.</source>
        <translation>„{feed}“ ist entfernt; seine Artikel bleiben. Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
        <source>{n} feeds are removed; their articles stay. Undo brings them back.</source>
        <translation>{n} Feeds sind entfernt; ihre Artikel bleiben. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the window takes back one step after the other.</source>
        <translation>Seitdem wurde etwas anderes geändert. Rückgängig im Fenster nimmt einen Schritt nach dem anderen zurück.</translation>
    </message>
    <message>
        <source>The feed is changed.</source>
        <translation>Der Feed ist geändert.</translation>
    </message>
    <message>
        <source>“{folder}”</source>
        <translation>„{folder}“</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>der obersten Ebene</translation>
    </message>
    <message>
        <source>“{feed}” is moved to {folder}.</source>
        <translation>„{feed}“ liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>{n} feeds are moved to {folder}.</source>
        <translation>{n} Feeds liegen jetzt in {folder}.</translation>
    </message>
    <message>
        <source>This feed names no site that a browser could open.</source>
        <translation>Dieser Feed nennt keine Website, die ein Browser öffnen könnte.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>FeedEditDialog</name>
    <message>
        <source>Edit feed</source>
        <translation>Feed bearbeiten</translation>
    </message>
    <message>
        <source>At another address the feed is asked anew. Its articles stay, and none arrives twice.</source>
        <translation>Unter einer anderen Adresse wird der Feed von vorn abgerufen. Seine Artikel bleiben, und keiner kommt doppelt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation>Abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation>OPML importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export OPML …</source>
        <translation>OPML exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation>Feed suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Alle {n}</translation>
    </message>
    <message>
        <source>Broken {n}</source>
        <translation>Gestört {n}</translation>
    </message>
    <message>
        <source>Silent {n}</source>
        <translation>Still {n}</translation>
    </message>
    <message>
        <source>Paused {n}</source>
        <translation>Pausiert {n}</translation>
    </message>
    <message>
        <source>Muted {n}</source>
        <translation>Stumm {n}</translation>
    </message>
    <message>
        <source>1 feed</source>
        <translation>1 Feed</translation>
    </message>
    <message>
        <source>{n} feeds</source>
        <translation>{n} Feeds</translation>
    </message>
    <message>
        <source>{feeds}, {n} of them with trouble.</source>
        <translation>{feeds}, davon {n} mit Störungen.</translation>
    </message>
    <message>
        <source>Counting what your feeds bring …</source>
        <translation>Es wird gezählt, was die Feeds bringen&#xa0;…</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Subscribe to one, or import an OPML file from another program.</source>
        <translation>Einen abonnieren oder eine OPML-Datei aus einem anderen Programm importieren.</translation>
    </message>
    <message>
        <source>No feed is like that</source>
        <translation>Kein Feed in diesem Zustand</translation>
    </message>
    <message>
        <source>All of them stand under “All”.</source>
        <translation>Unter „Alle“ stehen sie alle.</translation>
    </message>
    <message>
        <source>Show all feeds</source>
        <translation>Alle Feeds zeigen</translation>
    </message>
    <message>
        <source>{n} feeds are selected.</source>
        <translation>{n} Feeds sind ausgewählt.</translation>
    </message>
    <message>
        <source>1 feed added; it is polled with the next round.</source>
        <translation>1 Feed hinzugefügt; er wird mit der nächsten Runde abgerufen.</translation>
    </message>
    <message>
        <source>{n} feeds added; they are polled with the next round.</source>
        <translation>{n} Feeds hinzugefügt; sie werden mit der nächsten Runde abgerufen.</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation>OPML-Dateien (*.opml *.xml)</translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation>Feeds exportieren</translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation>OPML-Dateien (*.opml)</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>{file} wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The feeds are written to {path}.</source>
        <translation>Die Feeds sind nach {path} geschrieben.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall, estimated</source>
        <translation>Trefferquote, geschätzt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>from {n} verdicts on what it finds</source>
        <translation>aus {n} Urteilen über Gefundenes</translation>
    </message>
    <message>
        <source>Judge some of what it finds.</source>
        <translation>Einiges vom Gefundenen beurteilen.</translation>
    </message>
    <message>
        <source>from {n} verdicts on what it does not find</source>
        <translation>aus {n} Urteilen über nicht Gefundenes</translation>
    </message>
    <message>
        <source>about {n} missed</source>
        <translation>etwa {n} entgangen</translation>
    </message>
    <message>
        <source>Judge some of what it finds and of what it does not.</source>
        <translation>Einiges vom Gefundenen und vom Übrigen beurteilen.</translation>
    </message>
    <message>
        <source>and {n} that you added</source>
        <translation>dazu {n} von Hand</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{value} %   ({low}–{high} %)</source>
        <translation>{value} %   ({low}–{high} %)</translation>
    </message>
    <message>
        <source>95 % interval in parentheses</source>
        <translation>95-%-Intervall in Klammern</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Move {n} feeds to a folder</source>
        <translation>{n} Feeds in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation>Einen Ordner wählen oder einen neuen eintippen; „/“ macht Ordner in Ordnern.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Bringing the archive up to date</source>
        <translation>Das Archiv wird auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>It is of an older Presswatch. A backup is made first, then its tables are brought up to date.</source>
        <translation>Es stammt von einem älteren Presswatch. Erst wird es gesichert, dann werden seine Tabellen angepasst.</translation>
    </message>
    <message>
        <source>This takes a few seconds, with a large archive a minute. Nothing is lost if it is stopped.</source>
        <translation>Das dauert ein paar Sekunden, bei einem großen Archiv eine Minute. Ein Anhalten verliert nichts.</translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation>Anderes Archiv öffnen</translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation>Archive (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>The backup is copied and checked, then it takes the place of the archive.</source>
        <translation>Die Sicherung wird kopiert und geprüft, dann tritt sie an die Stelle des Archivs.</translation>
    </message>
    <message>
        <source>The earlier file stays beside it under another name.</source>
        <translation>Die frühere Datei bleibt unter anderem Namen daneben liegen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The backup is in its place</source>
        <translation>Die Sicherung ist an ihrem Platz</translation>
    </message>
    <message>
        <source>The backup is in its place; the earlier file is {file}</source>
        <translation>Die Sicherung ist an ihrem Platz; die frühere Datei ist {file}</translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation>Die Sicherung wurde nicht zurückgespielt. {why}</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Articles over time</source>
        <translation>Artikel im Zeitverlauf</translation>
    </message>
    <message>
        <source>{total} articles from {first} to {last}, counted exactly</source>
        <translation>{total} Artikel von {first} bis {last}, genau gezählt</translation>
    </message>
    <message>
        <source>about {total} articles from {first} to {last}, sampled; still counting</source>
        <translation>etwa {total} Artikel vom {first} bis {last}, aus einer Stichprobe; es wird noch gezählt</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>up to {count} a day, exact</source>
        <translation>bis zu {count} am Tag, genau</translation>
    </message>
    <message>
        <source>up to {count} a week, exact</source>
        <translation>bis zu {count} pro Woche, genau</translation>
    </message>
    <message>
        <source>up to {count} in 30 days, exact</source>
        <translation>bis zu {count} in 30 Tagen, genau</translation>
    </message>
    <message>
        <source>up to about {count} a day, sampled</source>
        <translation>bis zu etwa {count} am Tag, aus einer Stichprobe</translation>
    </message>
    <message>
        <source>up to about {count} a week, sampled</source>
        <translation>bis zu etwa {count} in der Woche, aus einer Stichprobe</translation>
    </message>
    <message>
        <source>up to about {count} in 30 days, sampled</source>
        <translation>bis zu etwa {count} in 30 Tagen, aus einer Stichprobe</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>about {count} articles, sampled</source>
        <translation>etwa {count} Artikel, aus einer Stichprobe</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>What you changed, the newest first. Choose a line to take back everything down to it.</source>
        <translation>Die eigenen Änderungen, die neueste zuerst. Eine Zeile wählen, um alles bis zu ihr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Changes that can be taken back</source>
        <translation>Änderungen, die sich zurücknehmen lassen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last {n} changes</source>
        <translation>Letzte {n} Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Taking back …</source>
        <translation>Wird zurückgenommen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>1 change taken back.</source>
        <translation>1 Änderung zurückgenommen.</translation>
    </message>
    <message>
        <source>{n} changes taken back.</source>
        <translation>{n} Änderungen zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>HitStrip</name>
    <message>
        <source>Places of the hits</source>
        <translation>Stellen der Treffer</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>1 highlight</source>
        <translation>1 Hervorhebung</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Hervorhebungen</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Von der Suche gefunden</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Choose saved articles, web pages and mails (.txt, .html, .mhtml, .eml) or folders of them, or what Presswatch exported as .json; or drop them here. They are copied; nothing that they name is loaded.</source>
        <translation>Gespeicherte Artikel, Webseiten und Mails (.txt, .html, .mhtml, .eml) oder Ordner damit wählen, oder was Presswatch als .json exportiert hat; oder hier ablegen. Sie werden kopiert; nichts, worauf sie verweisen, wird geladen.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Only .txt, .html, .mhtml, .eml and .json files can be imported; left out: {names}</source>
        <translation>Nur Dateien mit .txt, .html, .mhtml, .eml und .json lassen sich importieren; ausgelassen: {names}</translation>
    </message>
    <message>
        <source>Reading what is on the list …</source>
        <translation>Es wird gelesen, was auf der Liste steht&#xa0;…</translation>
    </message>
    <message>
        <source>{n} of {total} files could not be imported; the list says why.</source>
        <translation>{n} von {total} Dateien konnten nicht importiert werden; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>1 file imported.</source>
        <translation>1 Datei importiert.</translation>
    </message>
    <message>
        <source>{n} files imported.</source>
        <translation>{n} Dateien importiert.</translation>
    </message>
    <message>
        <source>{n} were left out; the list says why.</source>
        <translation>{n} wurden ausgelassen; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>war schon da</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{new} new, {known} known, {out} not imported</source>
        <translation>{new} neu, {known} bekannt, {out} nicht importiert</translation>
    </message>
    <message>
        <source>Saved articles</source>
        <translation>Gespeicherte Artikel</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Ordner mit Artikeln importieren</translation>
    </message>
</context>
<context>
    <name>JudgePane</name>
    <message>
        <source>The article to be judged</source>
        <translation>Der zu beurteilende Artikel</translation>
    </message>
    <message>
        <source>What it finds, for precision</source>
        <translation>Gefundenes, für die Genauigkeit</translation>
    </message>
    <message>
        <source>What it does not find, for recall</source>
        <translation>Nicht Gefundenes, für die Trefferquote</translation>
    </message>
    <message>
        <source>How many are judged</source>
        <translation>Wie viele beurteilt sind</translation>
    </message>
    <message>
        <source>Back to the one before (Left)</source>
        <translation>Zurück zum vorigen (Links)</translation>
    </message>
    <message>
        <source>Belongs (Y)</source>
        <translation>Gehört dazu (Y)</translation>
    </message>
    <message>
        <source>It belongs to the topic</source>
        <translation>Er gehört zum Thema</translation>
    </message>
    <message>
        <source>Does not (N)</source>
        <translation>Gehört nicht dazu (N)</translation>
    </message>
    <message>
        <source>It does not belong to the topic</source>
        <translation>Er gehört nicht zum Thema</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>Leave it open (Right)</source>
        <translation>Offen lassen (Rechts)</translation>
    </message>
    <message>
        <source>Read (O)</source>
        <translation>Lesen (O)</translation>
    </message>
    <message>
        <source>Show it in the window</source>
        <translation>Im Fenster zeigen</translation>
    </message>
    <message>
        <source>Next 20</source>
        <translation>Nächste 20</translation>
    </message>
    <message>
        <source>Judge twenty more (Enter)</source>
        <translation>Zwanzig weitere beurteilen (Eingabe)</translation>
    </message>
    <message>
        <source>Drawing articles …</source>
        <translation>Artikel werden gezogen&#xa0;…</translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation>{n} von {all} beurteilt</translation>
    </message>
    <message>
        <source>you said: belongs</source>
        <translation>Urteil: gehört dazu</translation>
    </message>
    <message>
        <source>you said: does not belong</source>
        <translation>Urteil: gehört nicht dazu</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>Every article that the query finds has been judged.</source>
        <translation>Jeder Artikel, den die Abfrage findet, ist beurteilt.</translation>
    </message>
    <message>
        <source>Everything that was drawn of the other articles has been judged.</source>
        <translation>Alles, was von den übrigen Artikeln gezogen wurde, ist beurteilt.</translation>
    </message>
    <message>
        <source>These are judged. Press Enter for twenty more, or look at what the numbers say now.</source>
        <translation>Diese sind beurteilt. Eingabetaste für zwanzig weitere, oder ansehen, was die Zahlen jetzt sagen.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Alle Tasten wie üblich</translation>
    </message>
    <message>
        <source>Forget every key that was chosen over the keymap</source>
        <translation>Vergisst jede Taste, die abweichend von der Belegung gewählt wurde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche</translation>
    </message>
    <message>
        <source>&amp;New key</source>
        <translation>&amp;Neue Taste</translation>
    </message>
    <message>
        <source>Keymap: Google Reader.</source>
        <translation>Belegung: Google Reader.</translation>
    </message>
    <message>
        <source>Keymap: NetNewsWire.</source>
        <translation>Belegung: NetNewsWire.</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>Einen Befehl wählen, um ihm eine andere Taste zu geben.</translation>
    </message>
    <message>
        <source>{keys} – also {command}</source>
        <translation>{keys} – auch {command}</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Selbst gewählt</translation>
    </message>
    <message>
        <source>The list itself hears this key; it cannot be changed.</source>
        <translation>Auf diese Taste hört die Liste selbst; sie lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{key} is needed to go about in the window. Press another key.</source>
        <translation>{key} wird gebraucht, um sich im Fenster zu bewegen. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>The list itself hears {key}: {command}. Press another key.</source>
        <translation>Auf {key} hört die Liste selbst: {command}. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{key} is the key of “{command}”. “Use this key” takes it from there.</source>
        <translation>{key} ist die Taste von „{command}“. „Übernehmen“ nimmt sie dort weg.</translation>
    </message>
    <message>
        <source>{key} is free; it will be heard in the list and the article.</source>
        <translation>{key} ist frei; sie gilt in der Liste und im Artikel.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>How much of what an outlet published may leave in an export. Every export keeps to it and says what it left out. The articles and clippings in the archive stay whole.</source>
        <translation>Wie viel von dem, was ein Medium veröffentlicht hat, in einem Export weitergegeben werden darf. Jeder Export hält sich daran und sagt, was er ausgelassen hat. Artikel und Ausschnitte im Archiv bleiben vollständig.</translation>
    </message>
    <message>
        <source>Find an outlet</source>
        <translation>Medium suchen</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>May leave</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>Die ersten Wörter</translation>
    </message>
    <message>
        <source>Headline and link</source>
        <translation>Überschrift und Link</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Nur Link</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>Wö&amp;rter</translation>
    </message>
    <message>
        <source>&amp;May leave</source>
        <translation>&amp;Weitergabe</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>First {n} words</source>
        <translation>Erste {n} Wörter</translation>
    </message>
    <message>
        <source>{n} outlets chosen</source>
        <translation>{n} Medien gewählt</translation>
    </message>
    <message>
        <source>It holds from the next export on.</source>
        <translation>Gilt ab dem nächsten Export.</translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the window takes back one step after the other.</source>
        <translation>Seitdem wurde etwas anderes geändert. Rückgängig im Fenster nimmt einen Schritt nach dem anderen zurück.</translation>
    </message>
</context>
<context>
    <name>LineageDialog</name>
    <message>
        <source>Lineage</source>
        <translation>Stammbaum</translation>
    </message>
    <message>
        <source>Looking who copied whom …</source>
        <translation>Es wird nachgesehen, wer von wem übernommen hat&#xa0;…</translation>
    </message>
    <message>
        <source>Facts that became others</source>
        <translation>Angaben, die andere wurden</translation>
    </message>
    <message>
        <source>Press Enter or click to see where it stands</source>
        <translation>Eingabetaste oder Klick, um die Stelle zu sehen</translation>
    </message>
    <message>
        <source>What became of the facts</source>
        <translation>Was aus den Angaben wurde</translation>
    </message>
    <message>
        <source>Only in the original: struck through. Only in the copy: underlined.</source>
        <translation>Nur im Original: durchgestrichen. Nur in der Kopie: unterstrichen.</translation>
    </message>
    <message>
        <source>This article is alone in its story</source>
        <translation>Dieser Artikel ist allein in seiner Geschichte</translation>
    </message>
    <message>
        <source>Nothing in the archive tells the same, so nobody is known to have copied it.</source>
        <translation>Nichts im Archiv erzählt dasselbe; es ist nicht bekannt, dass jemand ihn übernommen hat.</translation>
    </message>
    <message>
        <source>Read this article</source>
        <translation>Diesen Artikel lesen</translation>
    </message>
    <message>
        <source>Open the chosen article in the window</source>
        <translation>Den gewählten Artikel im Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy the facts</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Put the facts that became others on the clipboard, a line each</source>
        <translation>Die Angaben, die andere wurden, in die Zwischenablage legen, je Zeile eine</translation>
    </message>
    <message>
        <source>Who copied whom</source>
        <translation>Wer von wem übernommen hat</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Lineage of “{title}”</source>
        <translation>Stammbaum von „{title}“</translation>
    </message>
    <message>
        <source>agency copy; the agency’s own text is not in the archive</source>
        <translation>Agenturtext; der Text der Agentur selbst ist nicht im Archiv</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>Unbekanntes Medium</translation>
    </message>
    <message>
        <source>The articles below name this agency as their source. Choose one of them.</source>
        <translation>Die Artikel darunter nennen diese Agentur als Quelle. Einen davon wählen.</translation>
    </message>
    <message>
        <source>Nothing earlier in the archive holds its paragraphs: there is nothing to compare.</source>
        <translation>Nichts Früheres im Archiv enthält seine Absätze: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the archive any more.</source>
        <translation>Einer der beiden Artikel ist nicht mehr im Archiv.</translation>
    </message>
    <message>
        <source>No name, number, place, date or quotation is another one in the copy.</source>
        <translation>Name, Zahl, Ort, Datum und Zitat lauten in der Kopie nirgends anders.</translation>
    </message>
    <message>
        <source>1 fact is another one in the copy:</source>
        <translation>1 Angabe lautet in der Kopie anders:</translation>
    </message>
    <message>
        <source>{n} facts are others in the copy:</source>
        <translation>{n} Angaben lauten in der Kopie anders:</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the engine, its commands and this window have said since the window was opened.</source>
        <translation>Was Engine, Befehle und dieses Fenster seit dem Öffnen des Fensters gemeldet haben.</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen entry with all its lines</source>
        <translation>Den gewählten Eintrag mit allen Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy everything that is listed</source>
        <translation>Alles Aufgelistete kopieren</translation>
    </message>
    <message>
        <source>Nothing in the log holds these words.</source>
        <translation>Nichts im Protokoll enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing has been said yet, which is a good sign.</source>
        <translation>Noch wurde nichts gemeldet, ein gutes Zeichen.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Show new articles</source>
        <translation>Neue Artikel anzeigen</translation>
    </message>
    <message>
        <source>over {count} new</source>
        <translation>über {count} neue</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neue</translation>
    </message>
    <message>
        <source>{count} new articles, show them</source>
        <translation>{count} neue Artikel, anzeigen</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Strg+Eingabe speichert, Esc bricht ab</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>Tell me of new articles</source>
        <translation>Neue Artikel melden</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Benachrichtigungen</translation>
    </message>
    <message>
        <source>For th&amp;ese</source>
        <translation>Für we&amp;lche</translation>
    </message>
    <message>
        <source>Copies of one story are told once. What feeds bring at their first poll, and what is imported, is not told.</source>
        <translation>Kopien einer Geschichte werden einmal gemeldet. Was Feeds beim ersten Abruf bringen und was importiert wird, wird nicht gemeldet.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>R&amp;uhezeiten</translation>
    </message>
    <message>
        <source>What comes meanwhile is told afterwards, in one digest.</source>
        <translation>Was währenddessen kommt, wird danach in einem Überblick gemeldet.</translation>
    </message>
    <message>
        <source>On these &amp;days</source>
        <translation>An &amp;diesen Tagen</translation>
    </message>
    <message>
        <source>Digests only</source>
        <translation>Nur Überblicke</translation>
    </message>
    <message>
        <source>At most {n}</source>
        <translation>Höchstens {n}</translation>
    </message>
    <message>
        <source>in {n} minutes</source>
        <translation>in {n} Minuten</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>More than that are told in one digest.</source>
        <translation>Mehr werden in einem Überblick gemeldet.</translation>
    </message>
    <message>
        <source>In so many minutes</source>
        <translation>In so vielen Minuten</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>T&amp;ray</source>
        <translation>&amp;Infobereich</translation>
    </message>
    <message>
        <source>Show a trial notification</source>
        <translation>Eine Benachrichtigung zur Probe zeigen</translation>
    </message>
    <message>
        <source>Tr&amp;ial</source>
        <translation>Pr&amp;obe</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translation>Suche: {name}</translation>
    </message>
    <message>
        <source>On no day is anything told.</source>
        <translation>An keinem Tag wird etwas gemeldet.</translation>
    </message>
    <message>
        <source>There the icon opens the window, polls, keeps quiet and ends Presswatch.</source>
        <translation>Dort öffnet das Symbol das Fenster, ruft ab, gibt Ruhe und beendet Presswatch.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>The desktop shows it. A click on a notification leads to its article.</source>
        <translation>Der Desktop zeigt sie. Ein Klick auf eine Benachrichtigung führt zu ihrem Artikel.</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: neither a message bus nor a tray answers.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Weder ein Nachrichtenbus noch ein Infobereich antwortet.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>You are told of new articles in “{name}”</source>
        <translation>Neue Artikel in „{name}“ werden gemeldet</translation>
    </message>
    <message>
        <source>You are not told of “{name}” any more</source>
        <translation>„{name}“ wird nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>You are told of new articles again</source>
        <translation>Neue Artikel werden wieder gemeldet</translation>
    </message>
    <message>
        <source>No notifications until {time}</source>
        <translation>Keine Benachrichtigungen bis {time}</translation>
    </message>
</context>
<context>
    <name>OpmlPreviewDialog</name>
    <message>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <source>What {file} holds.</source>
        <translation>Was {file} enthält.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Feeds of the file</source>
        <translation>Feeds der Datei</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>1 new feed</source>
        <translation>1 neuer Feed</translation>
    </message>
    <message>
        <source>{n} new feeds</source>
        <translation>{n} neue Feeds</translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation>1 ist schon da</translation>
    </message>
    <message>
        <source>{m} are here already</source>
        <translation>{m} sind schon da</translation>
    </message>
    <message>
        <source>1 is refused</source>
        <translation>1 wird abgelehnt</translation>
    </message>
    <message>
        <source>{r} are refused</source>
        <translation>{r} werden abgelehnt</translation>
    </message>
    <message>
        <source>{file}: {words}.</source>
        <translation>{file}: {words}.</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>{n} Feeds abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>1 Feed abonnieren</translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation>Wird abonniert&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. A list is taken whole or not at all.</source>
        <translation>Angehalten. Eine Liste wird ganz oder gar nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>PageSettings</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>&amp;Keep raw pages</source>
        <translation>&amp;Rohseiten behalten</translation>
    </message>
    <message>
        <source>From the page as it was fetched a text can be extracted again. Those of articles that are starred, clipped, highlighted or pasted into stay for ever.</source>
        <translation>Aus der Seite, wie sie geladen wurde, lässt sich der Text neu extrahieren. Die von Artikeln mit Stern, Ausschnitt, Hervorhebung oder eingefügtem Text bleiben für immer.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahre</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>What was dropped</source>
        <translation>Was abgelegt wurde</translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation>Diese Seite laden?</translation>
    </message>
    <message>
        <source>Nothing is fetched until you say so. The article on the page comes into the archive.</source>
        <translation>Nichts wird ungefragt geladen. Der Artikel auf der Seite kommt ins Archiv.</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Laden und importieren</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use this as the text of the article?</source>
        <translation>Als Text des Artikels verwenden?</translation>
    </message>
    <message>
        <source>“{title}” gets this text, marked as pasted by an analyst. Its present text stays as a version, no page that is fetched later replaces it, and Undo takes it back.</source>
        <translation>„{title}“ bekommt diesen Text, gekennzeichnet als von Hand eingefügt. Der jetzige Text bleibt als Fassung erhalten, keine später geladene Seite ersetzt den neuen, und Rückgängig nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Import as a new article</source>
        <translation>Als neuen Artikel importieren</translation>
    </message>
    <message>
        <source>Leave the open article as it is</source>
        <translation>Der geöffnete Artikel bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Use as its text</source>
        <translation>Als Text verwenden</translation>
    </message>
    <message>
        <source>Import this as an article?</source>
        <translation>Als Artikel importieren?</translation>
    </message>
    <message>
        <source>It comes into the archive as an article of its own.</source>
        <translation>Kommt als eigener Artikel ins Archiv.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation>Der Text wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching the page …</source>
        <translation>Die Seite wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>The article has the pasted text now</source>
        <translation>Der Artikel hat jetzt den eingefügten Text</translation>
    </message>
    <message>
        <source>The article has this text already</source>
        <translation>Der Artikel hat diesen Text schon</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>Imported as a new article</source>
        <translation>Als neuer Artikel importiert</translation>
    </message>
    <message>
        <source>The archive has this article already</source>
        <translation>Das Archiv hat diesen Artikel schon</translation>
    </message>
    <message>
        <source>The archive has this article; its text changed</source>
        <translation>Das Archiv hat diesen Artikel; sein Text hat sich geändert</translation>
    </message>
    <message>
        <source>The text cannot be handed over ({reason}); is the disk full?</source>
        <translation>Der Text kann nicht übergeben werden ({reason}); ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>PollingSettings</name>
    <message>
        <source>As Presswatch chooses: every hour</source>
        <translation>Wie Presswatch es wählt: stündlich</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>Alle {n} Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Every {n} hours</source>
        <translation>Alle {n} Stunden</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie in der Umgebung eingestellt</translation>
    </message>
    <message>
        <source>&amp;Poll feeds</source>
        <translation>&amp;Feeds abrufen</translation>
    </message>
    <message>
        <source>From each feed’s next poll on. A feed with a rhythm of its own is asked more or less often than that.</source>
        <translation>Gilt ab dem nächsten Abruf jedes Feeds. Ein Feed mit eigenem Rhythmus wird häufiger oder seltener abgerufen.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:3128</source>
        <translation>Zum Beispiel http://proxy.example.org:3128</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Making the preview …</source>
        <translation>Die Vorschau entsteht&#xa0;…</translation>
    </message>
    <message>
        <source>The preview cannot be read ({why}).</source>
        <translation>Die Vorschau ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The preview shows the beginning; the export is whole.</source>
        <translation>Die Vorschau zeigt den Anfang; der Export ist vollständig.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge articles</source>
        <translation>Artikel löschen</translation>
    </message>
    <message>
        <source>What is deleted can be brought back for 30 days, then it is gone for good. What is starred or holds work of yours always stays. To have articles only out of sight, dismiss them.</source>
        <translation>Gelöschtes lässt sich 30 Tage lang zurückholen, danach ist es endgültig weg. Was einen Stern oder eigene Arbeit trägt, bleibt immer. Um Artikel nur aus dem Blick zu nehmen, genügt Weglegen.</translation>
    </message>
    <message>
        <source>for example: feed:&quot;Le Littoral&quot; date:..2019</source>
        <translation>zum Beispiel: feed:&quot;Le Littoral&quot; date:..2019</translation>
    </message>
    <message>
        <source>&amp;Delete what this query finds</source>
        <translation>&amp;Löschen, was diese Abfrage findet</translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation>Was gelöscht würde</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The first articles that would be deleted</source>
        <translation>Die ersten Artikel, die gelöscht würden</translation>
    </message>
    <message>
        <source>Undo the last purge</source>
        <translation>Letztes Löschen rückgängig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Looking what would be deleted …</source>
        <translation>Es wird nachgesehen, was gelöscht würde&#xa0;…</translation>
    </message>
    <message>
        <source>Write a query; an empty one would mean every article.</source>
        <translation>Eine Abfrage schreiben; eine leere würde jeden Artikel bedeuten.</translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <translation>{what}, {time}</translation>
    </message>
    <message>
        <source>Would delete 1 article, 0 starred.</source>
        <translation>Würde 1 Artikel löschen, 0 mit Stern.</translation>
    </message>
    <message>
        <source>Would delete {n} articles, 0 starred.</source>
        <translation>Würde {n} Artikel löschen, 0 mit Stern.</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with a note or a highlight</source>
        <translation>mit Notiz oder Hervorhebung</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>in einer Pressemappe</translation>
    </message>
    <message>
        <source>with a text you pasted</source>
        <translation>mit eingefügtem Text</translation>
    </message>
    <message>
        <source>What stays: {kinds}.</source>
        <translation>Was bleibt: {kinds}.</translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation>Die ersten {n} sind aufgeführt.</translation>
    </message>
    <message>
        <source>Delete 1 article</source>
        <translation>1 Artikel löschen</translation>
    </message>
    <message>
        <source>Delete {n} articles</source>
        <translation>{n} Artikel löschen</translation>
    </message>
    <message>
        <source>Deleting {n} articles …</source>
        <translation>{n} Artikel werden gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>1 article deleted.</source>
        <translation>1 Artikel gelöscht.</translation>
    </message>
    <message>
        <source>{n} articles deleted.</source>
        <translation>{n} Artikel gelöscht.</translation>
    </message>
    <message>
        <source>Undo brings them back until {day}.</source>
        <translation>Rückgängig holt sie bis {day} zurück.</translation>
    </message>
    <message>
        <source>Bringing the articles back …</source>
        <translation>Die Artikel werden zurückgeholt&#xa0;…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>The query language</source>
        <translation>Die Abfragesprache</translation>
    </message>
    <message>
        <source>Words are whole words; capitals, accents, and kinds of quotes and hyphens do not matter. What binds tighter comes first: ( ), then NEAR and ONEAR, then NOT, then AND or a blank, then OR.</source>
        <translation>Wörter sind ganze Wörter; Großschreibung, Akzente und die Art der Anführungszeichen und Bindestriche spielen keine Rolle. Was stärker bindet, kommt zuerst: ( ), dann NEAR und ONEAR, dann NOT, dann AND oder ein Leerzeichen, dann OR.</translation>
    </message>
    <message>
        <source>Find an operator, a field or what it does</source>
        <translation>Operator, Feld oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Nothing here is called so. Try a shorter word: “near”, “date”, “list”.</source>
        <translation>Hier heißt nichts so. Ein kürzeres Wort versuchen: „near“, „date“, „list“.</translation>
    </message>
    <message>
        <source>Words and operators</source>
        <translation>Wörter und Operatoren</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Operators and fields</source>
        <translation>Operatoren und Felder</translation>
    </message>
    <message>
        <source>{what} (not in topics)</source>
        <translation>{what} (nicht in Themen)</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation>Nach {query} suchen</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Reading list</source>
        <translation>Leseliste</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>The archive becomes what it was when the backup was made.</source>
        <translation>Das Archiv wird wieder so, wie es bei der Sicherung war.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>1. Polling stops, and this window closes the archive.</source>
        <translation>1. Der Abruf hält an, und dieses Fenster schließt das Archiv.</translation>
    </message>
    <message>
        <source>2. The backup is copied and checked. If it is not sound, nothing changes.</source>
        <translation>2. Die Sicherung wird kopiert und geprüft. Ist sie nicht in Ordnung, ändert sich nichts.</translation>
    </message>
    <message>
        <source>3. The copy takes the place of the archive. The file of now stays beside it under another name, with everything that came after the backup.</source>
        <translation>3. Die Kopie tritt an die Stelle des Archivs. Die jetzige Datei bleibt unter anderem Namen daneben liegen, mit allem, was nach der Sicherung kam.</translation>
    </message>
    <message>
        <source>4. The window opens the archive again, and polling goes on.</source>
        <translation>4. Das Fenster öffnet das Archiv wieder, und der Abruf geht weiter.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation>Archive (*.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file {path}. Choose a backup that is there.</source>
        <translation>Es gibt keine Datei {path}. Eine vorhandene Sicherung wählen.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search and filters</source>
        <translation>Suche und Filter</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Forms of the words that are found as well</source>
        <translation>Wortformen, die mitgefunden werden</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Restrict the list by topic, feed, language, days or state</source>
        <translation>Die Liste nach Thema, Feed, Sprache, Tagen oder Status einschränken</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Newest arrivals</source>
        <translation>Zuletzt eingetroffen</translation>
    </message>
    <message>
        <source>Most relevant</source>
        <translation>Relevanteste</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>{word} : over {count} forms</source>
        <translation>{word} : über {count} Formen</translation>
    </message>
    <message>
        <source>{word} : {count} members</source>
        <translation>{word} : {count} Begriffe</translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation>{word} : 1 Form</translation>
    </message>
    <message>
        <source>{word} : {count} forms</source>
        <translation>{word} : {count} Formen</translation>
    </message>
    <message>
        <source>{word} also finds {others}</source>
        <translation>{word} findet auch {others}</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Geschichte</translation>
    </message>
    <message>
        <source>{count} stories</source>
        <translation>{count} Geschichten</translation>
    </message>
    <message>
        <source>{stories}, {count} articles</source>
        <translation>{stories}, {count} Artikel</translation>
    </message>
    <message>
        <source>over {count} articles</source>
        <translation>über {count} Artikel</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation>Filter entfernen: {what}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt and an arrow key. One may name another: search:&quot;name&quot;.</source>
        <translation>Durch Ziehen ordnen, oder mit Alt und Pfeiltaste. Eine kann eine andere nennen: search:&quot;Name&quot;.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation>Zum Thema machen</translation>
    </message>
    <message>
        <source>Tags every article that it finds, now and from now on</source>
        <translation>Verschlagwortet jeden gefundenen Artikel, jetzt und künftig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Was die Suche findet</translation>
    </message>
    <message>
        <source>There is no saved search yet. Search for something and press Ctrl+S.</source>
        <translation>Es gibt noch keine gespeicherte Suche. Etwas suchen und Strg+S drücken.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>It finds {n} articles.</source>
        <translation>Findet {n} Artikel.</translation>
    </message>
    <message>
        <source>It finds over {n} articles.</source>
        <translation>Findet über {n} Artikel.</translation>
    </message>
    <message>
        <source>It finds one article.</source>
        <translation>Findet einen Artikel.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation>Die Reihenfolge ist gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>„{name}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The topic “{topic}” is made; the archive is being tagged.</source>
        <translation>Das Thema „{topic}“ ist angelegt; das Archiv wird verschlagwortet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every choice holds at once, the language from the next start on.</source>
        <translation>Jede Wahl gilt sofort, die Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>The prefecture said that all had been offered a place; three of those who boarded had not.</source>
        <translation>Die Präfektur erklärte, allen sei ein Platz angeboten worden; drei von denen, die einstiegen, hatten keinen bekommen.</translation>
    </message>
    <message>
        <source>Sample of the article’s font</source>
        <translation>Probe der Schrift für Artikel</translation>
    </message>
    <message>
        <source>Found elsewhere</source>
        <translation>Anderswo gefunden</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>As Presswatch chooses</source>
        <translation>Wie Presswatch es wählt</translation>
    </message>
    <message>
        <source>&amp;Font of articles</source>
        <translation>&amp;Schrift der Artikel</translation>
    </message>
    <message>
        <source>As in Google Reader</source>
        <translation>Wie in Google Reader</translation>
    </message>
    <message>
        <source>As in NetNewsWire</source>
        <translation>Wie in NetNewsWire</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>T&amp;asten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Be&amp;wegung</translation>
    </message>
    <message>
        <source>Nothing slides, fades or blinks. So it is anyway where the system asks for it.</source>
        <translation>Nichts gleitet, verblasst oder blinkt. Wo das System es verlangt, ist es ohnehin so.</translation>
    </message>
    <message>
        <source>Presswatch speaks this language when it is started again.</source>
        <translation>Presswatch spricht diese Sprache nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>The original at the left, the copy at the right</source>
        <translation>Links das Original, rechts die Kopie</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Der Rest ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>not in the copy</source>
        <translation>nicht in der Kopie</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>nicht im Original</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation>Pressemappen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} clippings</source>
        <translation>{count} Ausschnitte</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation>{count} ungelesen</translation>
    </message>
    <message>
        <source>failing: {why}</source>
        <translation>gestört: {why}</translation>
    </message>
</context>
<context>
    <name>StarterList</name>
    <message>
        <source>Starter feeds</source>
        <translation>Feeds für den Anfang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>1 Feed abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>{n} Feeds abonnieren</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Polling {done} of {total} feeds</source>
        <translation>Abruf: {done} von {total} Feeds</translation>
    </message>
    <message>
        <source>Extracting {done} of {total} pages</source>
        <translation>Extrahieren: {done} von {total} Seiten</translation>
    </message>
    <message>
        <source>Looking again at {done} of {total} pages</source>
        <translation>Nachsehen: {done} von {total} Seiten</translation>
    </message>
    <message>
        <source>Tagging {done} of {total} articles</source>
        <translation>Verschlagworten: {done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>Grouping {done} of {total} articles</source>
        <translation>Gruppieren: {done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>Importing {done} of {total} files</source>
        <translation>Importieren: {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>Clipping {done} of {total} articles</source>
        <translation>Aufnehmen: {done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>Exporting {done} of {total} articles</source>
        <translation>Exportieren: {done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>Bringing back {done} of {total} articles</source>
        <translation>Zurückholen: {done} von {total} Artikeln</translation>
    </message>
    <message>
        <source>Next round {time}</source>
        <translation>Nächste Runde {time}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{articles} since {day}</source>
        <translation>{articles} seit {day}</translation>
    </message>
</context>
<context>
    <name>StoryRows</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>StorySettings</name>
    <message>
        <source>One s&amp;tory within</source>
        <translation>Eine &amp;Geschichte über</translation>
    </message>
    <message>
        <source>Articles that tell the same are one story if no more days lie between them. Stories that stand already stay.</source>
        <translation>Artikel, die dasselbe erzählen, sind eine Geschichte, wenn nicht mehr Tage dazwischen liegen. Bestehende Geschichten bleiben.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
</context>
<context>
    <name>StorySide</name>
    <message>
        <source>This article is alone in its story</source>
        <translation>Dieser Artikel ist allein in seiner Geschichte</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site, or several of them. Presswatch looks for the feeds that a site offers.</source>
        <translation>Die Adresse eines Feeds oder einer Nachrichtenseite eingeben, auch mehrere. Presswatch sucht die Feeds, die eine Website anbietet.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation>Einen Ordner wählen oder einen neuen eintippen; „/“ macht Ordner in Ordnern.</translation>
    </message>
    <message>
        <source>The server is inside my own network</source>
        <translation>Der Server steht in meinem eigenen Netz</translation>
    </message>
    <message>
        <source>Presswatch asks no computers inside your network unless you say so for this one.</source>
        <translation>Presswatch fragt im eigenen Netz nur Rechner, für die es hier erlaubt ist.</translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation>Gefundene Feeds</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation>{n} Feeds abonnieren</translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation>1 Feed abonnieren</translation>
    </message>
    <message>
        <source>This is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation>Das ist keine Adresse. Eine sieht aus wie https://www.example.org oder example.org/feed.</translation>
    </message>
    <message>
        <source>“{word}” is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation>„{word}“ ist keine Adresse. Eine sieht aus wie https://www.example.org oder example.org/feed.</translation>
    </message>
    <message>
        <source>Looking for feeds …</source>
        <translation>Feeds werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No feed was found there. Check the address, or look on the site for the address of its feed; it is often called RSS.</source>
        <translation>Dort wurde kein Feed gefunden. Die Adresse prüfen oder auf der Website nach der Adresse des Feeds sehen; oft heißt er RSS.</translation>
    </message>
    <message>
        <source>{address} (is here already)</source>
        <translation>{address} (ist schon da)</translation>
    </message>
    <message>
        <source>Several feeds were found. Tick the ones you want.</source>
        <translation>Mehrere Feeds wurden gefunden. Die gewünschten ankreuzen.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Something else was changed meanwhile. Look at the list again before you undo more.</source>
        <translation>Inzwischen wurde etwas anderes geändert. Vor dem nächsten Rückgängig noch einmal auf die Liste sehen.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>What it changes, word lists, history, note</source>
        <translation>Was sich ändert, Wortlisten, Verlauf, Notiz</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What belongs to the topic and what does not, for everyone at the desk</source>
        <translation>Was zum Thema gehört und was nicht, für die ganze Redaktion</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>for example: (boat* OR dinghy) NEAR/12 (rescue* OR sank)</source>
        <translation>zum Beispiel: (Boot* OR Schlauchboot*) NEAR/12 (gerettet* OR gesunken)</translation>
    </message>
    <message>
        <source>Where the query is wrong</source>
        <translation>Wo die Abfrage falsch ist</translation>
    </message>
    <message>
        <source>What is wrong with the query, or what its words find</source>
        <translation>Was an der Abfrage falsch ist, oder was ihre Wörter finden</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Abfrage</translation>
    </message>
    <message>
        <source>Word lists, used as $name</source>
        <translation>Wortlisten, benutzt als $name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Press Enter or double-click to put a list into the query</source>
        <translation>Eingabetaste oder Doppelklick setzt eine Liste in die Abfrage</translation>
    </message>
    <message>
        <source>Edit list …</source>
        <translation>Liste bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Edit the word list</source>
        <translation>Die Wortliste bearbeiten</translation>
    </message>
    <message>
        <source>${name}, {n} members: {words}</source>
        <translation>${name}, {n} Begriffe: {words}</translation>
    </message>
</context>
<context>
    <name>TopicHistory</name>
    <message>
        <source>Earlier queries</source>
        <translation>Frühere Abfragen</translation>
    </message>
    <message>
        <source>The earlier query</source>
        <translation>Die frühere Abfrage</translation>
    </message>
    <message>
        <source>Take this query again</source>
        <translation>Diese Abfrage wieder nehmen</translation>
    </message>
    <message>
        <source>Puts it into the field above; nothing changes until it is saved</source>
        <translation>Setzt sie ins Feld darüber; bis zum Speichern ändert sich nichts</translation>
    </message>
    <message>
        <source>until {time}, changed by {who}</source>
        <translation>bis {time}, geändert von {who}</translation>
    </message>
    <message>
        <source>until {time}, by {who}: {query}</source>
        <translation>bis {time}, von {who}: {query}</translation>
    </message>
    <message>
        <source>The query has not been changed yet. What it was is kept here.</source>
        <translation>Die Abfrage wurde noch nicht geändert. Frühere werden hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>shown in the sidebar</source>
        <translation>in der Seitenleiste gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation>{n} Artikel</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>A topic is defined by a query; every article that it finds is tagged. Untick one to hide it.</source>
        <translation>Ein Thema ist durch eine Abfrage bestimmt; jeder Artikel, den sie findet, wird verschlagwortet. Ohne Häkchen ist es ausgeblendet.</translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation>Thema entfernen</translation>
    </message>
    <message>
        <source>Its tags go with it; can be undone</source>
        <translation>Seine Verschlagwortung geht mit; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brings the topic back</source>
        <translation>Bringt das Thema zurück</translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation>Werkbank&#xa0;…</translation>
    </message>
    <message>
        <source>Judge what it finds, and see how good the query is</source>
        <translation>Beurteilen, was es findet, und sehen, wie gut die Abfrage ist</translation>
    </message>
    <message>
        <source>Save topic</source>
        <translation>Thema speichern</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation>So stand es zuletzt im Feld; es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>One article has this topic.</source>
        <translation>Ein Artikel hat dieses Thema.</translation>
    </message>
    <message>
        <source>{n} articles have this topic.</source>
        <translation>{n} Artikel haben dieses Thema.</translation>
    </message>
    <message>
        <source>There is a topic “{topic}” already: choose another name.</source>
        <translation>Es gibt schon ein Thema „{topic}“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Tagging the archive by “{topic}” …</source>
        <translation>Gespeichert. Das Archiv wird nach „{topic}“ verschlagwortet&#xa0;…</translation>
    </message>
    <message>
        <source>Saved. One article has this topic.</source>
        <translation>Gespeichert. Ein Artikel hat dieses Thema.</translation>
    </message>
    <message>
        <source>Saved. {n} articles have this topic.</source>
        <translation>Gespeichert. {n} Artikel haben dieses Thema.</translation>
    </message>
    <message>
        <source>“{topic}” is removed.</source>
        <translation>„{topic}“ ist entfernt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Presswatch</source>
        <translation>Presswatch öffnen</translation>
    </message>
    <message>
        <source>Poll all feeds now</source>
        <translation>Alle Feeds jetzt abrufen</translation>
    </message>
    <message>
        <source>Quiet for one hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Ruhe bis morgen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Presswatch: {count} unread</source>
        <translation>Presswatch: {count} ungelesen</translation>
    </message>
    <message>
        <source>Presswatch: nothing unread</source>
        <translation>Presswatch: nichts ungelesen</translation>
    </message>
    <message>
        <source>End the quiet (until {time})</source>
        <translation>Ruhe beenden (bis {time})</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions of the article</source>
        <translation>Fassungen des Artikels</translation>
    </message>
    <message>
        <source>← Back to the article</source>
        <translation>← Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation>Änderungen kopieren</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>Die Fassungen werden verglichen</translation>
    </message>
    <message>
        <source>What was removed is struck through, what was added is underlined.</source>
        <translation>Entferntes ist durchgestrichen, Hinzugefügtes unterstrichen.</translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Presswatch</source>
        <translation>Willkommen bei Presswatch</translation>
    </message>
    <message>
        <source>Presswatch polls news feeds, keeps every article whole on this computer, and tells you which are on your topics, and because of which words. Three steps; each can be skipped, and all of it stays in the menus.</source>
        <translation>Presswatch ruft Nachrichten-Feeds ab, bewahrt jeden Artikel vollständig auf diesem Rechner auf und sagt, welche zu den eigenen Themen gehören und wegen welcher Wörter. Drei Schritte; jeder lässt sich überspringen, und alles steht auch in den Menüs.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A small newsroom on this computer publishes for some minutes. Nothing is kept afterwards.</source>
        <translation>Eine kleine Redaktion auf diesem Rechner veröffentlicht ein paar Minuten lang. Danach bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Take the starter feeds</source>
        <translation>Feeds für den Anfang nehmen</translation>
    </message>
    <message>
        <source>Newspapers, agencies and aid groups on both sides of the Channel. Untick what you do not want.</source>
        <translation>Zeitungen, Agenturen und Hilfsorganisationen auf beiden Seiten des Ärmelkanals. Was nicht gewünscht ist, abwählen.</translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation>Feeds wählen</translation>
    </message>
    <message>
        <source>Bring your own feeds</source>
        <translation>Eigene Feeds mitbringen</translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation>Eine OPML-Datei aus einem anderen Reader, samt Ordnern.</translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation>OPML importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Subscribe to one</source>
        <translation>Einen Feed abonnieren</translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site.</source>
        <translation>Die Adresse eines Feeds oder einer Nachrichtenseite eingeben.</translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation>Abonnieren&#xa0;…</translation>
    </message>
    <message>
        <source>How you like to read</source>
        <translation>Lesen nach Wunsch</translation>
    </message>
    <message>
        <source>Light, dark or sepia, the size of the text, the font of articles, the language.</source>
        <translation>Hell, dunkel oder Sepia, die Textgröße, die Schrift der Artikel, die Sprache.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Everything by keys</source>
        <translation>Alles mit Tasten</translation>
    </message>
    <message>
        <source>The keys of Google Reader or NetNewsWire, and any other that you give a command.</source>
        <translation>Die Tasten von Google Reader oder NetNewsWire und jede andere, die ein Befehl bekommt.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Alles überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>What you read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What you follow</source>
        <translation>Was verfolgt wird</translation>
    </message>
    <message>
        <source>How you read</source>
        <translation>Wie gelesen wird</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {what}</source>
        <translation>Schritt {n} von {all}: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Topics you follow</source>
        <translation>Verfolgte Themen</translation>
    </message>
    <message>
        <source>These stand in every new archive. Untick what you do not need; you can write your own at any time.</source>
        <translation>Diese stehen in jedem neuen Archiv. Nicht Benötigtes abwählen; eigene lassen sich jederzeit schreiben.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. This one waits for you.</source>
        <translation>Die Demo öffnet sich in einem eigenen Fenster. Dieses wartet.</translation>
    </message>
    <message>
        <source>The demo could not be started. `presswatch --demo` in a terminal says why.</source>
        <translation>Die Demo konnte nicht gestartet werden. `presswatch --demo` in einem Terminal sagt, warum.</translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation>Wird abonniert&#xa0;…</translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation>Feeds importieren</translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation>OPML-Dateien (*.opml *.xml)</translation>
    </message>
    <message>
        <source>1 feed is polled from now on; the first articles come within a minute.</source>
        <translation>1 Feed wird von jetzt an abgerufen; die ersten Artikel kommen binnen einer Minute.</translation>
    </message>
    <message>
        <source>{n} feeds are polled from now on; the first articles come within a minute.</source>
        <translation>{n} Feeds werden von jetzt an abgerufen; die ersten Artikel kommen binnen einer Minute.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why, and why not</source>
        <translation>Warum, und warum nicht</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Words that a list may lack</source>
        <translation>Wörter, die einer Liste vielleicht fehlen</translation>
    </message>
    <message>
        <source>Clauses of the topic</source>
        <translation>Bedingungen des Themas</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation>Dieses Thema behalten, was auch aus der Abfrage wird</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation>Artikel aus diesem Thema nehmen; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Add to topic</source>
        <translation>Zum Thema hinzufügen</translation>
    </message>
    <message>
        <source>Put the article into this topic whatever its query says</source>
        <translation>Den Artikel in dieses Thema stellen, was auch die Abfrage sagt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation>Die Abfrage des Themas wieder entscheiden lassen</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Thema bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation>Das Thema in seinem Editor öffnen</translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation>Es gibt noch kein Thema. Unter „Themen“ eines anlegen.</translation>
    </message>
    <message>
        <source>Comparing the article with the topic …</source>
        <translation>Der Artikel wird mit dem Thema verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>You took the article out of “{topic}”.</source>
        <translation>Der Artikel wurde von Hand aus „{topic}“ genommen.</translation>
    </message>
    <message>
        <source>The article is in “{topic}”, and you confirmed it.</source>
        <translation>Der Artikel ist in „{topic}“, von Hand bestätigt.</translation>
    </message>
    <message>
        <source>The article is in “{topic}” because you said so; its query does not match.</source>
        <translation>Der Artikel ist von Hand in „{topic}“ gestellt; die Abfrage trifft nicht zu.</translation>
    </message>
    <message>
        <source>The article is in “{topic}”.</source>
        <translation>Der Artikel ist in „{topic}“.</translation>
    </message>
    <message>
        <source>The article stands in “{topic}” although its query does not match.</source>
        <translation>Der Artikel steht in „{topic}“, obwohl die Abfrage nicht zutrifft.</translation>
    </message>
    <message>
        <source>The article is not in “{topic}”.</source>
        <translation>Der Artikel ist nicht in „{topic}“.</translation>
    </message>
    <message>
        <source>Add “{word}” to ${list}…</source>
        <translation>„{word}“ in ${list} aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>It stands {n} words from “{near}”; the list opens with what would change</source>
        <translation>Steht {n} Wörter von „{near}“ entfernt; die Liste öffnet sich mit dem, was sich ändern würde</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{words}: go to it in the article</source>
        <translation>{words}: im Artikel dorthin gehen</translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation>Zu dieser Stelle gehen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>A list stands in a query by its name, $camp. A member is a word, a beginning* or a &quot;phrase&quot;.</source>
        <translation>Eine Liste steht mit ihrem Namen in einer Abfrage, $camp. Ein Begriff ist ein Wort, ein Anfang* oder eine &quot;Wortgruppe&quot;.</translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Topics that name it then find nothing by it</source>
        <translation>Themen, die sie nennen, finden dann nichts mehr durch sie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>for example: camp</source>
        <translation>zum Beispiel: camp</translation>
    </message>
    <message>
        <source>How many members the list has, or what is wrong with one</source>
        <translation>Wie viele Begriffe die Liste hat, oder was an einem falsch ist</translation>
    </message>
    <message>
        <source>Topics that use the list</source>
        <translation>Themen, die die Liste benutzen</translation>
    </message>
    <message>
        <source>&amp;Name, without the $</source>
        <translation>&amp;Name, ohne das $</translation>
    </message>
    <message>
        <source>&amp;Members, one a line</source>
        <translation>&amp;Begriffe, je Zeile einer</translation>
    </message>
    <message>
        <source>${name}, {n} members</source>
        <translation>${name}, {n} Begriffe</translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation>So stand es zuletzt im Feld; es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{word}” is in the list already.</source>
        <translation>„{word}“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>“{word}” is added; below is what saving would change.</source>
        <translation>„{word}“ ist aufgenommen; unten steht, was das Speichern ändern würde.</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>No topic uses this list yet.</source>
        <translation>Noch kein Thema benutzt diese Liste.</translation>
    </message>
    <message>
        <source>Open the topic {topic}</source>
        <translation>Das Thema {topic} öffnen</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} Begriffe</translation>
    </message>
    <message>
        <source>One member</source>
        <translation>Ein Begriff</translation>
    </message>
    <message>
        <source>No topic uses this list yet, so nothing changes.</source>
        <translation>Noch kein Thema benutzt diese Liste, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>There is a word list ${name} already.</source>
        <translation>Es gibt schon eine Wortliste ${name}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Tagging the archive …</source>
        <translation>Gespeichert. Das Archiv wird verschlagwortet&#xa0;…</translation>
    </message>
    <message>
        <source>Saved, and the archive is tagged.</source>
        <translation>Gespeichert, und das Archiv ist verschlagwortet.</translation>
    </message>
    <message>
        <source>${name} is removed.</source>
        <translation>${name} ist entfernt.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>WorkbenchDialog</name>
    <message>
        <source>Workbench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Judge articles, and see how good the query of a topic is. Your word stands whatever the query says.</source>
        <translation>Artikel beurteilen und sehen, wie gut die Abfrage eines Themas ist. Das eigene Urteil gilt, was auch die Abfrage sagt.</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Judging, clauses, unknown words, saved verdicts</source>
        <translation>Beurteilen, Bedingungen, unbekannte Wörter, gespeicherte Urteile</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>It alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Saved verdicts</source>
        <translation>Gespeicherte Urteile</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Thema bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation>Das Thema in seinem Editor öffnen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Count anew with the verdicts given since</source>
        <translation>Mit den seither gefällten Urteilen neu zählen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Words that the query does not know</source>
        <translation>Wörter, die die Abfrage nicht kennt</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation>Zugehörige</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Press Enter to read the article</source>
        <translation>Eingabetaste, um den Artikel zu lesen</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>Add the word to the list</source>
        <translation>Das Wort in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>A file keeps all verdicts with their articles, so that a query can be tried on them again, here or in another archive.</source>
        <translation>Eine Datei bewahrt alle Urteile mit ihren Artikeln, um eine Abfrage wieder an ihnen zu prüfen, hier oder in einem anderen Archiv.</translation>
    </message>
    <message>
        <source>Save the verdicts…</source>
        <translation>Urteile speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Run saved verdicts…</source>
        <translation>Gespeicherte Urteile prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Verdicts that do not hold</source>
        <translation>Urteile, die nicht gelten</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation>Es gibt noch kein Thema. Unter „Themen“ eines anlegen.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>keeps out</source>
        <translation>schließt aus</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>findet</translation>
    </message>
    <message>
        <source>{clause}: {does}, {n} articles, {alone} by it alone</source>
        <translation>{clause}: {does}, {n} Artikel, {alone} nur durch sie</translation>
    </message>
    <message>
        <source>Counted in the newest {n} articles of the topic</source>
        <translation>Gezählt in den neuesten {n} Artikeln des Themas</translation>
    </message>
    <message>
        <source>{word}, in {n} that belong and {others} others: {example}</source>
        <translation>{word}, in {n} zugehörigen und {others} anderen: {example}</translation>
    </message>
    <message>
        <source>Confirm some articles that belong: words that they share and the query lacks appear here.</source>
        <translation>Einige zugehörige Artikel bestätigen: Hier erscheinen Wörter, die sie gemeinsam haben und die der Abfrage fehlen.</translation>
    </message>
    <message>
        <source>Add “{word}” to {list}…</source>
        <translation>„{word}“ in {list} aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Urteile speichern</translation>
    </message>
    <message>
        <source>Run saved verdicts</source>
        <translation>Gespeicherte Urteile prüfen</translation>
    </message>
    <message>
        <source>Topics and verdicts (*.toml)</source>
        <translation>Themen und Urteile (*.toml)</translation>
    </message>
    <message>
        <source>Saving the verdicts …</source>
        <translation>Die Urteile werden gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>{n} verdicts are saved.</source>
        <translation>{n} Urteile sind gespeichert.</translation>
    </message>
    <message>
        <source>Judging the saved articles …</source>
        <translation>Die gespeicherten Artikel werden beurteilt&#xa0;…</translation>
    </message>
    <message>
        <source>{n} of {all} verdicts hold.</source>
        <translation>{n} von {all} Urteilen gelten.</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>es gibt kein solches Thema</translation>
    </message>
    <message>
        <source>found, but does not belong</source>
        <translation>gefunden, gehört aber nicht dazu</translation>
    </message>
    <message>
        <source>belongs, but is not found</source>
        <translation>gehört dazu, wird aber nicht gefunden</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>A clipbook needs a name.</source>
        <translation>Eine Pressemappe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A clipping cannot be read any more. Run `presswatch check`, and restore a backup.</source>
        <translation>Ein Ausschnitt lässt sich nicht mehr lesen. `presswatch check` ausführen und eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>A group of {1} takes values and OR, nothing else.</source>
        <translation>Eine Gruppe von {1} nimmt Werte und OR, sonst nichts.</translation>
    </message>
    <message>
        <source>A licence allows between 1 and {1} words.</source>
        <translation>Eine Lizenz erlaubt zwischen 1 und {1} Wörter.</translation>
    </message>
    <message>
        <source>A note has at most {1} characters, this one has {2}: shorten it.</source>
        <translation>Eine Notiz hat höchstens {1} Zeichen, diese hat {2}: kürzen.</translation>
    </message>
    <message>
        <source>A page of the file cannot be read.</source>
        <translation>Eine Seite der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A proxy with a password is not kept in the archive. Leave this empty, and name it in the environment variable HTTPS_PROXY.</source>
        <translation>Ein Proxy mit Kennwort wird nicht im Archiv behalten. Dieses Feld leer lassen und ihn in der Umgebungsvariablen HTTPS_PROXY nennen.</translation>
    </message>
    <message>
        <source>A purge needs a query; an empty one would mean every article.</source>
        <translation>Zum Löschen braucht es eine Abfrage; eine leere hieße: alle Artikel.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A section needs a name.</source>
        <translation>Ein Abschnitt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A topic cannot ask for {1}: — it changes. A topic can use {2}</source>
        <translation>Ein Thema kann nicht nach {1}: fragen – das ändert sich. Ein Thema kann nutzen: {2}</translation>
    </message>
    <message>
        <source>A topic cannot use a date that moves with the clock: write a day, as 2021-11-24.</source>
        <translation>Ein Thema kann kein Datum nutzen, das mit der Uhr wandert: einen Tag schreiben, etwa 2021-11-24.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Thema braucht einen Namen.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing after {1}.</source>
        <translation>Nach {1} fehlt ein Wort, eine Wortfolge oder „(“.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing before {1}.</source>
        <translation>Vor {1} fehlt ein Wort, eine Wortfolge oder „(“.</translation>
    </message>
    <message>
        <source>A word, a phrase or “(” is missing between {1} and {2}.</source>
        <translation>Zwischen {1} und {2} fehlt ein Wort, eine Wortfolge oder „(“.</translation>
    </message>
    <message>
        <source>An article in it is larger than any article is; this is no export of Presswatch.</source>
        <translation>Ein Artikel darin ist größer, als Artikel sind; das ist kein Export von Presswatch.</translation>
    </message>
    <message>
        <source>An erratum sheet is made of --erratum N, or of --clipbook NAME.</source>
        <translation>Ein Korrekturblatt wird aus --erratum N oder aus --clipbook NAME gemacht.</translation>
    </message>
    <message>
        <source>Another Presswatch is already polling this archive (process {1}). Close it, or leave the polling to it.</source>
        <translation>Ein anderes Presswatch ruft für dieses Archiv schon ab (Prozess {1}). Es schließen oder ihm den Abruf überlassen.</translation>
    </message>
    <message>
        <source>Another feed has this address already. Remove one of the two.</source>
        <translation>Ein anderer Feed hat diese Adresse schon. Einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>Another program has been writing to {1} for too long. Close it, or try again in a moment.</source>
        <translation>Ein anderes Programm schreibt schon zu lange in {1}. Es schließen oder gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Article {1} is alone in its story: nothing in the archive tells the same.</source>
        <translation>Artikel {1} ist allein in seiner Geschichte: Nichts im Archiv erzählt dasselbe.</translation>
    </message>
    <message>
        <source>Articles that are still waiting for their text are in no story yet.</source>
        <translation>Artikel, die noch auf ihren Text warten, sind in keiner Geschichte.</translation>
    </message>
    <message>
        <source>Changed or gone since: {1}. `presswatch clipbook exports --json` says what, `presswatch export --erratum N` prints it.</source>
        <translation>Seither geändert oder verschwunden: {1}. `presswatch clipbook exports --json` sagt, was; `presswatch export --erratum N` druckt es.</translation>
    </message>
    <message>
        <source>Feeds are polled between every {1} minutes and every {2} hours.</source>
        <translation>Feeds werden höchstens alle {1} Minuten und mindestens alle {2} Stunden abgerufen.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>It cannot be read ({1}).</source>
        <translation>Das Teil lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>It does not have the hash of the clipping.</source>
        <translation>Das Teil hat nicht die Prüfsumme des Ausschnitts.</translation>
    </message>
    <message>
        <source>It does not have the {1} of the clipping.</source>
        <translation>Das Teil stimmt nicht mit dem Ausschnitt überein: {1}.</translation>
    </message>
    <message>
        <source>It is larger than any part of its kind.</source>
        <translation>Das Teil ist größer, als Teile seiner Art sind.</translation>
    </message>
    <message>
        <source>It is longer than when the file was sealed.</source>
        <translation>Das Teil ist länger als beim Versiegeln.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Das Teil fehlt.</translation>
    </message>
    <message>
        <source>It is not the manifest that was sealed.</source>
        <translation>Es ist nicht das Verzeichnis, das versiegelt wurde.</translation>
    </message>
    <message>
        <source>It is not what was sealed.</source>
        <translation>Es ist nicht, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>Das Teil ist mehr als einmal da.</translation>
    </message>
    <message>
        <source>It stands in another place than when the file was sealed.</source>
        <translation>Das Teil steht an einer anderen Stelle als beim Versiegeln.</translation>
    </message>
    <message>
        <source>It was built anew.</source>
        <translation>Neu aufgebaut.</translation>
    </message>
    <message>
        <source>It was dropped, so that the plain text is shown.</source>
        <translation>Verworfen, gezeigt wird der reine Text.</translation>
    </message>
    <message>
        <source>It was not there when the file was sealed.</source>
        <translation>Das Teil war beim Versiegeln nicht da.</translation>
    </message>
    <message>
        <source>Its article is not in this archive.</source>
        <translation>Der Artikel dazu ist nicht in diesem Archiv.</translation>
    </message>
    <message>
        <source>Its clipping was left out: its hash is not that of what the file says, so one of the two was altered.</source>
        <translation>Der Ausschnitt dazu blieb weg: Seine Prüfsumme ist nicht die dessen, was die Datei sagt; eines von beiden wurde also geändert.</translation>
    </message>
    <message>
        <source>Its hash is not the one that was expected: this is not the file that left.</source>
        <translation>Die Prüfsumme ist nicht die erwartete: Das ist nicht die Datei, die hinausging.</translation>
    </message>
    <message>
        <source>Its markup is not such as is kept here and was made safe, so its clipping has another hash than in the file.</source>
        <translation>Die Auszeichnung ist nicht von der Art, die hier behalten wird, und wurde entschärft; der Ausschnitt hat deshalb eine andere Prüfsumme als in der Datei.</translation>
    </message>
    <message>
        <source>Left out {1} of {2} verdicts: the licence policy of their outlets does not allow the full text to leave.</source>
        <translation>{1} von {2} Urteilen blieben weg: Die Lizenz ihrer Medien erlaubt nicht, dass der Volltext hinausgeht.</translation>
    </message>
    <message>
        <source>Line {1}, column {2}: {3}</source>
        <translation>Zeile {1}, Spalte {2}: {3}</translation>
    </message>
    <message>
        <source>Name the file of the backup, or say --list.</source>
        <translation>Die Datei der Sicherung nennen oder --list sagen.</translation>
    </message>
    <message>
        <source>No article was found on the page.</source>
        <translation>Auf der Seite wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing can be restored into {1} ({2}). Nothing was changed; change the folder&apos;s permissions, or name another place with --archive.</source>
        <translation>In {1} lässt sich nichts zurückspielen ({2}). Nichts wurde geändert; die Rechte des Ordners ändern oder mit --archive einen anderen Ort nennen.</translation>
    </message>
    <message>
        <source>Nothing can be written to {1}: {2}. Check the folder&apos;s permissions and the free space.</source>
        <translation>In {1} lässt sich nichts schreiben: {2}. Die Rechte des Ordners und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Nothing is known that is not so any more of what was exported.</source>
        <translation>Von dem, was exportiert wurde, ist nichts bekannt, was nicht mehr so wäre.</translation>
    </message>
    <message>
        <source>Nothing is purged by a query that is not wholly understood. {1}</source>
        <translation>Eine Abfrage, die nicht ganz verstanden wird, löscht nichts. {1}</translation>
    </message>
    <message>
        <source>Numbers of the sidebar that are wrong: {1}.</source>
        <translation>Falsche Zahlen in der Seitenleiste: {1}.</translation>
    </message>
    <message>
        <source>Of what was exported on {1}, this is not so any more: what was stated, what is stated now, and when that was seen.</source>
        <translation>Von dem, was am {1} exportiert wurde, ist dies nicht mehr so: was es hieß, was es jetzt heißt, und wann das gesehen wurde.</translation>
    </message>
    <message>
        <source>Only .txt, .html, .mhtml and .eml files can be imported.</source>
        <translation>Importieren lassen sich nur Dateien .txt, .html, .mhtml und .eml.</translation>
    </message>
    <message>
        <source>Only computers of the public network are asked.</source>
        <translation>Gefragt werden nur Rechner des öffentlichen Netzes.</translation>
    </message>
    <message>
        <source>Only the first {1} entries are read.</source>
        <translation>Gelesen werden nur die ersten {1} Einträge.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>PRESSWATCH_{1} is “{2}”, but must be a number of at least {3}.</source>
        <translation>PRESSWATCH_{1} ist „{2}“, muss aber eine Zahl von mindestens {3} sein.</translation>
    </message>
    <message>
        <source>Parentheses can be nested {1} deep: the rest is read without them.</source>
        <translation>Klammern können {1} tief stehen: Der Rest wird ohne sie gelesen.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Presswatch is closing.</source>
        <translation>Presswatch wird geschlossen.</translation>
    </message>
    <message>
        <source>Process {1} is at work on {2} and does not let go. End it, then try again; nothing was changed.</source>
        <translation>Prozess {1} arbeitet an {2} und lässt nicht los. Ihn beenden, dann noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put a backup in its place with `presswatch restore FILE`, or choose another file with --archive.</source>
        <translation>Mit `presswatch restore DATEI` eine Sicherung an seine Stelle setzen oder mit --archive eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Raw pages are kept for 1 to {1} days, or for ever.</source>
        <translation>Rohseiten werden 1 bis {1} Tage aufbewahrt oder für immer.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Removed the clipbook {1} with {2}; `presswatch undo` brings it back.</source>
        <translation>Die Pressemappe {1} mit {2} ist entfernt; `presswatch undo` bringt sie zurück.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {1}</source>
        <translation>SQLite findet Schäden: {1}</translation>
    </message>
    <message>
        <source>Say what to export: one of --query Q, --id ID…, --clipbook NAME and --erratum N.</source>
        <translation>Sagen, was exportiert werden soll: --query Q, --id ID…, --clipbook NAME oder --erratum N.</translation>
    </message>
    <message>
        <source>Say what to mark: one of --{1}.</source>
        <translation>Sagen, was zu markieren ist: --{1}.</translation>
    </message>
    <message>
        <source>Say what to set: --name, --template, --lead or --by-topic.</source>
        <translation>Sagen, was einzustellen ist: --name, --template, --lead oder --by-topic.</translation>
    </message>
    <message>
        <source>Shortened: the licence policy of {1} allows {2}.</source>
        <translation>Gekürzt: Die Lizenz von {1} erlaubt {2}.</translation>
    </message>
    <message>
        <source>Stopped before all {1} were clipped; what was clipped stays.</source>
        <translation>Angehalten, ehe alle {1} aufgenommen waren; was aufgenommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Stopped. {1} of {2} files were not read; the others are kept.</source>
        <translation>Angehalten. {1} von {2} Dateien wurden nicht gelesen; die anderen sind behalten.</translation>
    </message>
    <message>
        <source>Text alone: the licence policy of {1} allows {2}, and it has no more.</source>
        <translation>Nur Text: Die Lizenz von {1} erlaubt {2}, und mehr hat er nicht.</translation>
    </message>
    <message>
        <source>The PDF could not be set: {1}. Export as HTML instead; a browser can print it.</source>
        <translation>Das PDF ließ sich nicht setzen: {1}. Stattdessen als HTML exportieren; ein Browser kann es drucken.</translation>
    </message>
    <message>
        <source>The address leads to a file ({1}), not to a page.</source>
        <translation>Die Adresse führt auf eine Datei ({1}), nicht auf eine Seite.</translation>
    </message>
    <message>
        <source>The address leads to a file, not to a page.</source>
        <translation>Die Adresse führt auf eine Datei, nicht auf eine Seite.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not a JSON Feed.</source>
        <translation>Die Antwort ist JSON, aber kein JSON Feed.</translation>
    </message>
    <message>
        <source>The answer is XML, but not a feed.</source>
        <translation>Die Antwort ist XML, aber kein Feed.</translation>
    </message>
    <message>
        <source>The answer is broken JSON, and no entry of it can be read.</source>
        <translation>Die Antwort ist beschädigtes JSON, kein Eintrag darin lässt sich lesen.</translation>
    </message>
    <message>
        <source>The answer is empty: there is no feed in it.</source>
        <translation>Die Antwort ist leer: Es ist kein Feed darin.</translation>
    </message>
    <message>
        <source>The answer is not a feed, or is broken beyond repair.</source>
        <translation>Die Antwort ist kein Feed oder bis zur Unkenntlichkeit beschädigt.</translation>
    </message>
    <message>
        <source>The archive was written by a newer Presswatch. Update Presswatch to use it; nothing was changed.</source>
        <translation>Das Archiv wurde von einem neueren Presswatch geschrieben. Presswatch auf den neuesten Stand bringen, um es zu nutzen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {1} ({2}). The archive is as it was; close what has it open, or change the folder&apos;s permissions.</source>
        <translation>Die Sicherung ließ sich nicht an die Stelle von {1} setzen ({2}). Das Archiv ist, wie es war; schließen, was es geöffnet hat, oder die Rechte des Ordners ändern.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Die Sicherung wurde angehalten.</translation>
    </message>
    <message>
        <source>The backup {1} cannot be written ({2}). Nothing was changed; name another place, or make room there.</source>
        <translation>Die Sicherung {1} lässt sich nicht schreiben ({2}). Nichts wurde geändert; einen anderen Ort nennen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>The certificate of {1} is not valid: {2}.</source>
        <translation>Das Zertifikat von {1} ist nicht gültig: {2}.</translation>
    </message>
    <message>
        <source>The chain of seals of evidence files does not hold from number {1} on.</source>
        <translation>Die Kette der Siegel der Beweisakten hält ab Nummer {1} nicht mehr.</translation>
    </message>
    <message>
        <source>The check needs room for a copy in {1} ({2}). Make room there, or check a copy of the archive elsewhere.</source>
        <translation>Die Prüfung braucht Platz für eine Kopie in {1} ({2}). Dort Platz schaffen oder eine Kopie des Archivs anderswo prüfen.</translation>
    </message>
    <message>
        <source>The connection ended before the image was whole.</source>
        <translation>Die Verbindung endete, ehe das Bild ganz da war.</translation>
    </message>
    <message>
        <source>The date is empty: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>Das Datum ist leer: einen Tag, einen Monat oder ein Jahr schreiben wie 2021-11-24, 2021-11 oder 2021, einen Zeitraum wie 2021-11..2021-12, oder 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full. Make room, then try again; nothing was lost.</source>
        <translation>Der Datenträger mit {1} ist voll. Platz schaffen, dann noch einmal versuchen; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The feed cannot be read: {1}.</source>
        <translation>Der Feed lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The feed is broken JSON; the entries before the fault are read.</source>
        <translation>Der Feed ist beschädigtes JSON; die Einträge vor dem Fehler werden gelesen.</translation>
    </message>
    <message>
        <source>The feed is broken XML, and no entry of it can be read. It is tried again later.</source>
        <translation>Der Feed ist beschädigtes XML, kein Eintrag darin lässt sich lesen. Später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>The feed is broken XML; what can be read of it is.</source>
        <translation>Der Feed ist beschädigtes XML; was davon lesbar ist, wird gelesen.</translation>
    </message>
    <message>
        <source>The figures could not be drawn: {1}. Export as HTML instead.</source>
        <translation>Die Abbildungen ließen sich nicht zeichnen: {1}. Stattdessen als HTML exportieren.</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}).</source>
        <translation>Die Datei lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>The file ends in the middle of an article; those before it were taken.</source>
        <translation>Die Datei endet mitten in einem Artikel; die davor wurden übernommen.</translation>
    </message>
    <message>
        <source>The file has more parts than any evidence file; nothing of it was read.</source>
        <translation>Die Datei hat mehr Teile, als Beweisakten haben; nichts davon wurde gelesen.</translation>
    </message>
    <message>
        <source>The file has only what a licence let leave of it, so it is no whole article, and no clipping was made of it.</source>
        <translation>Die Datei hat nur, was eine Lizenz hinausließ; sie ist also kein ganzer Artikel, und kein Ausschnitt wurde daraus gemacht.</translation>
    </message>
    <message>
        <source>The file holds no text, whatever its name says.</source>
        <translation>Die Datei enthält keinen Text, was auch immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than {1} MB; it is hardly one article.</source>
        <translation>Die Datei ist größer als {1} MB; sie ist kaum ein einzelner Artikel.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be read.</source>
        <translation>Die Datei ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The file is no TOML: {1}.</source>
        <translation>Die Datei ist kein TOML: {1}.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8: save it so, and import it again.</source>
        <translation>Die Datei ist kein Text in UTF-8: so speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>The file is not a list of feeds in the format OPML.</source>
        <translation>Die Datei ist keine Liste von Feeds im Format OPML.</translation>
    </message>
    <message>
        <source>The file was made by a newer Presswatch; check it with that one.</source>
        <translation>Die Datei wurde von einem neueren Presswatch gemacht; mit jenem prüfen.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be made ({2}). Choose another place.</source>
        <translation>Der Ordner {1} lässt sich nicht anlegen ({2}). Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The hash of the seal is not that of what it says.</source>
        <translation>Die Prüfsumme des Siegels ist nicht die dessen, was es sagt.</translation>
    </message>
    <message>
        <source>The image cannot be kept in {1} ({2}). Make room or change the permissions.</source>
        <translation>Das Bild lässt sich in {1} nicht aufbewahren ({2}). Platz schaffen oder die Rechte ändern.</translation>
    </message>
    <message>
        <source>The image has more than {1} million pixels.</source>
        <translation>Das Bild hat mehr als {1} Millionen Bildpunkte.</translation>
    </message>
    <message>
        <source>The image is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The image is so small that it shows nothing.</source>
        <translation>Das Bild ist so klein, dass es nichts zeigt.</translation>
    </message>
    <message>
        <source>The index differs from the articles.</source>
        <translation>Der Index weicht von den Artikeln ab.</translation>
    </message>
    <message>
        <source>The link leads to an aggregator&apos;s redirector, which hides the publisher&apos;s address.</source>
        <translation>Der Link führt auf die Weiterleitung eines Aggregators, die die Adresse des Herausgebers verbirgt.</translation>
    </message>
    <message>
        <source>The list cannot be read: the file is damaged.</source>
        <translation>Die Liste lässt sich nicht lesen: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The list is cut off: its end is missing, and feeds with it. Get a whole copy of it.</source>
        <translation>Die Liste ist abgeschnitten: Ihr Ende fehlt, und Feeds mit ihm. Eine ganze Kopie davon besorgen.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The list is larger than {1} MB. Split it into several files.</source>
        <translation>Die Liste ist größer als {1} MB. In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The mail is too large to be read.</source>
        <translation>Die Mail ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The manifest cannot be read, so it was altered: nothing can be checked.</source>
        <translation>Das Verzeichnis lässt sich nicht lesen, es wurde also geändert: Nichts lässt sich prüfen.</translation>
    </message>
    <message>
        <source>The name {1} has no address.</source>
        <translation>Der Name {1} hat keine Adresse.</translation>
    </message>
    <message>
        <source>The name {1} is not known: check how it is written.</source>
        <translation>Der Name {1} ist nicht bekannt: prüfen, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>The newest backup is of {1} UTC; this puts it in its place and keeps the damaged file aside: presswatch --archive {2} restore {3}</source>
        <translation>Die neueste Sicherung ist vom {1} UTC; dies setzt sie an seine Stelle und legt die beschädigte Datei beiseite: presswatch --archive {2} restore {3}</translation>
    </message>
    <message>
        <source>The number in {1} must be between 1 and 9,999.</source>
        <translation>Die Zahl in {1} muss zwischen 1 und 9.999 liegen.</translation>
    </message>
    <message>
        <source>The page asks to log in.</source>
        <translation>Die Seite verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The page cannot be kept in {1} ({2}). Make room or change the permissions.</source>
        <translation>Die Seite lässt sich in {1} nicht aufbewahren ({2}). Platz schaffen oder die Rechte ändern.</translation>
    </message>
    <message>
        <source>The page is a list of articles, not an article.</source>
        <translation>Die Seite ist eine Liste von Artikeln, kein Artikel.</translation>
    </message>
    <message>
        <source>The page is empty.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The page is too large to be read.</source>
        <translation>Die Seite ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>The page says that the article is not there (any more).</source>
        <translation>Die Seite sagt, dass der Artikel nicht (mehr) da ist.</translation>
    </message>
    <message>
        <source>The page shows its text only to a browser that runs scripts.</source>
        <translation>Die Seite zeigt ihren Text nur einem Browser, der Skripte ausführt.</translation>
    </message>
    <message>
        <source>The page shows only a request for consent to cookies.</source>
        <translation>Die Seite zeigt nur die Frage nach Cookies.</translation>
    </message>
    <message>
        <source>The process that reads pages and feeds does not start. Restart Presswatch; the log says more.</source>
        <translation>Der Prozess, der Seiten und Feeds liest, startet nicht. Presswatch neu starten; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The proxy does not pass on what is asked of {1}: {2}.</source>
        <translation>Der Proxy gibt nicht weiter, was {1} gefragt wird: {2}.</translation>
    </message>
    <message>
        <source>The proxy {1} cannot be reached: check it in the preferences or the environment.</source>
        <translation>Der Proxy {1} ist nicht zu erreichen: in den Einstellungen oder der Umgebung prüfen.</translation>
    </message>
    <message>
        <source>The proxy {1} cannot be used: it must be an address such as http://proxy.example:8080.</source>
        <translation>Der Proxy {1} lässt sich nicht nutzen: Er muss eine Adresse wie http://proxy.example:8080 sein.</translation>
    </message>
    <message>
        <source>The proxy {1} speaks SOCKS, for which the Python package socksio must be installed.</source>
        <translation>Der Proxy {1} spricht SOCKS; dafür muss das Python-Paket socksio installiert sein.</translation>
    </message>
    <message>
        <source>The publisher asks for fewer requests.</source>
        <translation>Der Herausgeber bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The publisher has given this feed up (410), so it is not polled any more. Remove it, or look for another one.</source>
        <translation>Der Herausgeber hat diesen Feed aufgegeben (410), er wird nicht mehr abgerufen. Ihn entfernen oder einen anderen suchen.</translation>
    </message>
    <message>
        <source>The publisher has taken the page away.</source>
        <translation>Der Herausgeber hat die Seite entfernt.</translation>
    </message>
    <message>
        <source>The publisher refuses to give this page to programs.</source>
        <translation>Der Herausgeber gibt diese Seite nicht an Programme.</translation>
    </message>
    <message>
        <source>The publisher shows the whole article only to subscribers.</source>
        <translation>Der Herausgeber zeigt den ganzen Artikel nur mit Abonnement.</translation>
    </message>
    <message>
        <source>The publisher&apos;s page asks whether a human is there.</source>
        <translation>Die Seite des Herausgebers fragt, ob ein Mensch da ist.</translation>
    </message>
    <message>
        <source>The publisher&apos;s server gave an unexpected answer (status {1}).</source>
        <translation>Der Server des Herausgebers gab eine unerwartete Antwort (Status {1}).</translation>
    </message>
    <message>
        <source>The publisher&apos;s server has a fault (status {1}).</source>
        <translation>Der Server des Herausgebers hat einen Fehler (Status {1}).</translation>
    </message>
    <message>
        <source>The query is longer than {1} characters: make it shorter.</source>
        <translation>Die Abfrage ist länger als {1} Zeichen: kürzen.</translation>
    </message>
    <message>
        <source>The query is not understood: its words are searched.</source>
        <translation>Die Abfrage ist nicht zu verstehen: Gesucht werden ihre Wörter.</translation>
    </message>
    <message>
        <source>The query is too long: only its first {1} words are read.</source>
        <translation>Die Abfrage ist zu lang: Gelesen werden nur ihre ersten {1} Wörter.</translation>
    </message>
    <message>
        <source>The query of a topic is empty: write at least one word.</source>
        <translation>Die Abfrage eines Themas ist leer: mindestens ein Wort schreiben.</translation>
    </message>
    <message>
        <source>The question was cancelled.</source>
        <translation>Die Frage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The raw page {1} cannot be read ({2}). Fetch the article&apos;s page again, or restore a backup.</source>
        <translation>Die Rohseite {1} lässt sich nicht lesen ({2}). Die Seite des Artikels noch einmal holen oder eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The raw page {1} is not what was fetched. Restore it from a backup.</source>
        <translation>Die Rohseite {1} ist nicht, was geholt wurde. Sie aus einer Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The seal cannot be read.</source>
        <translation>Das Siegel lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The seal is missing.</source>
        <translation>Das Siegel fehlt.</translation>
    </message>
    <message>
        <source>The search would depend on itself: {1}.</source>
        <translation>Die Suche hinge von sich selbst ab: {1}.</translation>
    </message>
    <message>
        <source>The server answered {1} instead of the page.</source>
        <translation>Der Server antwortete {1} statt mit der Seite.</translation>
    </message>
    <message>
        <source>The server answers {1} instead of the image.</source>
        <translation>Der Server antwortet {1} statt mit dem Bild.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests ({1}); it is left alone until {2} UTC.</source>
        <translation>Der Server bittet um weniger Anfragen ({1}); bis {2} UTC bleibt er in Ruhe.</translation>
    </message>
    <message>
        <source>The server cannot answer now ({1}); it is left alone until {2} UTC.</source>
        <translation>Der Server kann jetzt nicht antworten ({1}); bis {2} UTC bleibt er in Ruhe.</translation>
    </message>
    <message>
        <source>The server ended the connection early; what came of the feed was read.</source>
        <translation>Der Server beendete die Verbindung vorzeitig; was vom Feed ankam, wurde gelesen.</translation>
    </message>
    <message>
        <source>The server gave an answer that is no feed ({1}); the feed is tried again later.</source>
        <translation>Der Server gab eine Antwort, die kein Feed ist ({1}); später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server has a fault ({1}); the feed is tried again later.</source>
        <translation>Der Server hat einen Fehler ({1}); später wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server refuses to give this feed ({1}). Check whether its address needs a password.</source>
        <translation>Der Server verweigert diesen Feed ({1}). Prüfen, ob die Adresse ein Kennwort braucht.</translation>
    </message>
    <message>
        <source>The sitemap is broken XML; what can be read of it is.</source>
        <translation>Die Sitemap ist beschädigtes XML; was davon lesbar ist, wird gelesen.</translation>
    </message>
    <message>
        <source>The sitemap is broken beyond repair.</source>
        <translation>Die Sitemap ist bis zur Unkenntlichkeit beschädigt.</translation>
    </message>
    <message>
        <source>The topic would depend on itself: {1}.</source>
        <translation>Das Thema hinge von sich selbst ab: {1}.</translation>
    </message>
    <message>
        <source>There are bytes between, before or behind the parts that belong to none.</source>
        <translation>Zwischen, vor oder hinter den Teilen stehen Bytes, die zu keinem gehören.</translation>
    </message>
    <message>
        <source>There are no verdicts in {1}: `presswatch topics export` writes them.</source>
        <translation>In {1} sind keine Urteile: `presswatch topics export` schreibt sie.</translation>
    </message>
    <message>
        <source>There is a clipbook “{1}” already: choose another name.</source>
        <translation>Es gibt schon eine Pressemappe „{1}“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a saved search “{1}” already: choose another name.</source>
        <translation>Es gibt schon eine gespeicherte Suche „{1}“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a section “{1}” already: choose another name.</source>
        <translation>Es gibt schon einen Abschnitt „{1}“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a topic “{1}” already: choose another name.</source>
        <translation>Es gibt schon ein Thema „{1}“: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is a word list ${1} already: choose another name.</source>
        <translation>Es gibt schon eine Wortliste ${1}: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no archive at {1}. Add a feed or import a file to begin one there, or name another with --archive.</source>
        <translation>Unter {1} ist kein Archiv. Einen Feed hinzufügen oder eine Datei importieren, um dort eines zu beginnen, oder mit --archive ein anderes nennen.</translation>
    </message>
    <message>
        <source>There is no article in the file.</source>
        <translation>In der Datei ist kein Artikel.</translation>
    </message>
    <message>
        <source>There is no article in the file: {1}</source>
        <translation>In der Datei ist kein Artikel: {1}</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>Auf der Seite ist kein Artikel.</translation>
    </message>
    <message>
        <source>There is no article with the id {1}.</source>
        <translation>Es gibt keinen Artikel mit der Nummer {1}.</translation>
    </message>
    <message>
        <source>There is no article {1} in this archive.</source>
        <translation>In diesem Archiv gibt es keinen Artikel {1}.</translation>
    </message>
    <message>
        <source>There is no article {1} in this archive; nothing was clipped.</source>
        <translation>In diesem Archiv gibt es keinen Artikel {1}; nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>There is no article {1}.</source>
        <translation>Es gibt keinen Artikel {1}.</translation>
    </message>
    <message>
        <source>There is no article {1}; nothing was changed.</source>
        <translation>Es gibt keinen Artikel {1}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no clipbook “{1}”. There is: {2}.</source>
        <translation>Es gibt keine Pressemappe „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no export format “{1}”; there are {2}.</source>
        <translation>Es gibt kein Exportformat „{1}“; vorhanden sind {2}.</translation>
    </message>
    <message>
        <source>There is no export {1}; `presswatch clipbook exports` lists them.</source>
        <translation>Es gibt keinen Export {1}; `presswatch clipbook exports` zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no feed at this address any more (404). Look on the site for its new address.</source>
        <translation>Unter dieser Adresse ist kein Feed mehr (404). Auf der Website nach der neuen Adresse sehen.</translation>
    </message>
    <message>
        <source>There is no feed {1} in this archive.</source>
        <translation>In diesem Archiv gibt es keinen Feed {1}.</translation>
    </message>
    <message>
        <source>There is no feed {1} in this archive. `presswatch feeds list` shows those that are.</source>
        <translation>In diesem Archiv gibt es keinen Feed {1}. `presswatch feeds list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no field “{1}:”; did you mean {2}:?</source>
        <translation>Es gibt kein Feld „{1}:“; ist {2}: gemeint?</translation>
    </message>
    <message>
        <source>There is no field “{1}:”; put the words in quotes to search for them.</source>
        <translation>Es gibt kein Feld „{1}:“; die Wörter in Anführungszeichen setzen, um nach ihnen zu suchen.</translation>
    </message>
    <message>
        <source>There is no file {1}. Name a backup that is there.</source>
        <translation>Es gibt keine Datei {1}. Eine vorhandene Sicherung nennen.</translation>
    </message>
    <message>
        <source>There is no file “{1}”.</source>
        <translation>Es gibt keine Datei „{1}“.</translation>
    </message>
    <message>
        <source>There is no folder “{1}”; make it first, or choose another place.</source>
        <translation>Es gibt keinen Ordner „{1}“; ihn erst anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no network: no name server answers.</source>
        <translation>Es gibt kein Netz: Kein Nameserver antwortet.</translation>
    </message>
    <message>
        <source>There is no network: the system knows no way out.</source>
        <translation>Es gibt kein Netz: Das System kennt keinen Weg hinaus.</translation>
    </message>
    <message>
        <source>There is no page in the file.</source>
        <translation>In der Datei ist keine Seite.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}” to refer to.</source>
        <translation>Es gibt keine gespeicherte Suche „{1}“, auf die sich verweisen ließe.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”.</source>
        <translation>Es gibt keine gespeicherte Suche „{1}“.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”. There is: {2}.</source>
        <translation>Es gibt keine gespeicherte Suche „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no saved search “{1}”: it finds nothing.</source>
        <translation>Es gibt keine gespeicherte Suche „{1}“: Sie findet nichts.</translation>
    </message>
    <message>
        <source>There is no text in the mail; what is attached to it is not read.</source>
        <translation>In der Mail ist kein Text; was ihr anhängt, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no text in what was pasted.</source>
        <translation>Im Eingefügten ist kein Text.</translation>
    </message>
    <message>
        <source>There is no topic “{1}” here to which the analyst&apos;s word belongs.</source>
        <translation>Hier gibt es kein Thema „{1}“, zu dem das Urteil gehören könnte.</translation>
    </message>
    <message>
        <source>There is no topic “{1}” to refer to.</source>
        <translation>Es gibt kein Thema „{1}“, auf das sich verweisen ließe.</translation>
    </message>
    <message>
        <source>There is no topic “{1}”.</source>
        <translation>Es gibt kein Thema „{1}“.</translation>
    </message>
    <message>
        <source>There is no topic “{1}”. There is: {2}.</source>
        <translation>Es gibt kein Thema „{1}“. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no word between these quotes.</source>
        <translation>Zwischen diesen Anführungszeichen steht kein Wort.</translation>
    </message>
    <message>
        <source>There is no word list ${1}. There is: {2}.</source>
        <translation>Es gibt keine Wortliste ${1}. Vorhanden: {2}.</translation>
    </message>
    <message>
        <source>There is no word list ${1}: did you mean ${2}?</source>
        <translation>Es gibt keine Wortliste ${1}: Ist ${2} gemeint?</translation>
    </message>
    <message>
        <source>There is no word list ${1}: make it first, under “Word lists”.</source>
        <translation>Es gibt keine Wortliste ${1}: erst anlegen, unter „Wortlisten“.</translation>
    </message>
    <message>
        <source>There is no word list {1}: it finds nothing.</source>
        <translation>Es gibt keine Wortliste {1}: Sie findet nichts.</translation>
    </message>
    <message>
        <source>There is no word list {1}: it finds nothing; did you mean ${2}?</source>
        <translation>Es gibt keine Wortliste {1}: Sie findet nichts; ist ${2} gemeint?</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>There is nothing to keep: highlight words, or write a note.</source>
        <translation>Es gibt nichts zu behalten: Wörter hervorheben oder eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>They were counted anew.</source>
        <translation>Neu gezählt.</translation>
    </message>
    <message>
        <source>They were learnt again.</source>
        <translation>Neu gelernt.</translation>
    </message>
    <message>
        <source>They were taken from a backup.</source>
        <translation>Aus einer Sicherung geholt.</translation>
    </message>
    <message>
        <source>This could not be read because of a fault in Presswatch; the log says more.</source>
        <translation>Dies ließ sich wegen eines Fehlers in Presswatch nicht lesen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>This could not be read: it crashed its reader.</source>
        <translation>Dies ließ sich nicht lesen: Es brachte seinen Leser zum Absturz.</translation>
    </message>
    <message>
        <source>This could not be read: it needed more memory than is allowed.</source>
        <translation>Dies ließ sich nicht lesen: Es brauchte mehr Speicher, als erlaubt ist.</translation>
    </message>
    <message>
        <source>This could not be read: it took longer than {1} seconds.</source>
        <translation>Dies ließ sich nicht lesen: Es dauerte länger als {1} Sekunden.</translation>
    </message>
    <message>
        <source>This feed has moved to {1}, which this archive has subscribed to. Remove one of the two.</source>
        <translation>Dieser Feed ist nach {1} umgezogen, und den hat dieses Archiv schon. Einen der beiden entfernen.</translation>
    </message>
    <message>
        <source>This highlight was removed meanwhile; undo brings it back.</source>
        <translation>Diese Hervorhebung wurde inzwischen entfernt; Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>This is a bug in Presswatch; nothing that was stored is lost. The lines above tell its developers where.</source>
        <translation>Das ist ein Fehler in Presswatch; nichts Gespeichertes ging verloren. Die Zeilen darüber sagen den Entwicklern, wo.</translation>
    </message>
    <message>
        <source>This is a list of feeds (OPML), not a feed. Import it instead.</source>
        <translation>Das ist eine Liste von Feeds (OPML), kein Feed. Sie stattdessen importieren.</translation>
    </message>
    <message>
        <source>This is a sitemap without news: it lists pages, but no articles with titles.</source>
        <translation>Das ist eine Sitemap ohne Nachrichten: Sie nennt Seiten, aber keine Artikel mit Titeln.</translation>
    </message>
    <message>
        <source>This is a web page, not a feed. Try the address of the site: its feeds are looked for there.</source>
        <translation>Das ist eine Webseite, kein Feed. Die Adresse der Website versuchen: Dort wird nach Feeds gesucht.</translation>
    </message>
    <message>
        <source>This is an index of sitemaps. Subscribe to the news sitemap that it names.</source>
        <translation>Das ist ein Verzeichnis von Sitemaps. Die Sitemap mit Nachrichten abonnieren, die es nennt.</translation>
    </message>
    <message>
        <source>This is no JSON of Presswatch: there are no articles in it.</source>
        <translation>Das ist kein JSON von Presswatch: Es sind keine Artikel darin.</translation>
    </message>
    <message>
        <source>This is no JSON that can be read ({1}).</source>
        <translation>Das ist kein lesbares JSON ({1}).</translation>
    </message>
    <message>
        <source>This is no address of a feed. One looks like https://www.example.org/feed.xml.</source>
        <translation>Das ist keine Adresse eines Feeds. Eine solche sieht aus wie https://www.example.org/feed.xml.</translation>
    </message>
    <message>
        <source>This is no article that Presswatch exported: it lacks id, title, text or arrived.</source>
        <translation>Das ist kein Artikel, den Presswatch exportiert hat: Es fehlt id, title, text oder arrived.</translation>
    </message>
    <message>
        <source>This is no evidence file of Presswatch, or its manifest was dropped: nothing can be checked.</source>
        <translation>Das ist keine Beweisakte von Presswatch, oder ihr Verzeichnis fehlt: Nichts lässt sich prüfen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This quote is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Took {1} out of {2}.</source>
        <translation>{1} aus {2} genommen.</translation>
    </message>
    <message>
        <source>Two of these marks say the opposite of each other: name one of them.</source>
        <translation>Zwei dieser Marken widersprechen einander: eine davon nennen.</translation>
    </message>
    <message>
        <source>Undone: {1}</source>
        <translation>Rückgängig gemacht: {1}</translation>
    </message>
    <message>
        <source>What came is no image of a kind that is shown: PNG, JPEG, GIF or WebP.</source>
        <translation>Was kam, ist kein Bild einer Art, die gezeigt wird: PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>What was copied is damaged ({1}). Nothing was changed; `presswatch check` says more.</source>
        <translation>Das Kopierte ist beschädigt ({1}). Nichts wurde geändert; `presswatch check` sagt mehr.</translation>
    </message>
    <message>
        <source>What was pasted is too large to be one article.</source>
        <translation>Das Eingefügte ist zu groß für einen einzelnen Artikel.</translation>
    </message>
    <message>
        <source>With more than {1} clippings this PDF has no tags by which it could be read aloud. HTML and DOCX have.</source>
        <translation>Mit mehr als {1} Ausschnitten hat dieses PDF keine Auszeichnung, mit der es sich vorlesen ließe. HTML und DOCX haben sie.</translation>
    </message>
    <message>
        <source>Without headline and text: the licence policy of {1} allows {2}.</source>
        <translation>Ohne Titel und Text: Die Lizenz von {1} erlaubt {2}.</translation>
    </message>
    <message>
        <source>Without its text: the licence policy of {1} allows {2}.</source>
        <translation>Ohne den Text: Die Lizenz von {1} erlaubt {2}.</translation>
    </message>
    <message>
        <source>a highlight removed from “{1}”</source>
        <translation>Hervorhebung in „{1}“ entfernt</translation>
    </message>
    <message>
        <source>a list holds words, not {1}:</source>
        <translation>eine Liste enthält Wörter, nicht {1}:</translation>
    </message>
    <message>
        <source>a note on “{1}”</source>
        <translation>Notiz zu „{1}“</translation>
    </message>
    <message>
        <source>a note removed from “{1}”</source>
        <translation>Notiz zu „{1}“ entfernt</translation>
    </message>
    <message>
        <source>a page of it cannot be read</source>
        <translation>eine Seite davon lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a text pasted into “{1}”</source>
        <translation>Text eingefügt in „{1}“</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a worker sent {1} bytes</source>
        <translation>ein Leseprozess schickte {1} Bytes</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>added, but it cannot be reached now: {1}</source>
        <translation>hinzugefügt, aber jetzt nicht zu erreichen: {1}</translation>
    </message>
    <message>
        <source>The archive {1}, which you chose, is not there. Connect the disk that it lies on, or open another archive.</source>
        <translation>Das Archiv {1}, das Sie gewählt haben, ist nicht da. Schließen Sie den Datenträger an, auf dem es liegt, oder öffnen Sie ein anderes Archiv.</translation>
    </message>
    <message>
        <source>added, but it will not be polled: {1}</source>
        <translation>hinzugefügt, wird aber nicht abgerufen: {1}</translation>
    </message>
    <message>
        <source>added, but the server answers {1} now.</source>
        <translation>hinzugefügt, aber der Server antwortet jetzt {1}.</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>eine Antwort ohne Ende</translation>
    </message>
    <message>
        <source>an article was taken out of its story</source>
        <translation>ein Artikel aus seiner Geschichte genommen</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>articles have lost their markup; their plain text is there</source>
        <translation>Artikel haben ihre Auszeichnung verloren; ihr reiner Text ist da</translation>
    </message>
    <message>
        <source>atleast/ takes a number: atleast/3 (camp OR jungle).</source>
        <translation>atleast/ nimmt eine Zahl: atleast/3 (camp OR jungle).</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>clippings are not what was frozen</source>
        <translation>Ausschnitte sind nicht, was eingefroren wurde</translation>
    </message>
    <message>
        <source>crashed its reader</source>
        <translation>es brachte seinen Leser zum Absturz</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>each two come within {1} word, but never all in one chain</source>
        <translation>je zwei stehen höchstens {1} Wort auseinander, aber nie alle in einer Kette</translation>
    </message>
    <message>
        <source>each two come within {1} words, but never all in one chain</source>
        <translation>je zwei stehen höchstens {1} Wörter auseinander, aber nie alle in einer Kette</translation>
    </message>
    <message>
        <source>earlier versions cannot be read</source>
        <translation>frühere Fassungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>feed removed</source>
        <translation>Feed entfernt</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>found once, first {1} {2}; {3} times are asked for</source>
        <translation>einmal gefunden, zuerst {1} {2}; verlangt ist es {3} Mal</translation>
    </message>
    <message>
        <source>found {1} times, first {2} {3}; {4} times are asked for</source>
        <translation>{1} Mal gefunden, zuerst {2} {3}; verlangt ist es {4} Mal</translation>
    </message>
    <message>
        <source>in paragraph {1}</source>
        <translation>in Absatz {1}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>is no table</source>
        <translation>ist keine Tabelle</translation>
    </message>
    <message>
        <source>is nothing that a file of topics holds</source>
        <translation>ist nichts, was eine Datei mit Themen enthält</translation>
    </message>
    <message>
        <source>is to be a table of word lists</source>
        <translation>muss eine Tabelle von Wortlisten sein</translation>
    </message>
    <message>
        <source>is to be an array of texts</source>
        <translation>muss ein Feld von Texten sein</translation>
    </message>
    <message>
        <source>is to be written as [[{1}]]</source>
        <translation>ist als [[{1}]] zu schreiben</translation>
    </message>
    <message>
        <source>it cannot be read as an address</source>
        <translation>lässt sich nicht als Adresse lesen</translation>
    </message>
    <message>
        <source>it holds no articles table, so it was never finished or was emptied</source>
        <translation>es enthält keine Tabelle der Artikel, wurde also nie fertig oder wurde geleert</translation>
    </message>
    <message>
        <source>it is a command, and nothing of a list is ever run</source>
        <translation>es ist ein Befehl, und nichts aus einer Liste wird je ausgeführt</translation>
    </message>
    <message>
        <source>it is a command, and nothing of a list is ever run; the feed is taken without it</source>
        <translation>es ist ein Befehl, und nichts aus einer Liste wird je ausgeführt; der Feed kommt ohne ihn</translation>
    </message>
    <message>
        <source>it is a file of a computer, not a feed of the network</source>
        <translation>es ist eine Datei eines Rechners, kein Feed des Netzes</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder.</source>
        <translation>es ist ein Link, der aus dem Ordner hinausführt.</translation>
    </message>
    <message>
        <source>it is a link to a folder; name that folder.</source>
        <translation>es ist ein Link auf einen Ordner; jenen Ordner nennen.</translation>
    </message>
    <message>
        <source>it is a site without a feed address; subscribe to the site by itself</source>
        <translation>es ist eine Website ohne Adresse eines Feeds; die Website selbst abonnieren</translation>
    </message>
    <message>
        <source>it is another list, not a feed; import that list by itself</source>
        <translation>es ist eine andere Liste, kein Feed; diese Liste für sich importieren</translation>
    </message>
    <message>
        <source>it is hidden.</source>
        <translation>versteckt.</translation>
    </message>
    <message>
        <source>it is no archive of Presswatch</source>
        <translation>es ist kein Archiv von Presswatch</translation>
    </message>
    <message>
        <source>it is not a sound SQLite file</source>
        <translation>es ist keine heile SQLite-Datei</translation>
    </message>
    <message>
        <source>it is not an archive of Presswatch, but some other file</source>
        <translation>es ist kein Archiv von Presswatch, sondern eine andere Datei</translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation>es ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>lang: takes a language as two letters, en, fr or de; not “{1}”.</source>
        <translation>lang: nimmt eine Sprache mit zwei Buchstaben, en, fr oder de; nicht „{1}“.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>left out: {1}</source>
        <translation>ausgelassen: {1}</translation>
    </message>
    <message>
        <source>needed more memory than is allowed</source>
        <translation>es brauchte mehr Speicher, als erlaubt ist</translation>
    </message>
    <message>
        <source>never in one {1}</source>
        <translation>nie beisammen ({1})</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no feed was found.</source>
        <translation>kein Feed gefunden.</translation>
    </message>
    <message>
        <source>no word begins with “{1}”</source>
        <translation>kein Wort beginnt mit „{1}“</translation>
    </message>
    <message>
        <source>no word begins with “{1}”; nearest is {2} {3}</source>
        <translation>kein Wort beginnt mit „{1}“; am nächsten kommt {2} {3}</translation>
    </message>
    <message>
        <source>no word of ${1}</source>
        <translation>kein Wort aus ${1}</translation>
    </message>
    <message>
        <source>no word of ${1} is in the article</source>
        <translation>kein Wort aus ${1} steht im Artikel</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>kein {1}</translation>
    </message>
    <message>
        <source>none of {1}</source>
        <translation>nichts von {1}</translation>
    </message>
    <message>
        <source>none of {1} is in the article</source>
        <translation>nichts von {1} steht im Artikel</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>not in the title</source>
        <translation>nicht im Titel</translation>
    </message>
    <message>
        <source>nothing of ({1})</source>
        <translation>nichts von ({1})</translation>
    </message>
    <message>
        <source>only http and https addresses are feeds</source>
        <translation>nur Adressen mit http und https sind Feeds</translation>
    </message>
    <message>
        <source>only the first {1} feeds of a list are taken; split it</source>
        <translation>nur die ersten {1} Feeds einer Liste werden übernommen; sie teilen</translation>
    </message>
    <message>
        <source>only the link</source>
        <translation>nur den Link</translation>
    </message>
    <message>
        <source>only {1} {2}, not written “{3}”</source>
        <translation>nur {1} {2}, nicht „{3}“ geschrieben</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>packed {1} times over</source>
        <translation>{1}-fach gepackt</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>process {1}</source>
        <translation>Prozess {1}</translation>
    </message>
    <message>
        <source>processes {1}</source>
        <translation>die Prozesse {1}</translation>
    </message>
    <message>
        <source>raw pages are not in the side folder any more</source>
        <translation>Rohseiten sind nicht mehr im Ordner daneben</translation>
    </message>
    <message>
        <source>same/ takes paragraph or sentence: same/paragraph (camp AND police).</source>
        <translation>same/ nimmt paragraph oder sentence: same/paragraph (camp AND police).</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>sort: stands for the whole query: write it at the end.</source>
        <translation>sort: gilt für die ganze Abfrage: ans Ende schreiben.</translation>
    </message>
    <message>
        <source>sort: takes {1}.</source>
        <translation>sort: nimmt {1}.</translation>
    </message>
    <message>
        <source>story: takes the number of a story; not “{1}”.</source>
        <translation>story: nimmt die Nummer einer Geschichte; nicht „{1}“.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>texts are not what was kept</source>
        <translation>Texte sind nicht, was aufbewahrt wurde</translation>
    </message>
    <message>
        <source>the article has no {1}</source>
        <translation>dem Artikel fehlt: {1}</translation>
    </message>
    <message>
        <source>the clipbook {1} begun</source>
        <translation>Pressemappe {1} begonnen</translation>
    </message>
    <message>
        <source>the clipbook {1} changed</source>
        <translation>Pressemappe {1} geändert</translation>
    </message>
    <message>
        <source>the clipbook {1} removed</source>
        <translation>Pressemappe {1} entfernt</translation>
    </message>
    <message>
        <source>the clipbook {1} renamed to {2}</source>
        <translation>Pressemappe {1} in {2} umbenannt</translation>
    </message>
    <message>
        <source>the feed {1}</source>
        <translation>Feed {1}</translation>
    </message>
    <message>
        <source>the feed {1} removed</source>
        <translation>Feed {1} entfernt</translation>
    </message>
    <message>
        <source>the feed {1} subscribed</source>
        <translation>Feed {1} abonniert</translation>
    </message>
    <message>
        <source>the file cannot be read ({1}).</source>
        <translation>die Datei lässt sich nicht lesen ({1}).</translation>
    </message>
    <message>
        <source>the file is empty, so whatever it held is gone</source>
        <translation>die Datei ist leer, was immer sie enthielt, ist weg</translation>
    </message>
    <message>
        <source>the file was cut off</source>
        <translation>die Datei wurde abgeschnitten</translation>
    </message>
    <message>
        <source>the first word</source>
        <translation>das erste Wort</translation>
    </message>
    <message>
        <source>the first {1} words</source>
        <translation>die ersten {1} Wörter</translation>
    </message>
    <message>
        <source>the full text</source>
        <translation>den Volltext</translation>
    </message>
    <message>
        <source>the headline and the link</source>
        <translation>Titel und Link</translation>
    </message>
    <message>
        <source>the import of topics</source>
        <translation>Import von Themen</translation>
    </message>
    <message>
        <source>the index differs from the articles</source>
        <translation>der Index weicht von den Artikeln ab</translation>
    </message>
    <message>
        <source>the lead of the clipbook {1} changed</source>
        <translation>Vorspann der Pressemappe {1} geändert</translation>
    </message>
    <message>
        <source>the lead of the clipbook {1} renamed to {2}</source>
        <translation>Vorspann der Pressemappe {1} in {2} umbenannt</translation>
    </message>
    <message>
        <source>the licence of {1}</source>
        <translation>Lizenz von {1}</translation>
    </message>
    <message>
        <source>the note of {1} clippings in {2}</source>
        <translation>Notiz von {1} Ausschnitten in {2}</translation>
    </message>
    <message>
        <source>the note of “{1}” in {2}</source>
        <translation>Notiz zu „{1}“ in {2}</translation>
    </message>
    <message>
        <source>the order of the searches</source>
        <translation>Reihenfolge der Suchen</translation>
    </message>
    <message>
        <source>the order of {1}</source>
        <translation>Reihenfolge von {1}</translation>
    </message>
    <message>
        <source>the outlet</source>
        <translation>das Medium</translation>
    </message>
    <message>
        <source>the query is empty</source>
        <translation>die Abfrage ist leer</translation>
    </message>
    <message>
        <source>the search {1} changed</source>
        <translation>Suche {1} geändert</translation>
    </message>
    <message>
        <source>the search {1} removed</source>
        <translation>Suche {1} entfernt</translation>
    </message>
    <message>
        <source>the search {1} renamed to {2}</source>
        <translation>Suche {1} in {2} umbenannt</translation>
    </message>
    <message>
        <source>the search {1} saved</source>
        <translation>Suche {1} gespeichert</translation>
    </message>
    <message>
        <source>the section of {1} clippings in {2}</source>
        <translation>Abschnitt von {1} Ausschnitten in {2}</translation>
    </message>
    <message>
        <source>the section of “{1}” in {2}</source>
        <translation>Abschnitt von „{1}“ in {2}</translation>
    </message>
    <message>
        <source>the sections of {1}</source>
        <translation>Abschnitte von {1}</translation>
    </message>
    <message>
        <source>the tag {1}: {2}</source>
        <translation>Schlagwort {1}: {2}</translation>
    </message>
    <message>
        <source>the topic {1} changed</source>
        <translation>Thema {1} geändert</translation>
    </message>
    <message>
        <source>the topic {1} hidden</source>
        <translation>Thema {1} ausgeblendet</translation>
    </message>
    <message>
        <source>the topic {1} made</source>
        <translation>Thema {1} angelegt</translation>
    </message>
    <message>
        <source>the topic {1} removed</source>
        <translation>Thema {1} entfernt</translation>
    </message>
    <message>
        <source>the topic {1} renamed to {2}</source>
        <translation>Thema {1} in {2} umbenannt</translation>
    </message>
    <message>
        <source>the topic {1} shown</source>
        <translation>Thema {1} eingeblendet</translation>
    </message>
    <message>
        <source>the word list ${1} changed</source>
        <translation>Wortliste ${1} geändert</translation>
    </message>
    <message>
        <source>the word list ${1} made</source>
        <translation>Wortliste ${1} angelegt</translation>
    </message>
    <message>
        <source>the word list ${1} removed</source>
        <translation>Wortliste ${1} entfernt</translation>
    </message>
    <message>
        <source>the word list ${1} renamed to ${2}</source>
        <translation>Wortliste ${1} in ${2} umbenannt</translation>
    </message>
    <message>
        <source>the words of “{1}” are in the article, but do not follow each other</source>
        <translation>die Wörter von „{1}“ stehen im Artikel, folgen aber nicht aufeinander</translation>
    </message>
    <message>
        <source>the {1} is {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>there are more than {1} files in it; import its folders one by one.</source>
        <translation>es sind mehr als {1} Dateien darin; die Ordner einzeln importieren.</translation>
    </message>
    <message>
        <source>there is no feed at this address: {1}</source>
        <translation>unter dieser Adresse ist kein Feed: {1}</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>there is no word list ${1}</source>
        <translation>es gibt keine Wortliste ${1}</translation>
    </message>
    <message>
        <source>this is a folder, not an article.</source>
        <translation>das ist ein Ordner, kein Artikel.</translation>
    </message>
    <message>
        <source>this is no file.</source>
        <translation>das ist keine Datei.</translation>
    </message>
    <message>
        <source>this site has several feeds; add the ones that you want.</source>
        <translation>diese Website hat mehrere Feeds; die gewünschten hinzufügen.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>took longer than {1} seconds</source>
        <translation>es dauerte länger als {1} Sekunden</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>topic {1}</source>
        <translation>Thema {1}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>verdict {1}</source>
        <translation>Urteil {1}</translation>
    </message>
    <message>
        <source>without an ending it is no kind of article.</source>
        <translation>ohne Endung ist es keine Art von Artikel.</translation>
    </message>
    <message>
        <source>word list {1}</source>
        <translation>Wortliste {1}</translation>
    </message>
    <message>
        <source>words highlighted in “{1}”</source>
        <translation>Wörter in „{1}“ hervorgehoben</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} und {2} weitere</translation>
    </message>
    <message>
        <source>{1} answers with something that is not HTTP, or with headers without end.</source>
        <translation>{1} antwortet mit etwas, das kein HTTP ist, oder mit endlosen Kopfzeilen.</translation>
    </message>
    <message>
        <source>{1} article clipped into {2}</source>
        <translation>{1} Artikel in {2} aufgenommen</translation>
    </message>
    <message>
        <source>{1} article dismissed</source>
        <translation>{1} Artikel weggelegt</translation>
    </message>
    <message>
        <source>{1} article marked as read</source>
        <translation>{1} Artikel als gelesen markiert</translation>
    </message>
    <message>
        <source>{1} article marked as unread</source>
        <translation>{1} Artikel als ungelesen markiert</translation>
    </message>
    <message>
        <source>{1} article restored</source>
        <translation>{1} Artikel zurückgeholt</translation>
    </message>
    <message>
        <source>{1} article starred</source>
        <translation>{1} Artikel mit Stern versehen</translation>
    </message>
    <message>
        <source>{1} article unstarred</source>
        <translation>{1} Artikel der Stern genommen</translation>
    </message>
    <message>
        <source>{1} articles clipped into {2}</source>
        <translation>{1} Artikel in {2} aufgenommen</translation>
    </message>
    <message>
        <source>{1} articles dismissed</source>
        <translation>{1} Artikel weggelegt</translation>
    </message>
    <message>
        <source>{1} articles marked as read</source>
        <translation>{1} Artikel als gelesen markiert</translation>
    </message>
    <message>
        <source>{1} articles marked as unread</source>
        <translation>{1} Artikel als ungelesen markiert</translation>
    </message>
    <message>
        <source>{1} articles restored</source>
        <translation>{1} Artikel zurückgeholt</translation>
    </message>
    <message>
        <source>{1} articles starred</source>
        <translation>{1} Artikel mit Stern versehen</translation>
    </message>
    <message>
        <source>{1} articles unstarred</source>
        <translation>{1} Artikeln der Stern genommen</translation>
    </message>
    <message>
        <source>{1} articles were taken out of their story</source>
        <translation>{1} Artikel aus ihrer Geschichte genommen</translation>
    </message>
    <message>
        <source>{1} asks programs not to fetch this page (robots.txt).</source>
        <translation>{1} bittet Programme, diese Seite nicht zu holen (robots.txt).</translation>
    </message>
    <message>
        <source>{1} asks to be left alone until {2} UTC.</source>
        <translation>{1} bittet darum, bis {2} UTC in Ruhe gelassen zu werden.</translation>
    </message>
    <message>
        <source>{1} broke off the connection.</source>
        <translation>{1} brach die Verbindung ab.</translation>
    </message>
    <message>
        <source>{1} cannot be asked this address.</source>
        <translation>{1} lässt sich diese Adresse nicht fragen.</translation>
    </message>
    <message>
        <source>{1} cannot be followed by {2}: join with {3} outside of it.</source>
        <translation>Auf {1} kann nicht {2} folgen: außerhalb mit {3} verbinden.</translation>
    </message>
    <message>
        <source>{1} cannot be made ({2}). Choose a folder that you may write in.</source>
        <translation>{1} lässt sich nicht anlegen ({2}). Einen Ordner wählen, in dem geschrieben werden darf.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}.</source>
        <translation>{1} kann nicht geöffnet werden: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be opened: {2}. Nothing was changed. {3}</source>
        <translation>{1} kann nicht geöffnet werden: {2}. Nichts wurde geändert. {3}</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>{1} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{1} cannot be reached: there is no way to it.</source>
        <translation>{1} ist nicht zu erreichen: Es führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <translation>{1} lässt sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}). Change its permissions, or name another archive.</source>
        <translation>{1} lässt sich nicht lesen ({2}). Die Rechte ändern oder ein anderes Archiv nennen.</translation>
    </message>
    <message>
        <source>{1} cannot be read or written ({2}). Check the disk that holds it.</source>
        <translation>{1} lässt sich nicht lesen oder schreiben ({2}). Den Datenträger prüfen, auf dem es liegt.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} lässt sich nicht lesen: {2}.</translation>
    </message>
    <message>
        <source>{1} changed</source>
        <translation>{1} geändert</translation>
    </message>
    <message>
        <source>{1} clipping of {2} frozen anew</source>
        <translation>{1} Ausschnitt von {2} neu eingefroren</translation>
    </message>
    <message>
        <source>{1} clipping taken out of {2}</source>
        <translation>{1} Ausschnitt aus {2} genommen</translation>
    </message>
    <message>
        <source>{1} clippings of {2} frozen anew</source>
        <translation>{1} Ausschnitte von {2} neu eingefroren</translation>
    </message>
    <message>
        <source>{1} clippings taken out of {2}</source>
        <translation>{1} Ausschnitte aus {2} genommen</translation>
    </message>
    <message>
        <source>{1} does not answer.</source>
        <translation>{1} antwortet nicht.</translation>
    </message>
    <message>
        <source>{1} does not give its robots.txt, so its pages wait.</source>
        <translation>{1} gibt seine robots.txt nicht her, darum warten seine Seiten.</translation>
    </message>
    <message>
        <source>{1} does not speak TLS in a way that can be trusted.</source>
        <translation>{1} spricht TLS auf eine Weise, der nicht zu trauen ist.</translation>
    </message>
    <message>
        <source>{1} ended the connection before the page was whole.</source>
        <translation>{1} beendete die Verbindung, ehe die Seite ganz da war.</translation>
    </message>
    <message>
        <source>{1} ended the connection without an answer.</source>
        <translation>{1} beendete die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>{1} feeds</source>
        <translation>{1} Feeds</translation>
    </message>
    <message>
        <source>{1} feeds subscribed</source>
        <translation>{1} Feeds abonniert</translation>
    </message>
    <message>
        <source>{1} files were left out; --json says which and why.</source>
        <translation>{1} Dateien blieben weg; --json sagt, welche und warum.</translation>
    </message>
    <message>
        <source>{1} has no clipping of the article {2}; nothing was changed.</source>
        <translation>{1} hat keinen Ausschnitt des Artikels {2}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{1} has no clipping of {2}; nothing was changed.</source>
        <translation>{1} hat keinen Ausschnitt von {2}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{1} highlights removed from “{2}”</source>
        <translation>{1} Hervorhebungen in „{2}“ entfernt</translation>
    </message>
    <message>
        <source>{1} in the article</source>
        <translation>{1} im Artikel</translation>
    </message>
    <message>
        <source>{1} is a folder; a backup is a file. Name the file.</source>
        <translation>{1} ist ein Ordner; eine Sicherung ist eine Datei. Die Datei nennen.</translation>
    </message>
    <message>
        <source>{1} is a folder; an archive is a file. Name the file.</source>
        <translation>{1} ist ein Ordner; ein Archiv ist eine Datei. Die Datei nennen.</translation>
    </message>
    <message>
        <source>{1} is an archive that may be in use. Name another file for the backup.</source>
        <translation>{1} ist ein Archiv, das in Gebrauch sein kann. Eine andere Datei für die Sicherung nennen.</translation>
    </message>
    <message>
        <source>{1} is in use by {2}. Close it, then try again; nothing was changed.</source>
        <translation>{1} ist in Gebrauch: {2}. Schließen, dann noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{1} is no kind of article.</source>
        <translation>{1} ist keine Art von Artikel.</translation>
    </message>
    <message>
        <source>{1} is of an older Presswatch and must be backed up before it is brought up to date. {2}</source>
        <translation>{1} ist von einem älteren Presswatch und muss gesichert werden, ehe es auf den neuesten Stand kommt. {2}</translation>
    </message>
    <message>
        <source>{1} is of an older Presswatch and must be brought up to date.</source>
        <translation>{1} ist von einem älteren Presswatch und muss auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>{1} is refused: it is not a computer of the public network.</source>
        <translation>{1} ist abgelehnt: Es ist kein Rechner des öffentlichen Netzes.</translation>
    </message>
    <message>
        <source>{1} is refused: it leads to {2}, which is not a computer of the public network. If this feed is yours, subscribe to it with “allow local”.</source>
        <translation>{1} ist abgelehnt: Es führt zu {2}, und das ist kein Rechner des öffentlichen Netzes. Gehört dieser Feed Ihnen, ihn mit „Der Server steht in meinem eigenen Netz“ abonnieren.</translation>
    </message>
    <message>
        <source>{1} is the archive itself. Name another file for the backup.</source>
        <translation>{1} ist das Archiv selbst. Eine andere Datei für die Sicherung nennen.</translation>
    </message>
    <message>
        <source>{1} is the archive itself. Name the backup that shall take its place.</source>
        <translation>{1} ist das Archiv selbst. Die Sicherung nennen, die an seine Stelle treten soll.</translation>
    </message>
    <message>
        <source>{1} is there already and is no backup; it stays as it is. Name another file for the backup.</source>
        <translation>{1} gibt es schon, und es ist keine Sicherung; es bleibt, wie es ist. Eine andere Datei für die Sicherung nennen.</translation>
    </message>
    <message>
        <source>{1} lies on a network file system ({2}), where an archive can be corrupted. Keep it on a disk of this computer, for example in your home folder, and put backups there.</source>
        <translation>{1} liegt auf einem Netzlaufwerk ({2}), wo ein Archiv Schaden nehmen kann. Es auf einem Datenträger dieses Rechners lassen, etwa im eigenen Ordner, und dort Sicherungen ablegen.</translation>
    </message>
    <message>
        <source>{1} matches, which rules it out</source>
        <translation>{1} trifft zu, und das schließt den Artikel aus</translation>
    </message>
    <message>
        <source>{1} moved to another folder</source>
        <translation>{1} in einen anderen Ordner verschoben</translation>
    </message>
    <message>
        <source>{1} muted</source>
        <translation>{1} stummgeschaltet</translation>
    </message>
    <message>
        <source>{1} names no feed.</source>
        <translation>{1} nennt keinen Feed.</translation>
    </message>
    <message>
        <source>{1} needs a value.</source>
        <translation>{1} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{1} only {2}, not in the text</source>
        <translation>{1} nur {2}, nicht im Text</translation>
    </message>
    <message>
        <source>{1} only {2}, not in the title</source>
        <translation>{1} nur {2}, nicht im Titel</translation>
    </message>
    <message>
        <source>{1} only {2}, {3} only {4}</source>
        <translation>{1} nur {2}, {3} nur {4}</translation>
    </message>
    <message>
        <source>{1} or its folder cannot be written: it can only be read. Change the permissions, or copy the archive to a folder of your own.</source>
        <translation>{1} oder sein Ordner ist nicht beschreibbar: Es lässt sich nur lesen. Die Rechte ändern oder das Archiv in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} oder {2}</translation>
    </message>
    <message>
        <source>{1} outlets</source>
        <translation>{1} Medien</translation>
    </message>
    <message>
        <source>{1} polled again</source>
        <translation>{1} wieder abgerufen</translation>
    </message>
    <message>
        <source>{1} redirects from https to http ({2}), which is not followed.</source>
        <translation>{1} leitet von https auf http um ({2}), dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>{1} redirects more than {2} times.</source>
        <translation>{1} leitet mehr als {2} Mal um.</translation>
    </message>
    <message>
        <source>{1} redirects to an address that cannot be read.</source>
        <translation>{1} leitet auf eine Adresse um, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>{1} refuses connections on port {2}.</source>
        <translation>{1} weist Verbindungen auf Port {2} ab.</translation>
    </message>
    <message>
        <source>{1} removed</source>
        <translation>{1} entfernt</translation>
    </message>
    <message>
        <source>{1} rows of {2} refer to nothing.</source>
        <translation>{1} Zeilen von {2} verweisen auf nichts.</translation>
    </message>
    <message>
        <source>{1} sends data that cannot be unpacked ({2}).</source>
        <translation>{1} schickt Daten, die sich nicht auspacken lassen ({2}).</translation>
    </message>
    <message>
        <source>{1} sends more than {2} KB of headers.</source>
        <translation>{1} schickt mehr als {2} KB an Kopfzeilen.</translation>
    </message>
    <message>
        <source>{1} sends more than {2} MB, and was cut off.</source>
        <translation>{1} schickt mehr als {2} MB und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{1} stands for {2} words.</source>
        <translation>{1} steht für {2} Wörter.</translation>
    </message>
    <message>
        <source>{1} stories were merged</source>
        <translation>{1} Geschichten zusammengelegt</translation>
    </message>
    <message>
        <source>{1} takes a distance in words: {2}/10.</source>
        <translation>{1} nimmt einen Abstand in Wörtern: {2}/10.</translation>
    </message>
    <message>
        <source>{1} took longer than {2} s and was given up.</source>
        <translation>{1} brauchte länger als {2} s und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>{1} was opened for reading only.</source>
        <translation>{1} wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{1} was written by a newer Presswatch. Update Presswatch to open it; nothing was changed.</source>
        <translation>{1} wurde von einem neueren Presswatch geschrieben. Presswatch auf den neuesten Stand bringen, um es zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{1} were in the clipbook already.</source>
        <translation>{1} waren schon in der Pressemappe.</translation>
    </message>
    <message>
        <source>{1} within {2} word; nearest is {3}, {4}: add it to ${5}?</source>
        <translation>{1} innerhalb von {2} Wort; am nächsten kommt {3}, {4}: zu ${5} hinzufügen?</translation>
    </message>
    <message>
        <source>{1} within {2} word; nearest is {3}, {4}: add it to the query?</source>
        <translation>{1} innerhalb von {2} Wort; am nächsten kommt {3}, {4}: zur Abfrage hinzufügen?</translation>
    </message>
    <message>
        <source>{1} within {2} words; nearest is {3}, {4}: add it to ${5}?</source>
        <translation>{1} innerhalb von {2} Wörtern; am nächsten kommt {3}, {4}: zu ${5} hinzufügen?</translation>
    </message>
    <message>
        <source>{1} within {2} words; nearest is {3}, {4}: add it to the query?</source>
        <translation>{1} innerhalb von {2} Wörtern; am nächsten kommt {3}, {4}: zur Abfrage hinzufügen?</translation>
    </message>
    <message>
        <source>{1} word before</source>
        <translation>{1} Wort davor</translation>
    </message>
    <message>
        <source>{1} word on</source>
        <translation>{1} Wort weiter</translation>
    </message>
    <message>
        <source>{1} words before</source>
        <translation>{1} Wörter davor</translation>
    </message>
    <message>
        <source>{1} words of the texts are not known as words: {2}</source>
        <translation>{1} Wörter der Texte sind nicht als Wörter bekannt: {2}</translation>
    </message>
    <message>
        <source>{1} words on</source>
        <translation>{1} Wörter weiter</translation>
    </message>
    <message>
        <source>{1} {2} and {3} more rule it out</source>
        <translation>{1} {2} und {3} weitere schließen den Artikel aus</translation>
    </message>
    <message>
        <source>{1} {2} is the only word of both</source>
        <translation>{1} {2} ist das einzige Wort von beiden</translation>
    </message>
    <message>
        <source>{1} {2} rules it out</source>
        <translation>{1} {2} schließt den Artikel aus</translation>
    </message>
    <message>
        <source>{1} {2}; {3} stands {4}, not after it</source>
        <translation>{1} {2}; {3} steht {4}, nicht dahinter</translation>
    </message>
    <message>
        <source>{1} {2}; {3} within {4} word; nearest is {5}, {6}</source>
        <translation>{1} {2}; {3} innerhalb von {4} Wort; am nächsten kommt {5}, {6}</translation>
    </message>
    <message>
        <source>{1} {2}; {3} within {4} words; nearest is {5}, {6}</source>
        <translation>{1} {2}; {3} innerhalb von {4} Wörtern; am nächsten kommt {5}, {6}</translation>
    </message>
    <message>
        <source>{1}, nor in the text</source>
        <translation>{1}, auch nicht im Text</translation>
    </message>
    <message>
        <source>{1}, nor in the title</source>
        <translation>{1}, auch nicht im Titel</translation>
    </message>
    <message>
        <source>{1}, which rules it out</source>
        <translation>{1}, und das schließt den Artikel aus</translation>
    </message>
    <message>
        <source>{1}: does not know “{2}”; did you mean {3}:{4}?</source>
        <translation>{1}: kennt „{2}“ nicht; ist {3}:{4} gemeint?</translation>
    </message>
    <message>
        <source>{1}: does not know “{2}”; it takes {3}.</source>
        <translation>{1}: kennt „{2}“ nicht; es nimmt {3}.</translation>
    </message>
    <message>
        <source>{1}: never in one {2}</source>
        <translation>{1}: nie beisammen ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}; {2}</translation>
    </message>
    <message>
        <source>“*” stands at the end of a word’s beginning: camp*.</source>
        <translation>„*“ steht am Ende eines Wortanfangs: camp*.</translation>
    </message>
    <message>
        <source>“*” stands only at the end of a word: camp*.</source>
        <translation>„*“ steht nur am Ende eines Wortes: camp*.</translation>
    </message>
    <message>
        <source>“article” is to be a number</source>
        <translation>„article“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>“belongs” is to be true or false</source>
        <translation>„belongs“ muss wahr oder falsch sein</translation>
    </message>
    <message>
        <source>“colour” is to be a number</source>
        <translation>„colour“ muss eine Zahl sein</translation>
    </message>
    <message>
        <source>“day” is to be a day</source>
        <translation>„day“ muss ein Tag sein</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>„{1}“</translation>
    </message>
    <message>
        <source>“{1}” belongs to an archive; name a file in another place.</source>
        <translation>„{1}“ gehört zu einem Archiv; eine Datei an einem anderen Ort nennen.</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as an evidence file ({2}). It was cut off or altered, or is something else.</source>
        <translation>„{1}“ lässt sich nicht als Beweisakte lesen ({2}). Die Datei wurde abgeschnitten oder geändert, oder sie ist etwas anderes.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}. Choose another place.</source>
        <translation>„{1}“ lässt sich nicht schreiben: {2}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{1}” cannot stand in ${2}: {3}</source>
        <translation>„{1}“ kann nicht in ${2} stehen: {3}</translation>
    </message>
    <message>
        <source>“{1}” ends before it begins: write the earlier day first.</source>
        <translation>„{1}“ endet vor seinem Anfang: den früheren Tag zuerst schreiben.</translation>
    </message>
    <message>
        <source>“{1}” has neither a first nor a last day: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>„{1}“ hat weder ersten noch letzten Tag: einen Tag, einen Monat oder ein Jahr schreiben wie 2021-11-24, 2021-11 oder 2021, einen Zeitraum wie 2021-11..2021-12, oder 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” has no first day.</source>
        <translation>„{1}“ hat keinen ersten Tag.</translation>
    </message>
    <message>
        <source>“{1}” holds no word that could be searched.</source>
        <translation>„{1}“ enthält kein Wort, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <source>“{1}” is a device or a pipe, which no file takes the place of; name a file.</source>
        <translation>„{1}“ ist ein Gerät oder eine Pipe, an deren Stelle keine Datei tritt; eine Datei nennen.</translation>
    </message>
    <message>
        <source>“{1}” is a folder; name the file to write.</source>
        <translation>„{1}“ ist ein Ordner; die Datei nennen, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>“{1}” is an archive or a copy of one, and is not written over; name another file.</source>
        <translation>„{1}“ ist ein Archiv oder eine Kopie davon und wird nicht überschrieben; eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>“{1}” is missing</source>
        <translation>„{1}“ fehlt</translation>
    </message>
    <message>
        <source>“{1}” is no address of a proxy. One looks like http://proxy.example.org:3128.</source>
        <translation>„{1}“ ist keine Adresse eines Proxys. Eine solche sieht aus wie http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>“{1}” is no date: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>„{1}“ ist kein Datum: einen Tag, einen Monat oder ein Jahr schreiben wie 2021-11-24, 2021-11 oder 2021, einen Zeitraum wie 2021-11..2021-12, oder 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” is no day of the calendar: write a day, a month or a year as 2021-11-24, 2021-11 or 2021, a range as 2021-11..2021-12, or 7d, 2w, 3m, 1y.</source>
        <translation>„{1}“ ist kein Tag des Kalenders: einen Tag, einen Monat oder ein Jahr schreiben wie 2021-11-24, 2021-11 oder 2021, einen Zeitraum wie 2021-11..2021-12, oder 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>“{1}” is no file; name an evidence file.</source>
        <translation>„{1}“ ist keine Datei; eine Beweisakte nennen.</translation>
    </message>
    <message>
        <source>“{1}” is no format; there are {2}.</source>
        <translation>„{1}“ ist kein Format; vorhanden sind {2}.</translation>
    </message>
    <message>
        <source>“{1}” is no name of a word list: use letters, digits, _ and -, a letter first.</source>
        <translation>„{1}“ ist kein Name einer Wortliste: Buchstaben, Ziffern, _ und - benutzen, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>“{1}” is no number of an export.</source>
        <translation>„{1}“ ist keine Nummer eines Exports.</translation>
    </message>
    <message>
        <source>“{1}” is no operator: write {2}.</source>
        <translation>„{1}“ ist kein Operator: {2} schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone: write one like Europe/Paris.</source>
        <translation>„{1}“ ist keine Zeitzone: eine wie Europe/Paris schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is not a time zone; write one like Europe/Paris, or UTC.</source>
        <translation>„{1}“ ist keine Zeitzone; eine wie Europe/Paris oder UTC schreiben.</translation>
    </message>
    <message>
        <source>“{1}” is not an address that can be asked.</source>
        <translation>„{1}“ ist keine Adresse, die sich fragen ließe.</translation>
    </message>
    <message>
        <source>“{1}” is not in the article</source>
        <translation>„{1}“ steht nicht im Artikel</translation>
    </message>
    <message>
        <source>“{1}” is not in the article: {2} {3}, {4} {5}</source>
        <translation>„{1}“ steht nicht im Artikel: {2} {3}, {4} {5}</translation>
    </message>
    <message>
        <source>“{1}” is not in the article; nearest is {2} {3}</source>
        <translation>„{1}“ steht nicht im Artikel; am nächsten kommt {2} {3}</translation>
    </message>
    <message>
        <source>“{1}” is not part of Presswatch {2} yet.</source>
        <translation>„{1}“ gehört noch nicht zu Presswatch {2}.</translation>
    </message>
    <message>
        <source>“{1}” is refused: it has no scheme, and only http and https addresses are asked.</source>
        <translation>„{1}“ ist abgelehnt: Es hat kein Schema, und nur Adressen mit http und https werden gefragt.</translation>
    </message>
    <message>
        <source>“{1}” is refused: it has {2}:, and only http and https addresses are asked.</source>
        <translation>„{1}“ ist abgelehnt: Es hat {2}:, und nur Adressen mit http und https werden gefragt.</translation>
    </message>
    <message>
        <source>“{1}” is refused: the name of its host cannot be read.</source>
        <translation>„{1}“ ist abgelehnt: Der Name des Servers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“{1}” is refused: there is no port {2}.</source>
        <translation>„{1}“ ist abgelehnt: Es gibt keinen Port {2}.</translation>
    </message>
    <message>
        <source>“{1}” is searched as a word; did you mean {2}?</source>
        <translation>Nach „{1}“ wird als Wort gesucht; ist {2} gemeint?</translation>
    </message>
    <message>
        <source>“{1}” is to be a text</source>
        <translation>„{1}“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“{1}” is to be an array of texts</source>
        <translation>„{1}“ muss ein Feld von Texten sein</translation>
    </message>
    <message>
        <source>“{1}” of an article is missing; this is no export of Presswatch.</source>
        <translation>„{1}“ eines Artikels fehlt; das ist kein Export von Presswatch.</translation>
    </message>
    <message>
        <source>“{1}” of an article is no number that can be kept.</source>
        <translation>„{1}“ eines Artikels ist keine Zahl, die sich aufbewahren ließe.</translation>
    </message>
    <message>
        <source>“{1}” of an article is not {2}; this is no export of Presswatch.</source>
        <translation>„{1}“ eines Artikels müsste sein: {2}; das ist kein Export von Presswatch.</translation>
    </message>
    <message>
        <source>“{1}” of an article is “{2}”, which is no time.</source>
        <translation>„{1}“ eines Artikels ist „{2}“, und das ist keine Zeit.</translation>
    </message>
    <message>
        <source>“{1}” of an article is “{2}”; it can be {3}.</source>
        <translation>„{1}“ eines Artikels ist „{2}“; möglich ist {3}.</translation>
    </message>
</context>
</TS>
