headline		Deadline to Apply for Flood Assistance in Maribel County Extended to June 30
metadata		Release Date: May 22, 2019
metadata		Release Number: DR-4990-NR-017
boilerplate		>> Read this release in Spanish
narration		HOLLISTER BLUFF, Neb. -- Survivors of the March flooding in Maribel, Oxbow and Saint Cyr counties have thirty more days in which to register for federal help, the Federal Recovery Administration announced Wednesday.
narration		The new deadline, Sunday, June 30, applies to individual assistance as well as to low-interest disaster loans for businesses. It was moved at the request of the state.
narration		“Roads in the southern half of Oxbow County opened only last week,” said Federal Coordinating Officer Terrence Yellowhorse. “A family that couldn’t reach its own farmhouse could hardly be expected to photograph the damage.”
narration		As of Monday, 4,318 households had been approved for grants totaling $29.6 million. Inspectors have completed 97 percent of visits requested.
narration		Registration is open online, by telephone and at three recovery centers:
list_item		Maribel County Fairgrounds, Exhibit Hall B
list_item		Oxbow Public Library, 210 Court Street
list_item		Saint Cyr Armory, through June 8 only
narration		Applicants should have on hand their Social Security number, insurance information, bank details and a current telephone number. Referral to the loan program does not oblige anyone to borrow.
narration		“Insurance letters are what hold most people up,” Yellowhorse added. “Register first. The letter can follow.”
narration		Survivors who were turned down may appeal within 60 days of the date on the letter. Free legal advice is provided by the Plains Legal Aid Society.
boilerplate		# # #
notes		The Federal Recovery Administration’s mission is to help people before, during and after disasters. Assistance is provided without regard to race, color, sex, age, disability, English proficiency or economic status. For TTY call 800-555-0177.
