headline		Rural dentistry: ministerial statement
metadata		Published: 12 September 2019
metadata		Topic: Health and social care
metadata		Delivered by: Health Minister Morag Tulliallan
metadata		Location: Scottish Parliament, Edinburgh
lead_in		Statement by Health Minister Morag Tulliallan to the Scottish Parliament on 12 September 2019. Check against delivery.
speech	Morag Tulliallan	Presiding Officer, on the last day of July the only dental practice in Strathmorlich closed its doors. Two thousand four hundred patients received a letter that regretted the inconvenience.
speech	Morag Tulliallan	I grew up forty miles from Strathmorlich. Inconvenience is not the word I’d have chosen, and members who represent rural constituencies will have words of their own.
speech	Morag Tulliallan	Today I want to tell Parliament what has been done since July, and what will be done by the end of the year.
speech	Morag Tulliallan	A mobile unit with two chairs has been on the school playing field since 19 August. It has seen 611 patients, 140 of them as emergencies.
speech	Morag Tulliallan	NHS Lochaber and Morlich has advertised two salaried posts. One was filled last Thursday by a dentist who’ll be moving from Gothenburg with her family, and I hope that the Parliament will join me in wishing them a warm welcome and a dry winter.
speech	Morag Tulliallan	I turn to the longer term. The allowance for practices more than thirty minutes from the next one has not changed since 2008. I can announce that it’ll rise by 45 per cent from 1 January.
speech	Morag Tulliallan	In addition, the bursary for final-year students who agree to work in a remote area will be extended from ten places to thirty. The dental schools in Dundee, Glasgow and Aberdeen have agreed to hold interviews in the spring.
speech	Morag Tulliallan	None of that will bring back a practice which has gone. It should, though, keep open the eleven which told us this summer that they were close to the edge.
speech	Morag Tulliallan	Presiding Officer, nobody ought to drive a hundred miles with toothache. I’m happy to take questions.
boilerplate		Contact us | Accessibility | Privacy
