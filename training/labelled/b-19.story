-
metadata		European Commission - Press release
headline		State-of-the-art grid links: Commission approves €412 million for cross-border electricity projects
metadata		Brussels, 23 January 2020
narration		The Commission has today agreed to invest €412 million in seven electricity projects which link Member States that are still poorly connected. The largest grant goes to the Baltic-Sarmatian interconnector (€188 million), followed by the Adriatic loop (€94 million) and a smart-grid pilot on the Austrian-Slovene border (€31 million).
lead_in		Vice-President for Energy Solidarity, Margarethe Olofsdotter said:
speech	Margarethe Olofsdotter	“No region should be an island, unless it is one. These seven projects will let the wind of the north keep the lights on in the south, and the sun of the south return the favour. It is good for consumers, for the climate, and for our independence.”
narration		Commissioner for Networks, Ivo Stankov, added: “We have been strict: eleven proposals were turned down because their benefits stopped at the border. European money has to buy European value.”
narration		The projects were selected in a competitive call that closed on 3 October 2019. Member States endorsed the list on 15 January.
heading		Next steps
narration		Grant agreements will be signed with the promoters in the coming weeks. Works must start within 24 months.
heading		Background
notes		To be eligible for a grant, a proposal has to be for a project on the Union list of priority links. The list is updated every second year. Since 2014, 139 actions have received a total of €3.9 billion.
notes		The Union aims at an interconnection level of at least 15% of installed capacity in every Member State by 2030.
heading		For more information
boilerplate		Annex: list of projects selected
boilerplate		Factsheet: Priority links in 2020
metadata		IP/20/9081
contact		Press contacts: Luc DELVAUX-PRIEM (+32 2 555 67 00); Anca Popovici (+32 2 555 90 11)
contact		General public inquiries: Europe Direct by phone 00 800 55 55 10 11
