-
headline		New harbour breakwater for Pointe-aux-Sarcelles fishers
metadata		Pointe-aux-Sarcelles, New Brunswick, March 3, 2016 — Small Craft Harbours Canada
narration		Eighty-seven lobster and herring crews who tie up at Pointe-aux-Sarcelles will have a longer breakwater and a dredged channel before the spring of 2018.
narration		Member of Parliament Annick Oblé (Baie-Salée), on behalf of the Honourable Lionel Farquharson-Roy, Minister of Coastal Economy, made the announcement this morning on the north wharf.
narration		The federal investment of $7.45 million includes:
list_item		• extending the rubble-mound breakwater by 85 metres;
list_item		• dredging 32,000 cubic metres of silt from the approach channel;
list_item		• replacing the fendering and lighting on wharf 401; and
list_item		• a new ice chute with a capacity of 12 tonnes an hour.
narration		A call for tenders will be posted in the coming weeks. The harbour authority will relocate boats in two stages so that the lobster season is not interrupted.
speech	Lionel Farquharson-Roy	Harbours are where the working day starts for thousands of families on this coast. Our government is investing in them because a safe berth is not a luxury; it is a tool of the trade, the same as a trap or a winch.
attribution		- The Honourable Lionel Farquharson-Roy, Minister of Coastal Economy
speech	Annick Oblé	I grew up two coves from here, and I remember my uncle counting the swells before he would try the gap. I am delighted that the next generation won't have to count.
attribution		- Annick Oblé, Member of Parliament for Baie-Salée
speech	Priscilla Tenfeathers	We lost eleven fishing days last May to silt alone. This will pay for itself in our members' pockets.
attribution		- Priscilla Tenfeathers, President, Pointe-aux-Sarcelles Harbour Authority
heading		Quick Facts
list_item		• Pointe-aux-Sarcelles landed catches worth $21.8 million in 2014.
list_item		• The harbour has been managed by its volunteer authority since 1991.
list_item		• There are 49 core fishing harbours in the Gulf sector of New Brunswick.
contact		Contacts
contact		Media Relations
contact		Small Craft Harbours Canada, Gulf Region
contact		506-555-0117
contact		Odile Brannagh, Press Secretary, Office of the Minister of Coastal Economy, 613-555-0170
