headline		Statement by Commissioner Ferretti-Lange on the adoption of the Toy Safety Package
metadata		Strasbourg, 12 March 2013
metadata		MEMO/13/8804
lead_in		Following the vote of the European Parliament today on the Toy Safety Package, Commissioner Beatrice Ferretti-Lange, responsible for Consumers, made the following statement:
speech	Beatrice Ferretti-Lange	I very much welcome today's vote. It was a long road: four years, three presidencies and, if I have counted correctly, nine all-night meetings.
speech	Beatrice Ferretti-Lange	The result is worth it. From 2015 no toy on our market may contain the 34 fragrances that are known to cause allergies, and small magnets will have to be too weak to do harm if swallowed.
speech	Beatrice Ferretti-Lange	I would like to thank the rapporteur, Mr Wiktor Zielonka, who never lost his patience nor his sense of humour, and the shadow rapporteurs of all groups.
speech	Beatrice Ferretti-Lange	Now it is for the Member States to do their part. A rule that is not checked at the port is a rule for the honest only.
speech	Beatrice Ferretti-Lange	Parents should not need to be chemists. That is what we are here for.
heading		Background
notes		The Toy Safety Package was proposed by the Commission in February 2009. It replaces a directive of 1988 and covers products designed for play by children under 14.
notes		In 2012 toys made up 21% of all notifications in the rapid alert system, with choking and chemical risks at the top of the list.
notes		The Package has yet to be formally adopted by the Council, which is expected in May.
contact		Contacts:
contact		Frédérique Halloran (+32 2 555 83 83)
contact		Aino Rautio (+32 2 555 52 28)
