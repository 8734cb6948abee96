headline		Ontario Connects 2,900 Homes Near Lake Cawthra to Municipal Sewers
summary		Province cuts phosphorus at the source and protects local drinking water
metadata		NEWS RELEASE
metadata		August 27, 2020
metadata		Ministry of Water and Conservation
narration		CAWTHRA BEACH — Ontario is providing $33.5 million to retire failing septic systems along the eastern shore of Lake Cawthra, where algae blooms have closed beaches in each of the past five summers.
narration		Three communities – Cawthra Beach, Point Clement and Bay of Birches – will be joined to the treatment plant at Wexford Mills by 18 kilometres of new trunk main. Engineering began in July; homeowners will be contacted one street at a time.
narration		"Clean water is not a frill," said Konstantin Adebayo-Marsh, Minister of Water and Conservation. "It's why people come here, it's why they stay, and this summer it's why too many of them stayed out of the lake."
narration		Residents will pay a connection charge capped at $4,000, which may be spread over ten years on the property tax bill. Low-income seniors are exempt.
narration		Work on the first phase, from the marina to Tamarack Crescent, is due to be finished by December 2021. Decommissioned tanks will be pumped out, crushed and filled at the expense of the project.
heading		QUICK FACTS
list_item		Roughly half of the phosphorus that enters the lake from its eastern shore comes from septic systems more than 35 years old.
list_item		The Wexford Mills plant has spare capacity for 5,200 homes.
list_item		Ontario has funded 41 sewer extensions since 2016 under the Near Shore program.
heading		QUOTES
speech	Philippa Fotheringay	"Council passed its first resolution asking for a sewer in 1979. I was six. We have asked nine governments since then, so forgive us if the ribbon gets cut more than once."
attribution		- Philippa Fotheringay
attribution		Mayor of Cawthra Township
speech	Konstantin Adebayo-Marsh	"The lake covers 112 square kilometres and supplies drinking water to 64,000 people. Every kilogram of phosphorus kept out of it prevents about 500 kilograms of algae."
attribution		- Konstantin Adebayo-Marsh
attribution		Minister of Water and Conservation
heading		ADDITIONAL RESOURCES
boilerplate		Lake Cawthra Stewardship Plan
boilerplate		How to decommission a septic tank
contact		CONTACTS
contact		Bich-Ngoc Tran
contact		Minister's Office
contact		416-555-0102
