"""Two long reports of our own in the manner of a daily and of an agency, and the teasers that stand around articles."""

from __future__ import annotations

RAID = """\
Several hundred people who were waiting for a boat to Kent stood in the rain this morning while gendarmes with shields walked through their camp beside a disused goods line near Dunkirk.

By ten the place had been dismantled. Men in white overalls pulled the tents over, and a digger filled in the cooking pits. Those who had not slipped away were put on coaches.

It was the fourth eviction in nine days. A fortnight ago some 1,400 migrants were cleared from a bigger camp by the canal.

"I have been moved three times since Sunday," said Aram, 26, from Sulaymaniyah, with a blanket round his neck. "Tomorrow I shall be here again."

A total of 25,000 people have reached England in dinghies this year, the Home Office says.

The raid came as a quarrel over last week's drownings grew louder. President Macron has accused Britain's prime minister of playing to the gallery after a letter about the return of migrants was put on Twitter, and the home secretary was told that she need not come to Sunday's meeting in Calais.

It also came five months after ministers in London pledged another £55 million for patrols on French beaches, most of which has still to be paid.

The prefecture said that everyone had been offered a bed. Volunteers said that the beds were four hours away.
"""

PATROL = """\
date 2021-10-01 AMBLETEUSE, France: "You hear them before you see them," says an officer who wants to be called Bruno, and puts down his night glasses. "Then an engine coughs, and it is over."

He and two colleagues of the gendarmerie walk fifteen kilometres of dunes in a shift. On Tuesday they found a pump, some life jackets and nobody; on Wednesday forty people ran at them out of the marram grass with a boat on their shoulders, and they let them pass.

Across the water patience is running out. More than 15,000 migrants had set out by the end of August, half as many again as in all of last year, and relations between London and Paris have soured since the two interior ministers met over the matter three weeks ago.

Under an accord struck in July, Britain is to finance border security on the French side with 62.7 million euros over twelve months. Its home secretary is said to want the second half tied to results.

France will not be blackmailed with money, her French counterpart replied on Twitter, and would not hear of boats being turned round at sea.

Bruno does not read Twitter on duty. His car, he says, was bought by the English. "It is a good car. It gets stuck."

At six a fisherman's wife comes down to look for her dog. The beach is empty except for a shoe.
"""

TEASERS = (
    "Police clear migrant camp in Calais",
    "Britain to pay France £54m for beach patrols",
    "Ambassador summoned as Paris and London trade blame over migrants",
    "Share this article",
    "Migrants : Londres et Paris se renvoient la balle",
    "Polizei räumt Zeltlager in Calais",
)
