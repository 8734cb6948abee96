-
metadata		BRIEFING ROOM
metadata		STATEMENTS AND RELEASES
headline		Readout of President Castellane's Call with Prime Minister Halvard Lindmo of Norrvik
metadata		OCTOBER 02, 2014
narration		President Warren Castellane spoke today with Prime Minister Halvard Lindmo of Norrvik to congratulate him on the formation of his new government and to discuss cooperation in the Arctic.
narration		The President thanked the Prime Minister for Norrvik's contribution of two vessels to the search for the research ship Aurelia. The leaders agreed that their coast guards would hold a joint exercise each spring, beginning in 2015.
narration		They exchanged views on energy markets and on the upcoming summit in Reval, and underscored the need for a common position on sanctions.
narration		The President invited the Prime Minister to visit Washington early next year. The Prime Minister accepted.
boilerplate		Next Post: Remarks by the Vice President at the National Apprenticeship Forum
boilerplate		To search this site, enter a search term
boilerplate		Privacy Policy | Copyright Policy
