-
headline		TRANSCRIPT - DOORSTOP, WEXLEY
metadata		THE HON PAUL TREMAYNE MP
metadata		MINISTER FOR WATER AND DROUGHT
metadata		E&OE TRANSCRIPT
metadata		DOORSTOP INTERVIEW
metadata		WEXLEY WEIR
metadata		TUESDAY, 5 FEBRUARY 2013
metadata		SUBJECTS: Wexley Weir; environmental flows; carp; leadership speculation
speech	Paul Tremayne	PAUL TREMAYNE: Well thanks everyone for coming out, it's a lovely day for it. I'm here with Mayor Judy Corrigan to announce that the Government will put $8.1 million into fixing the gates on this weir. They were put in in 1957. They leak about four megalitres a day, which is a lot of water in a country town, and the council has been asking for help for a long time. So today they get it. I might ask Judy to say a few words and then I'm happy to take questions.
speech	Judy Corrigan	JUDY CORRIGAN: Thank you Minister. Look, it's a great day for Wexley. We lost the pool for two summers because of that leak and I don't want to see that again. I'd like to thank the engineers on council who kept this thing going with, frankly, tyre rubber and good luck.
speech	JOURNALIST	JOURNALIST: Minister, irrigators downstream say they'll get less water because of this. Are they right?
speech	Paul Tremayne	TREMAYNE: No they're not. The allocation rules don't change one drop. What changes is that water that currently runs away in the middle of the night will be there in the morning.
speech	JOURNALIST	JOURNALIST: Can you guarantee that?
speech	Paul Tremayne	TREMAYNE: I can guarantee the rules. I can't guarantee the weather. If somebody can do that I've got a job for them.
speech	JOURNALIST	JOURNALIST: And the carp?
speech	Paul Tremayne	TREMAYNE: The carp are a disgrace. We've got the trial going upstream at Barrow Bend with the traps, and from what I've been told they took out six tonnes in a month. I want to see the full report in April before I say anything about rolling it out. But I'm keen, I'm very keen.
speech	JOURNALIST	JOURNALIST: Just on federal matters, are you backing the Prime Minister?
speech	Paul Tremayne	TREMAYNE: Yes. Next question. Right, no more? Good on you, thanks.
boilerplate		[ends]
contact		Media contact: Minister's office (02) 5550 7720
