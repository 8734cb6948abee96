headline		Tánaiste announces increase in aid to the Lower Sahel
metadata		Press release
metadata		9 August 2018
metadata		Dublin
narration		The Tánaiste and Minister for Overseas Affairs, Eoghan Tarpey T.D., has today announced an additional €5.5 million in humanitarian aid for people affected by drought in the Lower Sahel, bringing Ireland's total contribution this year to €17.2 million.
narration		Announcing the funding, the Tánaiste said: “Three rainy seasons have failed. I visited the clinic at Oumbara in March, and I met mothers who had walked for six days. I was told then that the worst month would be August, and it is August.
speech	Eoghan Tarpey	“Ireland knows something about hunger and about the shame of looking away from it. We won't look away.”
narration		Of the additional funding, €3 million will go to the World Relief Kitchen for food and cash payments and €2.5 million to Irish organisations that are already working in the region:
list_item		Bridge of Hope Ireland (€1.1 million)
list_item		Rural Wells (€850,000)
list_item		Sisters of the Open Gate (€550,000)
narration		Two consignments of tents, cooking sets and water tanks with a value of €610,000 left the depot in Las Palmera on Tuesday. They are expected to reach about 4,000 families.
lead_in		Sr Bernadette Kiely, who has worked in Oumbara since 1987, said:
speech	Bernadette Kiely	“People ask me whether it makes a difference. I can only say that I have seen the difference with my own eyes, and it is about the size of a three-year-old child.”
narration		The Tánaiste will raise the crisis with his European counterparts at their informal meeting in September. He said he would press for a common fund “that can pay out in days and not in quarters”.
boilerplate		ENDS
contact		Press Office
metadata		09 August 2018
heading		Note for Editors:
notes		• An estimated 6.4 million people in the Lower Sahel need food assistance.
notes		• Ireland's aid programme is managed by the Department of Overseas Affairs and concentrates on the countries that are furthest behind.
notes		• Irish organisations received €92 million from the programme in 2017.
boilerplate		« Previous Item | Next Item »
