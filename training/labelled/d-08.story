-
headline		New garda liaison officers for migrant workers in meat and mushroom sectors
metadata		Published on: 9 May 2019
narration		Workers in meat plants and on mushroom farms will be able to speak to a dedicated liaison officer in their own language under an arrangement agreed today between the Department of Fair Work and An Garda Síochána.
narration		Fourteen officers, among them speakers of Bulgarian, Brazilian Portuguese, Polish and Tetum, have completed a five-day course at the Garda College and take up duty on Monday in eight counties.
lead_in		Speaking in Ballyhaskin, where she met the first of the officers, the Minister for Fair Work, Eimear Ní Dhubhghaill TD, said:
speech	Eimear Ní Dhubhghaill	A person who's been cheated of wages, or had a passport taken from them, won't always walk into a station. They may have learned elsewhere that a uniform is something you avoid.
speech	Eimear Ní Dhubhghaill	So we're asking the uniform to go to them. The officers will be in canteens and community centres, they'll have a mobile number that works on WhatsApp, and nobody will be asked about their permit when they ring it.
speech	Eimear Ní Dhubhghaill	Inspectors of the Department carried out 611 visits in the two sectors last year and found breaches in 204. Some €1.7 million in unpaid wages was recovered. Behind those figures stand a great many people we never heard from.
narration		The arrangement will be evaluated after eighteen months by the School of Law in Shannonside University. Similar posts in horticulture may follow.
lead_in		Tomasz Wrona-Keane of the Meat and Allied Workers' Network commented:
speech	Tomasz Wrona-Keane	Trust is slow. I came here in 2005 and it took me six years before I'd ask a guard for directions. Having somebody who can say good morning in Polish is not a small thing.
narration		Leaflets in nine languages have been distributed to employers, who are obliged by Regulation 14 to display them where breaks are taken. The Department's information line, which is open on weekday evenings until nine, has also taken on three interpreters.
boilerplate		ENDS
contact		Press Office, Department of Fair Work: 01 555 0136
