headline		McGirr launches £2million scheme to cut farm accidents
metadata		Date published: 11 October 2016
metadata		Topic: Farm safety
narration		Agriculture Minister Nuala McGirr has opened a £2million scheme that will help farm families to replace dangerous equipment.
narration		The Minister made the announcement at the Lisnagree Ploughing Match, where she met families who have lost relatives in farm accidents.
narration		Launching the scheme, Minister McGirr said: “Seven people went out to work on our farms last year and did not come home. Every one of them had a name that I have heard spoken at a kitchen table, and I don't want to hear an eighth.
speech	Nuala McGirr	“Most of these deaths come from four things: slurry, animals, falls and equipment. We can do something about each of them. A guard on a shaft costs less than a funeral, and it is a conversation I would ask every family to have this week.”
narration		Grants of between £500 and £7,500 will be available towards 26 items on an approved list, among them slurry gas monitors, cattle crushes and rear-view cameras. The rate of grant is 40%, rising to 60% for farmers under the age of 40.
narration		Continuing, the Minister said: “I have kept the form short. If you can fill in a herd book you can fill in this.”
narration		Trevor Hanbury, Chair of the Farm Safety Forum, welcomed the scheme.
lead_in		He said:
speech	Trevor Hanbury	“We have talked for a long time about changing the culture, and rightly so. But culture is a good deal easier to change when the brakes work. I commend the Minister for listening.”
narration		Applications open on 24 October and close on 2 December. Advice clinics will be held at marts in all six counties.
heading		Notes to editors:
notes		1. The Farm Accident Reduction Scheme is funded by the Department of Agriculture and Countryside.
notes		2. The approved list of items can be found on the Department's website.
notes		3. Photographs from the launch are available from the press office.
contact		4. All media queries should be directed to the DAC Press Office on 028 9555 0104. Out of office hours please contact the duty press officer on 07700 900 104.
boilerplate		5. Follow the Department on Twitter and Facebook.
