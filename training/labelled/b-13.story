headline		Government launches second round of Harbourfront Kiosk Scheme
boilerplate		*************************************************************
narration		The Harbour Amenities Bureau announced today (May 6) that the second round of the Harbourfront Kiosk Scheme is open for applications until July 31. A total of 28 kiosks at seven promenades will be let to small operators at a nominal rent.
narration		A spokesman for the Bureau said that 19 of the 22 operators in the first round had renewed their licences, and that about 640 000 visitors had been served since the Scheme commenced in 2021.
narration		“The Scheme gives start-ups and social enterprises a foothold on the waterfront at low risk. We welcome ideas from all walks of life, in particular those which will bring people to the harbour after dark,” the spokesman said.
narration		Under the enhanced arrangements, the licence period will be extended from 18 months to three years. Operators may apply to sell liquor and to set up not more than eight outdoor seats.
narration		The spokesman reiterated that applications would be assessed on creativity, feasibility and benefit to the community, and that rent would not be a consideration. He appealed to applicants to submit early and not to wait for the deadline.
narration		Two briefing sessions will be held at the Wan Shing Community Hall on May 18 and 25. For details, please visit the website of the Bureau (www.hab.example.hk/kiosk).
boilerplate		Ends/Monday, May 6, 2024
metadata		Issued at HKT 16:30
boilerplate		NNNN
boilerplate		Today's Press Releases
