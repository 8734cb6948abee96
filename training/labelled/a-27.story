headline		Welsh apprentices shine at skills final
metadata		Tuesday 26 November 2013
narration		Eleven apprentices and students from Wales have come home with medals from the national skills final, the best result since the competition began.
narration		The winners, who include a bricklayer from Tregaron, two aircraft fitters from Broughwen and a pastry cook from Llandaf Fach, were chosen from 600 competitors in 61 trades over three days in Birmingham.
lead_in		Congratulating the winners, the Skills Minister, Huw Tregarth, said:
speech	Huw Tregarth	“These young people have shown what a pair of Welsh hands can do. I watched the bricklaying for an hour, and I have rarely seen such concentration on a human face.
speech	Huw Tregarth	“Behind every medal is a tutor who stayed late and an employer who gave time. I thank them all, and I hope that more firms will see what they are missing.”
narration		The Welsh Government supports the competitions with £240,000 a year, which pays for regional heats, training and travel. Almost 900 people took part in the heats in 2013, compared with 410 in 2011.
narration		Lowri Mostyn-Adeyemi, 19, won gold for patisserie with a sugar dragon 80 centimetres high. “I dropped the first wing,” she said. “You get twenty minutes to cry, and then you make another.”
narration		Four of the winners have been invited to try for the squad that will go to the world finals in 2015.
heading		Notes
notes		The regional heats for 2014 will be held between January and March at colleges throughout Wales.
notes		Entries close on 13 December.
contact		Press office: 029 5555 0110
heading		Related links
boilerplate		Skills competitions
boilerplate		Apprenticeships
