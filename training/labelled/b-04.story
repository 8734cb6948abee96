headline		Rail crossing blitz for Murrundi Plains
metadata		The Hon Dana Lowrie MP
metadata		Minister for Regional Transport and Freight
metadata		Joint media release with
metadata		The Hon Colin Apsley MLC
metadata		Victorian Valleys Minister for Rail Safety
metadata		Thursday 18 October 2018
narration		Work has started on the first of 34 level crossing upgrades between Murrundi Junction and Port Ashby, with boom gates and flashing lights replacing give-way signs at the region's busiest farm crossings.
narration		The $22.6 million package is funded 80:20 by the Commonwealth and State governments.
narration		Crossings at Tullaree Road, Five Mile Lane and Pratts Siding will be first, with contractors on site until mid-December and night closures advertised locally.
narration		An average of 19 grain trains a day use the line during harvest, some of them 1.3 kilometres long and travelling at up to 80 km/h.
narration		The works are expected to support 45 jobs.
lead_in		Quotes attributable to Minister Lowrie:
speech	Dana Lowrie	“Every truckie out here has a story about the train they did not see until the last second. I've heard enough of them.
speech	Dana Lowrie	“Boom gates are not complicated. They just cost money, and we have found the money.”
lead_in		Quotes attributable to Minister Apsley:
speech	Colin Apsley	“A family should be able to drive home from the footy without playing roulette with a freight train.”
speech	Colin Apsley	“We have listened to the farmers, the drivers and the volunteer fireys, and they picked the order of these crossings. We didn't do it from a desk.”
lead_in		Quotes attributable to Member for Murrundi Kylie Van Ash:
speech	Kylie Van Ash	“I have been banging on about Tullaree Road since before I was elected, and I'm rapt to see the orange vests out there this morning.”
heading		Media contacts:
contact		Minister Lowrie: Ben Sadek 0400 555 103
contact		Minister Apsley: Harriet Ng 0400 555 188
metadata		MR-2018-211
