metadata		FOR IMMEDIATE RELEASE
metadata		Thursday, September 24, 2015
contact		CONTACT: Maribel Stokes (Sen. Ferraro-Bligh) 202-555-0163
headline		Ferraro-Bligh Bill to Speed Hearing Aid Claims for Veterans Clears Committee
summary		Bipartisan measure would cap waiting time at 45 days
narration		WASHINGTON – The Senate Committee on Veterans' Services today approved by a vote of 15-0 a bill by U.S. Senator Nina Ferraro-Bligh that would require claims for hearing aids to be decided within 45 days.
narration		The average wait is now 164 days, and 29,000 veterans have been waiting for more than a year.
lead_in		Senator Ferraro-Bligh issued the following statement after the vote:
speech	Nina Ferraro-Bligh	I thank the Chairman and the Ranking Member for moving this bill. There aren't a lot of 15-0 votes in this building, and I'm going to enjoy this one until at least dinnertime.
speech	Nina Ferraro-Bligh	Artillery is loud. So are engine rooms, and so are helicopters. Nobody who served near one should have to prove it to three different offices.
speech	Nina Ferraro-Bligh	I've met veterans who stopped going to church because they couldn't hear the sermon and didn't want to pretend. We can do better by them, and we can do it in 45 days.
narration		The Veterans' Hearing Claims Act (S. 9914) would let the department accept a private audiologist's report, create a single form in place of the current four, and require quarterly reports to Congress on claims that miss the deadline.
narration		The bill is cosponsored by Senators Darrell Whitehorse, Joan Petrakis and Lyle Beaumont. It has been endorsed by the Legion of Former Artillerymen and by Disabled Sailors of America.
narration		“This is a common-sense bill and it won't cost much,” said Whitehorse. “The forms we do away with may pay for it.”
heading		Background
notes		Ferraro-Bligh, a former Navy nurse, has served on the Committee since 2011. In 2013 she secured $12 million for mobile hearing clinics.
notes		Hearing loss and tinnitus are the two most common conditions claimed by veterans.
boilerplate		Full text of the bill is available HERE.
boilerplate		# # #
