headline		Welsh seaweed growers given their own licence
metadata		First published: 3 July 2019
metadata		Last updated: 3 July 2019
summary		A single permit will take the place of five for businesses growing seaweed off the Welsh coast.
narration		Small producers have told the Welsh Government that separate applications for moorings, seabed, navigation, food safety and harvesting can take up to three years.
narration		Under the new system, run by Morol Cymru in Milford, a grower with less than four hectares of lines will apply once and receive a decision within 16 weeks.
narration		Minister for Rural Economy Heledd Prytherch-Lal visited a farm in Bae Ceirw to see the spring crop landed.
lead_in		The Minister said:
speech	Heledd Prytherch-Lal	Wales has 2,700 kilometres of coastline and eleven seaweed farms. Norway licences that many before breakfast.
speech	Heledd Prytherch-Lal	It is a crop that needs no feed, no fertiliser and no fresh water, and the young couple I met this morning sell it to restaurants in Cardiff faster than they can dry it. They filled in 212 pages to be allowed to do so.
speech	Heledd Prytherch-Lal	I want businesses like theirs spending their winters on the boat and not at the kitchen table.
narration		Conditions on environmental monitoring are unchanged. Growers will still have to survey the seabed before lines are laid and every second year thereafter.
lead_in		Dilwyn Abse, who has farmed sugar kelp in the bay since 2015, added:
speech	Dilwyn Abse	My wife kept every letter we were sent. The box weighs more than our first harvest.
narration		Existing permits remain valid until they expire, and holders may convert to the single licence free of charge before April 2021.
narration		Food and drink made with seaweed was worth around £4.1 million to the Welsh economy in 2018, according to Prifysgol Penfro. Around 95 people work in the sector, two-thirds of them part-time.
boilerplate		Share this page
boilerplate		Twitter Facebook Email
