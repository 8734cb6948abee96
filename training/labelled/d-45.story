headline		Agriculture Office Invests $52 Million to Help Rural Grocers Stay Open in 19 States
metadata		Contact: AO Press, press@agoffice.example.gov
metadata		WASHINGTON, Sept. 9, 2021
narration		The U.S. Rural Agriculture Office is investing $52 million to repair, equip or reopen 146 small grocery stores in places where the next one is at least ten miles away, Deputy Secretary Beatrix Lindqvist-Amos announced today in Plum Coulee, North Dakota.
narration		Projects in the following states were chosen: Alabama, Alaska, Arkansas, Idaho, Iowa, Kansas, Kentucky, Louisiana, Maine, Minnesota, Mississippi, Montana, Nebraska, New Mexico, North Dakota, Ohio, South Dakota, West Virginia and Wyoming.
narration		In Plum Coulee, a cooperative owned by 370 households will get $412,000 for refrigeration. Its previous cooler, from 1972, failed twice during the July heat wave.
narration		Farther south, the town of Ozan Springs, Arkansas, will reopen a store inside its high school, with students behind the counter.
lead_in		At the counter of the Plum Coulee store, the Deputy Secretary told customers:
speech	Beatrix Lindqvist-Amos	When I was nine, my job was to run to Halvorson's for milk before supper. Halvorson's closed the year I left for college, and my mother drives 34 miles for milk now. She's eighty-one.
speech	Beatrix Lindqvist-Amos	Stores like the one we're standing in stock on average 2,100 items and turn over about $14,000 a week. The margin is one and a half percent. One broken compressor is a year's profit, and no bank will lend against it.
speech	Beatrix Lindqvist-Amos	That's the gap these grants close. They're small, they're quick, and there's nobody in this room who needs to hire a consultant to apply.
narration		Awards range from $40,000 to $750,000. Recipients must accept nutrition benefits and remain open for a minimum of five years.
narration		A second round, with $38 million, will be offered in the spring. Tribal governments, nonprofit organizations and cooperatives, as well as owners with fewer than 50 employees, are eligible.
narration		The Rural Agriculture Office touches the lives of people in every county through lending, conservation and research. It has 47 state offices.
boilerplate		#
boilerplate		The U.S. Rural Agriculture Office is an equal opportunity provider, employer and lender.
