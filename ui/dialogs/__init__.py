"""The dialogs of the window. Each is made with what it needs, shown by who wants it, and imported only then.

WelcomePane(bridge, theme, parent)                        welcome: the first start
SubscribeDialog(bridge, theme, parent, address="")        subscribe: a feed or a site
FeedsDialog(bridge, theme, parent)                        feeds: how every feed does, what is done to many
FeedEditDialog(bridge, theme, feed, folders, parent)      feed_edit: name, address and folder of one feed
OpmlPreviewDialog(bridge, theme, path, parent)            opml_preview: a list of feeds before it is taken
CompletenessDialog(bridge, theme, parent)                 completeness: what may have been missed in a period
TopicsDialog(bridge, theme, parent, name="")              topics: the list and the editor
WordListsDialog(bridge, theme, parent, name="")           word_lists: members, users, preview
WorkbenchDialog(bridge, theme, parent, topic="")          workbench: judging and measuring a topic
SearchesDialog(bridge, theme, parent, name="")            searches: order, names, queries
ExportDialog(bridge, theme, filter, ids, parent)          export: the selection or the whole result
ImportDialog(bridge, theme, parent)                       import_files: saved articles
WhyDialog(bridge, theme, document, topic, parent)         why: why, or why not
KeysDialog(theme, keymap, parent)                         keymap: the present keys, which it can change
SettingsDialog(theme, preferences, parent)                settings: appearance, type
"""
