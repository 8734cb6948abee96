-
headline		Help for seed potato growers
metadata		News
metadata		30 January 2021
narration		A £950,000 fund to help seed potato growers who can no longer sell to some overseas markets opens today.
narration		Growers can apply for up to £30,000 for new storage, for marketing or for trials of other varieties. The fund is open to any holding that planted more than 2 hectares of classified seed in 2020.
narration		The fund has been designed with the industry after export rules changed at the turn of the year.
lead_in		Rural Economy Secretary Rory Dalgleish said:
speech	Rory Dalgleish	'Our growers have built a name for clean seed over a century, and they have done nothing to lose it. It is galling to see good stock sitting in the shed.
speech	Rory Dalgleish	'I would much rather be opening a market than a fund. We will go on pressing for the restoration of trade, with urgency and without party point-scoring.
speech	Rory Dalgleish	'In the meantime this money will help businesses to get through the season. I urge anyone who qualifies to apply early.'
narration		The scheme will be administered by the Rural Payments Division. Decisions will be made within four weeks of an application, and payments will follow in April.
narration		Advice is available from the Farm Advisory Line, which has taken on two potato specialists.
narration		National Growers' Union vice president Gillian Strachan-Oyelaran welcomed the fund. She said: 'It is a plaster on a broken leg, but we'll take it. Members need some certainty before they order for the spring.'
narration		Scientists at the Tayvalley Crop Institute will run a parallel trial of 14 varieties for warmer, drier conditions.
lead_in		Institute director Hamish Threadgold said:
speech	Hamish Threadgold	'This is a crop with a great deal of science left in it. We hope that something useful will come out of a hard year.'
heading		Background
notes		Seed potatoes were worth about £112 million to the Scottish economy in 2019.
notes		Approximately 22,000 tonnes were exported in the 2019-20 season.
notes		Applications close at noon on 12 March 2021.
boilerplate		Share this
