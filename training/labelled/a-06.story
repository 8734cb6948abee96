-
headline		Minister Lamirande concludes visit to Arctic research stations
metadata		August 29, 2019 – Qikiqtalik Bay, Nunavut – Polar Science Agency of Canada
narration		The Honourable Odette Lamirande, Minister of Northern Research, yesterday completed a five-day visit to research stations at Qikiqtalik Bay, Cape Dunmore and Alert Sound, where she met scientists, Inuit guides and the students of the summer ice school.
narration		During the visit, the Minister confirmed that $4.3 million will be provided over four years to replace the generators at Cape Dunmore with a hybrid solar and battery system. The station burns about 190,000 litres of diesel a year, all of it brought in by ship in a window of three weeks.
narration		The Minister also inspected the core storage at Alert Sound, where 1,140 metres of ice are kept at minus 32 degrees Celsius, and took part in a round table with the hunters and trappers organization on access to data gathered on Inuit-owned lands.
lead_in		At the close of the visit, Minister Lamirande made the following remarks:
speech	Odette Lamirande	I expected to be impressed by the instruments. I was more impressed by the conversations. At every station I saw a researcher with a doctorate asking an elder a question, and writing down the answer carefully.
speech	Odette Lamirande	That is how science should be done in the North. It has not always been how we have done it, and I say that as somebody who worked here as a student in 1988 and didn't ask nearly enough questions.
speech	Odette Lamirande	We're going to keep showing up, and we're going to share what we learn with the people on whose land we learn it.
narration		The new system at Cape Dunmore will be tested in Ottawa this winter and shipped north on the sealift in August 2020. A summary of the round table will be published in Inuktitut, English and French.
narration		Polar Science Agency of Canada operates nine year-round stations and 23 seasonal camps, which supported 417 researchers in 2018.
heading		Associated Links
boilerplate		Arctic stations of the Agency
boilerplate		Ice school: information for students
contact		Media contacts
contact		Felix Quaresma, Communications Advisor, Office of the Minister of Northern Research, 343-555-0125
boilerplate		-30-
