headline		Written Statement: Review of rural bus franchising
metadata		Aneurin Stackpole, Minister for Regional Transport
metadata		First published: 12 October 2023
speech	Aneurin Stackpole	Members will be aware that in June I asked Professor Siwan Merrick to review the way in which rural bus services are procured. I have today received her report, and I am publishing it in full.
speech	Aneurin Stackpole	The report finds that passengers in rural counties pay more for less, that 38% of contracts attract a single bidder, and that timetables are changed on average 5.2 times a year. Those are uncomfortable findings, and I accept them.
speech	Aneurin Stackpole	Professor Merrick makes 22 recommendations. I accept 17 of them today. They include:
speech	Aneurin Stackpole	• a single contract for each travel-to-work area;
speech	Aneurin Stackpole	• no more than two timetable changes a year; and
speech	Aneurin Stackpole	• a guarantee that the last bus will wait for the last train.
speech	Aneurin Stackpole	I am minded to accept four more, subject to advice on cost. I do not accept the recommendation that concessionary fares should be suspended at peak times. I believe it would fall on those who have the least choice about when they travel.
speech	Aneurin Stackpole	I am grateful to Professor Merrick and to the 1,900 passengers, drivers and operators who gave evidence. One of them, a driver with 41 years of service, wrote that a timetable is a promise. I have asked for that sentence to be printed on the first page of the guidance.
speech	Aneurin Stackpole	This statement is being issued during recess in order to keep members informed. Should members wish me to make a further statement or to answer questions when the Senedd returns, I would be happy to do so.
heading		Documents
boilerplate		Review of rural bus franchising: report (PDF, 2 MB)
boilerplate		Share this page
