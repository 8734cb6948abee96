-
metadata		Tuesday, 3 March 2015, 2:17 pm
metadata		Press Release: New Zealand Government
headline		Scallop season review finds stocks recovering
metadata		Hon Dr Gerald Fitchett
metadata		Minister for Primary Production
metadata		3 March 2015 Media Statement
narration		Scallop numbers in the top-of-the-south fishery have risen for the first time in nine years, according to a survey released today by Primary Production Minister Gerald Fitchett.
narration		The survey, carried out by divers at 212 sites between October and January, counted an average of 0.38 legal-size scallops a square metre, up from 0.21 in the previous survey.
narration		This is an encouraging result, but it is one result, says Dr Fitchett.
speech	Gerald Fitchett	I have been around fisheries long enough to know that a single good spawning can flatter the numbers. We will not be reopening beds on the strength of one summer.
speech	Gerald Fitchett	What it does show is that the voluntary closure agreed by iwi, commercial fishers and the boaties' clubs was the right decision, and I want to thank them for sticking to it when it hurt.
speech	Gerald Fitchett	People gave up something they loved doing so that their grandchildren might do it too.
boilerplate		Advertisement - scroll to continue reading
speech	Gerald Fitchett	My message to recreational fishers is to leave the dredge in the shed for another year.
narration		The closure covers Tennant Bay, Port Allardyce and the outer Sounds and has been in place since July 2012. It was extended last year until 31 August 2016.
narration		Officials will report back by November on options for a limited hand-gathering season, including a daily bag limit of 12 and a minimum size of 100 mm.
narration		Dr Fitchett says any reopening will be consulted on.
boilerplate		ENDS
boilerplate		© Parliament Wire Limited
