headline		New maps show where groundwater is running out beneath smallholder farms
metadata		Rome, 19 September 2019
narration		Two-thirds of the small farms in the dry tropics draw on wells whose level is sinking by more than half a metre a year. That is the finding of an atlas launched today by the Food and Land Organization of the United Nations (FLO) and the Institute for Water Futures.
narration		Based on readings from 41,000 wells and on satellite data, the Atlas of Shallow Groundwater covers 57 countries. It may be consulted free of charge at a resolution of one square kilometre.
narration		Depletion is fastest in the Kharan Basin, the northern Deccan and parts of the Sertão. In 23 countries no official readings exist, and the atlas relies on measurements taken by farmers themselves.
narration		"You cannot look after what you have not measured," said Solvejg Arnarsdóttir-Okafor, FLO Deputy Director-General. "Village committees in four countries have already used the first sheets to agree when their pumps are to rest."
narration		The organizations recommend, among other measures:
list_item		• registering wells before subsidizing pumps;
list_item		• paying for recharge ponds out of electricity tariffs;
list_item		• training one reader of well levels for every 200 farms.
narration		A pilot project along those lines, in the Malagasy district of Ambovona, has halted the decline in 71 villages. Reservoirs dug by hand have refilled in each of the last two rainy seasons.
heading		What they said
speech	Baptiste Rakotomalala	"In 2014 my well was at nineteen metres. In March of this year it stood at twelve. We measure on the first of the month, and the schoolchildren write it on the wall."
attribution		Baptiste Rakotomalala, farmer, Ambovona
speech	Solvejg Arnarsdóttir-Okafor	"The atlas took six years, and it is already out of date. That's why it is built so that anyone with a rope and a telephone can correct it."
attribution		Solvejg Arnarsdóttir-Okafor, Deputy Director-General, FLO
boilerplate		Photos and B-roll
contact		Contact: FLO Newsroom, (+39) 06 555 0131, newsroom@flo.example.org
