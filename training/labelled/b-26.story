metadata		Press Release
metadata		ENV/DEV/2201
metadata		18 November 2014
headline		Committee on Small Harbours Opens Ninth Session with Call for ‘Honest Numbers' on Coastal Erosion
narration		The Committee on Small Harbours opened its ninth session today, hearing statements by its Chair and by 14 delegations, with many speakers pointing to the lack of reliable data on coastal erosion.
narration		Opening the session, Committee Chair Tui Falaniko (Samavai) said that small harbours fed some 180 million people but appeared in almost no national accounts. “We have counted the great ports to the last container,” she said. “It is time for honest numbers on the small ones.”
narration		The representative of Grenmark, speaking on behalf of the Northern Group, said his delegation would finance a survey of 200 landing sites. He cautioned, however, that surveys alone did not stop the sea.
narration		Also delivering opening remarks was Olumide Farr, Deputy Secretary of the Coastal Programme, who presented the report of the Secretariat (document E/SH.9/2).
lead_in		In a message delivered by Mr. Farr, the Secretary-General said:
speech	Secretary-General	“I grew up near a harbour that is no longer there. The wall went in one winter, the boats in the next, and then the young people.
speech	Secretary-General	“Your Committee is small and its subject may seem so. But what is lost one jetty at a time is lost all the same. I wish you a fruitful session.”
narration		In other business, the Committee elected Rodrigo Saavedra (Costa Verdana) and Pia Lindholm (Grenmark) as Vice-Chairs by acclamation, and adopted its agenda (document E/SH.9/1).
narration		The Committee will meet again at 10 a.m. on Wednesday, 19 November, to begin its general debate.
boilerplate		* *** *
notes		Note: a summary of statements will be issued at the end of the session.
boilerplate		For information media. Not an official record.
