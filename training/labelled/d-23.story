-
headline		Antitrust: Commission opens formal investigation into supply of hospital gases
metadata		Brussels, 22 November 2021
narration		The European Commission has opened a formal antitrust investigation to assess whether Oxalux and Pneuma Industrie, two suppliers of medical oxygen and nitrous oxide, shared out hospitals among themselves in breach of EU competition rules.
lead_in		Executive Vice-President Aoife Szymańska, in charge of competition policy, said:
speech	Aoife Szymańska	No hospital should pay more for oxygen because two sellers have drawn a line on a map.
speech	Aoife Szymańska	Contracts for medical gases in the eight countries concerned are worth about €640 million a year. They are awarded through tenders in which, very often, two offers are received. We'll look at why, in 57 such tenders, the second one came after the deadline.
narration		Oxalux and Pneuma Industrie are active throughout the European Economic Area. Together they hold a share of more than 70% in several national markets.
narration		The Commission will examine in particular whether the companies exchanged information on planned bids through a trade association and whether they agreed not to approach each other's customers.
narration		If proven, such behaviour may infringe Article 101 of the Treaty on the Functioning of the European Union.
narration		Unannounced inspections took place at premises of the companies in February 2020. The opening of proceedings does not prejudge the outcome, and there is no legal deadline for bringing an investigation to an end. Its duration depends on the complexity of the case, the extent to which the undertakings cooperate and the exercise of the rights of defence.
narration		More details will be available on the competition website, in the public case register, under number AT.90733.
contact		Press contacts: Bertrand Ekholm (+32 2 555 11 90), Irina Daskalova (+32 2 555 30 04)
metadata		IP/21/9061
