-
headline		Text of President's Message on the occasion of National Lighthouse Day
metadata		President's Secretariat
metadata		Posted On: 20 SEP 2017 6:00PM by PIB Delhi
lead_in		The following is the text of the message of the President of India, Smt. Anusuya Bhattacharjee, on the eve of National Lighthouse Day –
speech	Anusuya Bhattacharjee	"I extend warm greetings to lighthouse keepers, their families and all who guard our coasts on National Lighthouse Day.
speech	Anusuya Bhattacharjee	From Dwarka to Chandipur, 189 lights burn each night along a coastline of more than seven thousand kilometres. Many of the towers that house them were built by our ancestors, and one has guided boats for thirteen hundred years.
speech	Anusuya Bhattacharjee	Technology has changed the keeper's craft. It has not altered the promise which every lamp makes to a stranger at sea, that somebody ashore is awake on his behalf.
speech	Anusuya Bhattacharjee	It gladdens me to learn that 34 women have joined the service in the last two years, and that schools in eleven coastal districts have adopted the lighthouse nearest to them.
speech	Anusuya Bhattacharjee	Let us, on this occasion, resolve to keep our shores as clean as the glass of those lamps.
speech	Anusuya Bhattacharjee	My best wishes to all."
boilerplate		***
boilerplate		AKT/SH
