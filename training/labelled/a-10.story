-
headline		Protecting wild steelhead in the Tashwin watershed
metadata		VICTORIA, CANADA, Sept. 12, 2018
narration		A five-year plan to restore steelhead habitat along 64 kilometres of the Tashwin River is under way, with $3.2 million from the Province and $900,000 from local partners.
narration		Crews will reconnect 11 side channels that were cut off by a rail line in the 1930s, plant 58,000 willows and alders, and place log structures in reaches where the water runs too warm. A counting fence at the canyon will be rebuilt to modern standards.
narration		Fewer than 700 steelhead returned to spawn in 2017, compared with an average of 4,300 in the 1980s. The river was closed to angling in 2016.
narration		“Every side channel we open is a nursery,” said Gareth Pommier, Minister of Lands and Waters. “We can't fix the ocean from here, but we can make sure that the young fish leave the river strong.”
lead_in		Lorna Isfeld, Parliamentary Secretary for Watersheds —
speech	Lorna Isfeld	My constituents have never stopped believing in this river, even in the years when there was little to see in it. The plan belongs to them as much as to us.
lead_in		Anjali Brownstone, chair, Tashwin Stewardship Society —
speech	Anjali Brownstone	Volunteers have been counting fish here for twenty-six winters, some of them with ice in their beards. To have real money behind the work, and five years of it, means that we can hire young people and train them properly.
speech	Anjali Brownstone	I cried when I heard. Then I went and checked the fence.
lead_in		Pete Kassam, guide outfitter —
speech	Pete Kassam	I'd rather guide for three weeks on a healthy river than for three months on an empty one.
narration		Field work will pause each year between Nov. 1 and June 15. A progress report will be posted every spring.
heading		Quick Facts:
list_item		* The Tashwin watershed covers 2,940 square kilometres.
list_item		* Restored side channels are expected to add 140,000 square metres of rearing habitat.
list_item		* Eight local contractors have been pre-qualified for in-stream work.
heading		Learn More:
boilerplate		Read the Tashwin recovery plan: www.tashwinplan.example.ca
contact		Contact:
contact		Ministry of Lands and Waters, Communications, 250 555-0147
boilerplate		Connect with the Province of B.C. at: news.example.bc.ca/connect
