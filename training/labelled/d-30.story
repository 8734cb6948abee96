headline		Rail trail to link Yarraboola and the ranges
metadata		The Hon Bronwyn Skarbek MP
metadata		Minister for Regional Development and Tourism
metadata		JOINT MEDIA RELEASE
metadata		30 August 2019
narration		Cyclists, walkers and horse riders will be able to travel 67 kilometres from Yarraboola to Mount Despond without meeting a car, once a disused railway has been converted.
narration		The Australian Government has committed $8.8 million to the trail through the Regional Places Fund. Yarraboola Shire will provide $2 million, and the state is donating the land.
narration		Eleven timber bridges will be restored. The longest, over Deadhorse Creek, was last crossed by a train in 1981 and was burnt in part during the fires of 2009.
narration		Earthworks are scheduled to start near the old Wattle Flat siding in February. The trail should be open from end to end by Easter 2022.
narration		Deputy Mayor Tuan Oberhauser said a feasibility study had put visitor spending at $5.4 million a year.
lead_in		Quotes attributable to Minister Skarbek:
speech	Bronwyn Skarbek	“Every little town on this line was built because the train stopped there. When it didn’t stop any more, neither did anybody else.
speech	Bronwyn Skarbek	“Bike riders are slow, hungry and keen on pie. That’s just about the perfect tourist.”
lead_in		Quotes attributable to Deputy Mayor Oberhauser:
speech	Tuan Oberhauser	“We’ve had 19 expressions of interest from people who’d like to open cafés, hire shops or B&Bs along the route.
speech	Tuan Oberhauser	“Construction will support 43 jobs, and at least a third of them will go to people within the shire under the local content rules.”
lead_in		Quotes attributable to Friends of the Trail president Gwenda Purcell:
speech	Gwenda Purcell	“Our first meeting was in 1996 with four people and a dog. The dog was on the committee for eleven years.”
boilerplate		ENDS
contact		Media contacts:
contact		Minister Skarbek – Declan Vidović 0400 555 018
contact		Yarraboola Shire – Communications 03 5555 0170
