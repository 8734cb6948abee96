headline		Wetaskin Bridge closes for repairs
metadata		March 17, 2011
narration		Drivers who use the Wetaskin Bridge on Highway 814 will be detoured for nine weeks from March 28 while the deck is replaced.
narration		The $8.2-million project includes new bearings, wider shoulders and a barrier that meets current standards. The bridge opened in 1956 and carries 5,400 vehicles a day, one fifth of them trucks.
speech	Wade Trembecki	“I know a detour is no fun at seeding time. We've asked the contractor to work two shifts, and there's a bonus if they open early and a penalty if they do not.”
attribution		Wade Trembecki, Minister of Highways
narration		The signed detour follows Range Road 245 and Highway 2A and adds about 11 minutes to a trip. Oversize loads must apply for a permit that names an alternate route:
list_item		loads wider than 3.85 metres: Highway 21
list_item		loads longer than 31 metres: Highway 20
narration		School buses, ambulances and fire trucks will be able to cross on a temporary single-lane structure.
speech	Oriane Fullerton	“Our drivers have practised the temporary crossing and the children think it's an adventure. Parents can call us any time with questions; we would sooner answer ten calls than have one kid waiting in the cold.”
attribution		Oriane Fullerton, transportation supervisor, Battle Prairie School Division
narration		For up-to-date road information, call 5-1-1 or visit the road conditions website.
boilerplate		-30-
contact		Media inquiries may be directed to:
contact		Colm Janzen
contact		Communications, Ministry of Highways
contact		780-555-0139
contact		To call toll free within Alberta dial 310-0000.
