boilerplate		You are viewing an official website of the United States Government
boilerplate		Here's how you know
metadata		Transcript
headline		Defense Logistics Chief Holds Press Briefing on Relief Operations in Port-Sable
metadata		Feb. 3, 2017
metadata		Rear Adm. Curtis J. Vandermolen, Director of Joint Logistics; Press Secretary Alan Whitlow
speech	Alan Whitlow	PRESS SECRETARY ALAN WHITLOW: Good afternoon, everybody. Admiral Vandermolen joins us by phone from the USS Tarrant Island. He has about twenty-five minutes. I'll moderate, so please wait until I call on you. Admiral, over to you.
speech	Curtis J. Vandermolen	REAR ADMIRAL CURTIS J. VANDERMOLEN: Thanks, Alan. Can you hear me all right? Okay.
speech	Curtis J. Vandermolen	So as of this morning we've got eleven ships and a little over 4,600 personnel in the area. The airfield took its first fixed-wing aircraft on Tuesday, and we're now at about thirty sorties a day.
speech	Curtis J. Vandermolen	The port is the hard part. Two of the three piers are down. What we've done is put in a causeway – think of it as a floating road – and that gives us roughly 200 containers a day. It's not pretty, but it works.
speech	Curtis J. Vandermolen	I'd be happy to take your questions.
speech	Q	Q: Admiral, Jen Tolland with Dispatch Radio. Who's in charge of distribution once the stuff is on the beach?
speech	Curtis J. Vandermolen	ADM. VANDERMOLEN: The host nation is, working with the relief agencies. We move it from ship to shore and we hand it over. We're not running food lines.
speech	Q	Q: A follow-up, if I may. There are reports of trucks waiting for two days.
speech	Curtis J. Vandermolen	ADM. VANDERMOLEN: Yeah, I've seen those. There was a fuel problem.
speech	Curtis J. Vandermolen	We brought in a bladder yesterday, 20,000 gallons, and the last I heard the line was down to about forty trucks. So that's getting better.
speech	Alan Whitlow	MR. WHITLOW: Rob, in the back.
speech	Q	Q: Do you have an end date?
speech	Curtis J. Vandermolen	ADM. VANDERMOLEN: No, sir. We'll leave when they don't need us, and they'll know that before I do.
speech	Alan Whitlow	MR. WHITLOW: All right, we've lost the line, I think. We'll take the rest for the record. Thanks, everyone.
boilerplate		Subscribe to Defense Products
