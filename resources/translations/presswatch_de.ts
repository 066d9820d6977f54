<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to a feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll all feeds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import saved articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear query and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clipbook from this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one story of the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip into another clipbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the story as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this topic, or why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as its text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page down, then the next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended without an answer. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clippings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clipbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clipbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip {most} articles at most, or make a clipbook of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles clipped into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping into “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clippings taken out of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{name}” already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another clipbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {clipbooks} (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a clipbook already; go to a search first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clipbook from this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clippings in the clipbook “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clipping in the clipbook “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the clipbook “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbook “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crimson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known that may have been missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 possible gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} possible gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time in which nobody polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times in which nobody polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poll missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} polls missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No poll was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody polled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such time is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have their full text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls are counted by whole days (UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made} made, {missed} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} brought a changed feed, {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{failed} failed, {missed} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries may have been lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually something comes every {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presswatch was not polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept or stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} that arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it still fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up by its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host asked for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed {n} times in a row and is asked again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed once and is asked again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now, or edit its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: it is not polled until you say so; its articles stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not polled yet; it is asked with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the site whether it still publishes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles a week, over the last four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the last 100 articles whose full text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{member}”: a list holds words, not fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}: There is no word list ${name}. There is: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : over {n} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {n} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {n} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is locked, so nothing can be read from it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again every second. Close the other program if this lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is of a newer Presswatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Presswatch than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Presswatch to open it. It was left as it is, and nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then you can work in another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of it was found. If you have one elsewhere, restore it; the file stays beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {time}. Restoring puts a copy of it in the place of the file, which stays beside it under another name. What came after the backup is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore another backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new archive beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries may have been lost between {since} and {until}: no entry of the earlier answer was in the later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new entry has come since {since}; usually something comes every {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new entry came from {since} to {until}; usually something comes every {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no way to the network from {since} to {until}: no feed was polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presswatch was not polling from {since} to {until}: no feed was polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept or stood still from {since} to {until}: no feed was polled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 poll made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} polls made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} brought a changed feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} an unchanged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missed: they were planned, and nobody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} put off because the host asked for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible gap {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 possible gap: {feed}, {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} possible gaps, the last: {feed}, {interval}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the network since {since}; polling goes on when there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full text on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary only: there is no page to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind a paywall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind a consent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page builds its text with scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page is no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched, at the publisher’s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link leads through a redirector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page could not be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} outlets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into this story by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told independently of {like}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wire copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} as in {like}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {shared} of {total} paragraphs as in {like}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the story above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story of {count} articles, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived {time}; the publisher gives no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the feed says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the page says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the text&apos;s date line says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {time}, {basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the publisher&apos;s words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paywall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {count}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%n feed(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive can only be read: {path} or its folder cannot be written. Nothing is polled, and marks are not kept. Change the permissions, or copy the archive to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories are folded: one row for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories are not folded: a row for each article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows that tell one story, two at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is put into a story when its text is there; try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is unfolded: choose what does not belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is alone in its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles have the topic “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging the archive by “{topic}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} feeds fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feed} fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup since {time}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the first paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the second paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the third paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the article is in {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See clause by clause what the topic asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article into another topic yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because an analyst set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of its outlet, feed, author or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· confirmed by an analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles of this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by version {n} of its query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: added “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: removed “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: only spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published {when} ({basis})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text pasted by an analyst, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {origin}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page not found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of publication is not known; the article stands at its arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published on {day}; the time of day is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, the strongest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed, publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed, creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed, last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated in the future when it arrived: {date}. It stands at the date that could be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in conflict by more than 24 hours: the feed says {feed}, the page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: none was given that can be read and be true. The article stands at its arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the publisher’s words “{wording}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full text has not been fetched yet; it comes with one of the next rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed delivers a summary, and there is no page to fetch the full text from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher shows the full text to subscribers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher asks for consent before the text. In your browser you can decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page builds its text with scripts, which Presswatch does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page holds no article: it may be a video, a gallery or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is no longer there. What the feed delivered is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher’s server refused to hand over the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher asks programs not to fetch this page, and Presswatch keeps to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads through another site, and the article behind it was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is larger than Presswatch reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be fetched or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is what the feed says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this article alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article as its publisher wrote it (Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fullest article, and after it only what the others add (Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outlet} adds, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other articles of the story add nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in every topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an analyst pasted another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clipbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove clipbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit or rename search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this feed does…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer words, or another place, may find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first articles are on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your feeds are asked one after the other. Articles appear here as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles appear here as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on an article to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press C on an article to clip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has this topic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its query may be too narrow; the topic editor tries it on your archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed has brought nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why in this topic, why not in another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or press j for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {outlets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove star (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser (v)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>See what was removed and added, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See clause by clause what each topic asks for and what this article has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article into a topic yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in “{topic}”, because an analyst rejected it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with title, outlet, date and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookPart</name>
    <message>
        <source>What stands before the clippings. A blank line divides paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a section of each topic. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily briefing: short, by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip book: an overview, then a page for each clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence file: all that is known of each clipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>Something went wrong inside Presswatch ({error}). The log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareDialog</name>
    <message>
        <source>Care of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are made by themselves, once a day, and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether file, index and texts are sound, and mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it lie raw pages, images and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made within a day once articles have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen backup in the place of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{archive}, and {beside} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {starred} of them starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: {n} articles, {size}, in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not sound: see above what could not be mended. Restoring a backup may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles checked. What was wrong is mended; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is sound: {n} articles checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying it on the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the archive was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first articles that would come or go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or click to read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found; it stays because you confirmed it. Save all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found; they stay because you confirmed them. Save all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it on the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Up to then: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: {n} articles, the same as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds no article of the archive yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{added} added, −{removed} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article that you confirmed would no longer be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles that you confirmed would no longer be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed, would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseDays</name>
    <message>
        <source>Choose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipbookDialog</name>
    <message>
        <source>Clipbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag clippings into order, or press Alt and an arrow key. What is frozen stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen clippings out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the clipbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clippings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbook: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clipbook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press C on an article in the window, and one is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clipbook is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press C on an article in the window to clip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clipping taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clippings taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a section for each topic now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the section…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the clipbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clipping written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} clippings written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipbookList</name>
    <message>
        <source>Clippings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipbookModel</name>
    <message>
        <source>Section {name}, {count} clippings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClippingPart</name>
    <message>
        <source>What changed since it was clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the article anew; note and place stay. Can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the article in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader of this clipping should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has changed since it was clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clippings are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the articles have changed since they were clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its raw page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a raw page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipping {n}, hash {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ran in {outlets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletenessDialog</name>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what may have been missed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go a day, a month or a year on or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may have been missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>1 article dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article marked as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is read already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story was made of the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article was taken out of its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles were taken out of their story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: {what} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news}; {count} feeds failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling all feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “{name}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed removed; its articles stay in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the searches changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic “{name}” hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… {n} words that stayed the same …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The engine ended unexpectedly and starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {n} selected articles can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected articles (none is selected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} selected articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page to read, print and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document with contents and page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table for spreadsheets, one article a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the list: 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the list: {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the raw pages that are kept once more. A text that would become worse stays as it is, and nothing is asked of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: all articles of which a page is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles that this query finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first what would change; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last extraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pages again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of none of these articles a raw page is kept, so there is nothing to read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} pages read: {changed} articles would change, {worse} pages give no whole text (what is kept stays), {failed} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} articles were extracted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the earlier texts back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier texts are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; undo goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedDeeds</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the selected feeds as soon as the engine can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops polling; the feed stays in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes name, address and folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the selected feeds into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the feed’s site in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops polling and takes the feed from the list; its articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is asked again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are asked again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is polled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are polled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is muted: it is not polled until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are muted: they are not polled until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is removed; its articles stay. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are removed; their articles stay. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done since. Undo in the window takes back one step after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{feed}” is moved to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are moved to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed names no site that a browser could open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedEditDialog</name>
    <message>
        <source>Edit feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another address the feed is asked anew. Its articles stay, and none arrives twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedsDialog</name>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OPML …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{feeds}, {n} of them with trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what your feeds bring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to one, or import an OPML file from another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them stand under “All”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feed added; it is polled with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds added; they are polled with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML files (*.opml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feeds are written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {n} verdicts on what it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge some of what it finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {n} verdicts on what it does not find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge some of what it finds and of what it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} that you added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} %   ({low}–{high} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval in parentheses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Move {n} feeds to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Bringing the archive up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of an older Presswatch. A backup is made first, then its tables are brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds, with a large archive a minute. Nothing is lost if it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is copied and checked, then it takes the place of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier file stays beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place; the earlier file is {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not restored. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Articles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} articles from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count} in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undo history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed, the newest first. Choose a line to take back everything down to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last {n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitStrip</name>
    <message>
        <source>Places of the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose saved articles, web pages and mails (.txt, .html, .mhtml, .eml) or folders of them, or what Presswatch exported as .json; or drop them here. They are copied; nothing that they name is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only .txt, .html, .mhtml, .eml and .json files can be imported; left out: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is on the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} files could not be imported; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were left out; the list says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {known} known, {out} not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JudgePane</name>
    <message>
        <source>The article to be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it finds, for precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not find, for recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the one before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge twenty more (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said: belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said: does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article that the query finds has been judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was drawn of the other articles has been judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are judged. Press Enter for twenty more, or look at what the numbers say now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the engine, its commands and this window have said since the window was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen entry with all its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything that is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been said yet, which is a good sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Show new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new articles, show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpmlPreviewDialog</name>
    <message>
        <source>Import feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {file} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{r} are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. A list is taken whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSettings</name>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the page as it was fetched a text can be extracted again. Those of starred articles stay for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep raw pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>What was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this page?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched until you say so. The article on the page comes into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this as the text of the article?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” gets this text, marked as pasted by an analyst. Its present text stays as a version, no page that is fetched later replaces it, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as a new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the open article as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import this as an article?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes into the archive as an article of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has the pasted text now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has this text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as a new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has this article already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has this article; its text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be handed over ({reason}); is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollingSettings</name>
    <message>
        <source>As Presswatch chooses: every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poll feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each feed’s next poll on. A feed with a rhythm of its own is asked more or less often than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example http://proxy.example.org:3128</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPart</name>
    <message>
        <source>Making the preview …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows the beginning; the export is whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Purge articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deleted can be brought back for 30 days, then it is gone for good. What is starred or holds work of yours always stays. To have articles only out of sight, dismiss them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: feed:&quot;Le Littoral&quot; date:..2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete what this query finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first articles that would be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would be deleted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a query; an empty one would mean every article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would delete 1 article, 0 starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would delete {n} articles, 0 starred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a text you pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting {n} articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings them back until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the articles back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>The query language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are whole words; capitals, accents, and kinds of quotes and hyphens do not matter. What binds tighter comes first: ( ), then NEAR and ONEAR, then NOT, then AND or a blank, then OR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an operator, a field or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called so. Try a shorter word: “near”, “date”, “list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators and fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (not in topics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {query}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Reading list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingListModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive becomes what it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Polling stops, and this window closes the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The backup is copied and checked. If it is not sound, nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The copy takes the place of the archive. The file of now stays beside it under another name, with everything that came after the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. The window opens the archive again, and polling goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Choose a backup that is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of the words that are found as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict the list by topic, feed, language, days or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : over {count} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {count} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : 1 form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} : {count} forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} also finds {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stories}, {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag them into order, or press Alt and an arrow key. One may name another: search:&quot;name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags every article that it finds, now and from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved search yet. Search for something and press Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds {n} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds over {n} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topic “{topic}” is made; the archive is being tagged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice holds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefecture said that all had been offered a place; three of those who boarded had not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of the article’s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Presswatch chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} clippings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failing: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterList</name>
    <message>
        <source>Starter feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling {done} of {total} feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extracting {done} of {total} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back {done} of {total} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorySide</name>
    <message>
        <source>This article is alone in its story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site, or several of them. Presswatch looks for the feeds that a site offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder or type a new one; “/” makes folders inside folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is inside my own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presswatch asks no computers inside your network unless you say so for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to {n} feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to 1 feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no address. One looks like https://www.example.org or example.org/feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for feeds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed was found there. Check the address, or look on the site for the address of its feed; it is often called RSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} (is here already)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several feeds were found. Tick the ones you want.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Something else was changed meanwhile. Look at the list again before you undo more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>What it changes, word lists, history, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the topic and what does not, for everyone at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: (boat* OR dinghy) NEAR/12 (rescue* OR sank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the query is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the query, or what its words find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists, used as $name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or double-click to put a list into the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${name}, {n} members: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicHistory</name>
    <message>
        <source>Earlier queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this query again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts it into the field above; nothing changes until it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}, changed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}, by {who}: {query}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query has not been changed yet. What it was is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic is defined by a query; every article that it finds is tagged. Untick one to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags go with it; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the topic back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbench…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge what it finds, and see how good the query is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One article has this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles have this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a topic “{topic}” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Tagging the archive by “{topic}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. One article has this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {n} articles have this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{topic}” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Versions of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed is struck through, what was added is underlined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePane</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Presswatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presswatch polls news feeds, keeps every article whole on this computer, and tells you which are on your topics, and because of which words. Begin with one of these; all of them stay in the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small newsroom on this computer publishes for some minutes. Nothing is kept afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the starter feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newspapers, agencies and aid groups on both sides of the Channel. Untick what you do not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your own feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OPML file from another reader, with its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a feed or of a news site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics you follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stand in every new archive. Untick what you do not need; you can write your own at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. This one waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started. `presswatch --demo` in a terminal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML files (*.opml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 feed is polled from now on; the first articles come within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} feeds are polled from now on; the first articles come within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why, and why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a list may lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this topic whatever becomes of its query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article out of this topic; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the article into this topic whatever its query says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the query of the topic decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the article with the topic …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the article out of “{topic}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in “{topic}”, and you confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in “{topic}” because you said so; its query does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in “{topic}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article stands in “{topic}” although its query does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is not in “{topic}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to ${list}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands {n} words from “{near}”; the list opens with what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: go to it in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more unread articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordListsDialog</name>
    <message>
        <source>Word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list stands in a query by its name, $camp. A member is a word, a beginning* or a &quot;phrase&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that name it then find nothing by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: camp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many members the list has, or what is wrong with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics that use the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, without the $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${name}, {n} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you had written; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is added; below is what saving would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic uses this list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the topic {topic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic uses this list yet, so nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a word list ${name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Tagging the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and the archive is tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbenchDialog</name>
    <message>
        <source>Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge articles, and see how good the query of a topic is. Your word stands whatever the query says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging, clauses, unknown words, saved verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the topic in its editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count anew with the verdicts given since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the query does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belonging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to read the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the word to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file keeps all verdicts with their articles, so that a query can be tried on them again, here or in another archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run saved verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts that do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic yet. Make one under “Topics”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clause}: {does}, {n} articles, {alone} by it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the newest {n} articles of the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, in {n} that belong and {others} others: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm some articles that belong: words that they share and the query lacks appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{word}” to {list}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run saved verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and verdicts (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the verdicts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} verdicts are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the saved articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} verdicts hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found, but does not belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs, but is not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
