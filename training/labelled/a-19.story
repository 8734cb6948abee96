-
metadata		COMMUNITIES, CULTURE AND SPORT
headline		COMMUNITIES, CULTURE AND SPORT -- Funding Helps Rinks Stay Open
boilerplate		------------------------------
metadata		For release: Dec. 4, 2014
narration		Nineteen community rinks from Yarbrook to Cape Morrow will share $1.35 million to repair roofs, replace compressors and cut their power bills.
narration		The grants pay up to half the cost of each project, to a limit of $90,000.
lead_in		Minister of Communities, Culture and Sport Verna Tidewell made the announcement today at the Hants Shore Arena, where she once coached a peewee team:
speech	Verna Tidewell	I know what it smells like in here at six in the morning. I know who opens the door, who fills the urn and who tapes the sticks. These buildings run on people, and people cannot fix a compressor with kindness.
speech	Verna Tidewell	So we are going to help with the compressor. You keep on with the kindness.
narration		Rinks that take part will have an energy audit in the new year. Those that follow the advice of the audit can expect to save between 12 and 20 per cent of their electricity.
narration		The Hants Shore Arena will use its $62,000 grant for a new brine pump and a low-emissivity ceiling.
narration		"We were two breakdowns away from closing," said Kit Arsenault-Boyd, president of the arena association. "The phone has been ringing all day with people who want to book ice."
narration		Other projects include:
list_item		-- $90,000 for the roof of the Musquash Memorial Rink
list_item		-- $41,500 for dehumidifiers in Little Judique
list_item		-- $18,200 for accessible change rooms in Port Greville
narration		A full list is at www.rinkfund.example.ca .
boilerplate		-30-
contact		Media Contact: Dorcas Hiltz
contact		Communities, Culture and Sport
contact		902-555-0151
contact		Cell: 902-555-0152
