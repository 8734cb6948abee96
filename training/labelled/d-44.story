-
headline		Coastal Operations Press Briefing by Rear Admiral Kowalczyk on Response to Tanker Grounding
metadata		Press Operations
metadata		March 16, 2012
narration		REAR ADM. LUCINDA KOWALCZYK, Commander, Sixth Coastal District, briefed reporters by telephone. Moderating was Curtis Abernethy, Press Operations.
speech	Curtis Abernethy	MR. ABERNETHY: Good afternoon. We have Admiral Kowalczyk on the line from the command post in Grayling Harbor. She'll open with a brief update, and then we'll go to questions. We have her for about twenty minutes. Admiral, over to you.
speech	Lucinda Kowalczyk	ADM. KOWALCZYK: Thanks, Curtis. And good afternoon.
speech	Lucinda Kowalczyk	As of noon local, the Altair Pioneer is upright and stable. She's hard aground on the inner bar with a list of four degrees. Two of her twelve tanks are breached. Our best estimate of what's been lost is 9,400 gallons, and the overflight this morning showed sheen only inside the boom.
speech	Lucinda Kowalczyk	I have 11 cutters, 340 people and about 22,000 feet of boom on scene or within an hour of it. Lightering began at 0550. We're pumping about 600 barrels an hour.
speech	Lucinda Kowalczyk	With that, I'll take your questions.
speech	Q	Q: Admiral, Joan Fitch with Coast Wire. Was the pilot aboard when she hit?
speech	Lucinda Kowalczyk	ADM. KOWALCZYK: Yes, the pilot was aboard. Beyond that I'm going to leave it to the Transportation Casualty Board. They've got three investigators here, and they took the recorder off last night.
speech	Q	Q: (Inaudible) -- the oyster beds?
speech	Lucinda Kowalczyk	ADM. KOWALCZYK: I caught "oyster beds," so let me try. The state closed them as a precaution. Nothing's been found in the creek so far. We put the first boom across the creek mouth, before we did anything else, because the growers told us that's what to do.
speech	Q	Q: When do you expect to refloat?
speech	Lucinda Kowalczyk	ADM. KOWALCZYK: The tide we want is the one on the 21st. It's the highest of the month. If the weather holds and if enough oil is off her by then, we'll try. If not, April 6th.
speech	Curtis Abernethy	MR. ABERNETHY: One more, I think.
speech	Q	Q: Has the owner accepted liability?
speech	Lucinda Kowalczyk	ADM. KOWALCZYK: They've signed the letter that says they'll pay our bills. I'm a sailor, not a lawyer, but I liked the letter.
speech	Curtis Abernethy	MR. ABERNETHY: Thanks to all of you. The next call is at 1500 tomorrow.
boilerplate		-END-
