metadata		Published on
headline		Taoiseach opens new research wing at Shannonmouth hospital
summary		Cancer trials, rare diseases and a gene therapy suite among the facilities for 140 researchers
narration		The Taoiseach, Aoife Hanratty-Okafor, has officially opened the Corrigan Wing at Shannonmouth University Hospital, a €38 million centre for clinical research.
narration		The wing has 14 beds, two laboratories and the first gene therapy suite outside Dublin. It is expected to host 60 clinical trials a year when it is fully staffed in 2020.
lead_in		Speaking at the opening, the Taoiseach said:
speech	Aoife Hanratty-Okafor	It is a great pleasure to be in Shannonmouth, and not only because my mother trained here as a nurse and has given me a list of people whom I am to greet.
speech	Aoife Hanratty-Okafor	What will be done in this building is patient work, in both senses of the word. Most of it will never make a headline. A trial will fail, and somebody will write down carefully why it failed, and because of that the next one won't.
speech	Aoife Hanratty-Okafor	We are a small country, but we can be a very good place in which to ask a difficult question. I want to see our young doctors come home to ask it.
speech	Aoife Hanratty-Okafor	I thank the families of the region who raised nearly two million euro towards the equipment, a good part of it, I'm told, by swimming in December.
narration		The project was funded by the Department of Health under the National Development Strategy (€29 million), by the university (€7.1 million) and by public donations.
narration		The Minister for Health, Cathal Breslin, confirmed that 22 additional research nurses would be recruited in 2019, and he added:
speech	Cathal Breslin	Access to a trial should not depend on whether you can drive to the capital. For somebody in west Clare with a rare condition, today makes a real difference.
narration		The wing is named after Dr Honor Corrigan, who began the hospital's first trial in 1961 in what had been a linen cupboard.
boilerplate		ENDS
contact		Government Press Office 01 555 0113
boilerplate		Photographs: A selection of photographs is available from Lens & Ledger Agency.
