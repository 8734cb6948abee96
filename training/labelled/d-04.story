headline		A new home for wildland firefighting
summary		Forty-eight seasonal firefighters and four helicopters will be stationed in Chinook Meadows as of May.
metadata		June 12, 2018
narration		For thirty years, crews protecting the upper Redstone watershed have worked from trailers behind the county gravel yard. A permanent base will replace them before the next fire season opens.
narration		The Alberta government is spending $7.9 million on the complex, which has barracks, a dispatch room with a view of the ridge, and a retardant loading pad large enough for two aircraft.
speech	Rosalind Brzezicki	“I spent a summer on a crew when I was nineteen, sleeping in one of those trailers with a bucket under the leak. Nobody who walks toward a fire on our behalf should come back to that.”
attribution		Rosalind Brzezicki, Minister of Forests and Parks
narration		Construction begins this month. Local contractors have been awarded about two-thirds of the work by value, including all of the timber framing.
narration		Chinook Meadows recorded 61 wildfires last year, more than double the ten-year average. Four of them grew past 500 hectares, and one forced 230 people from their homes.
speech	Amadou Cissokho	“Response time is everything in the first hour. From the old yard it took crews 25 minutes to be airborne. From the new base it will take eight, and our residents understand exactly what those 17 minutes are worth.”
attribution		Amadou Cissokho, reeve, County of Redstone
narration		Quick facts on the base are listed below.
list_item		Site: 6.2 hectares leased from the county for 40 years
list_item		Accommodation for 48 firefighters, up from 30
list_item		Fuel storage: 90,000 litres
list_item		Annual operating cost: $1.1 million
narration		Recruitment for 18 additional crew positions opens on November 1. Applicants must pass a fitness test carried out while wearing a 20-kilogram pack.
heading		Related information
boilerplate		Wildfire jobs in Alberta
boilerplate		Redstone County FireSmart guide
contact		Media inquiries
contact		Nathalie Wozny
contact		780-555-0171
contact		Press Secretary, Forests and Parks
