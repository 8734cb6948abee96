metadata		Daily News
metadata		14 / 06 / 2018
headline		Daily News 14 / 06 / 2018
headline		Beekeeping: Commission raises support for pollinators to €120 million
narration		As of next year, the EU will co-finance national beekeeping programmes with €120 million over three years, 11% more than in the current period. Commissioner for Rural Affairs Pádraic O'Dwyer said: "One bite in three depends on a bee. Beekeepers do a service for which nobody sends an invoice, and the least that we can do is to help with the hives. I invite Member States to spend the full amount this time." The programmes may cover varroa control, training, and the restocking of colonies lost over winter. Six Member States used less than 70% of their allocation in the previous period. The press release is available in all languages. (For more information: Dace Ozolniece – Tel.: +32 255 51122; Clara Fuentes Prado – Tel.: +32 255 58080)
headline		Mergers: Commission clears acquisition of Nordkabel by Ferrum Holdings
narration		The European Commission has approved, under the Merger Regulation, the acquisition of sole control over Nordkabel AS of Norway by Ferrum Holdings of Luxembourg. The Commission concluded that the proposed acquisition would raise no competition concerns, given the limited overlap of the companies' activities. The transaction was examined under the simplified procedure. More information is available in the public case register under the case number M.90417. (For more information: Hendrik Vos – Tel.: +32 255 54410)
heading		ANNOUNCEMENTS
headline		Commissioner Lindqvist-Roux in Tallinn for youth dialogue
narration		Commissioner for Skills Aurélie Lindqvist-Roux will be in Tallinn tomorrow to meet 300 apprentices and the Minister of Labour, Kaspar Õunap. Ahead of her visit she said: "I go to listen. Apprentices are seldom asked, and they know which parts of our programmes are paper." She will also visit a shipyard that has trained 84 welders with the help of the Social Skills Fund. (For more information: Dace Ozolniece – Tel.: +32 255 51122)
boilerplate		Upcoming events of the European Commission (ex-Top News)
