-
headline		Government of Canada and Manitoulac partners invest in a training kitchen for northern cooks
metadata		MANITOULAC, ON, Feb. 21, 2018 /CNX/ - Workforce Canada
narration		Hospitals, mine camps and school boards across the northwest have trouble finding qualified cooks. As of September, a vacant supermarket on Superior Street will start to turn them out at a rate of 60 a year.
narration		Harjit Walia-Stone, Parliamentary Secretary to the Minister of Workforce Development, on behalf of the Honourable Loïc Desrochers, today announced $2.3 million from the Regional Skills Envelope for the Boreal Culinary Training Centre. Confluence College adds $700,000 and the use of its residence.
narration		The money will pay for:
list_item		- three teaching kitchens, one of them fitted out like a remote camp;
list_item		- a traditional foods room with a smokehouse and a walk-in freezer;
list_item		- wages for apprentices during placements of up to 16 weeks; and
list_item		- child care for twenty children on site.
narration		Applications for the first intake close on May 31. Half of the seats are reserved for First Nations applicants, who will be selected together with the Manitoulac Tribal Education Board.
narration		"A cook who trains here can be at work in a fly-in camp by Christmas," Mr. Walia-Stone told guests at the site, where the old checkout lanes are still standing. "Employers in this region have 140 vacancies today, and they'd fill them tomorrow if they could."
heading		Quotes
speech	Harjit Walia-Stone	"Our government believes that training should be offered where the jobs are. People shouldn't have to move 1,400 kilometres to learn how to feed their own neighbours."
attribution		Harjit Walia-Stone, Parliamentary Secretary to the Minister of Workforce Development
speech	Annick Latendresse	"Confluence College has run a culinary certificate since 1988, with 22 graduates in a good year. The new centre nearly triples that figure and adds a second-year Red Seal stream, which no other college north of the French River offers."
attribution		Annick Latendresse, President, Confluence College
speech	Denise Kakegamic	"Moose, whitefish and wild rice are on the curriculum, not as a garnish. That was our condition, and it was met."
attribution		Denise Kakegamic, Education Director, Manitoulac Tribal Education Board
heading		Stay Connected
boilerplate		Follow Workforce Canada on Twitter
metadata		SOURCE Workforce Canada
contact		For further information: Owen Prudhomme, Office of the Parliamentary Secretary, 819-555-0163; Media Relations Office, Workforce Canada, 819-555-0188, media@workforce.example.ca
