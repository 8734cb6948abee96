headline		Minister Gallchobhair-Reddy opens €9 million fund for community-owned ferries and piers
metadata		From Department of Islands and Coastal Communities
metadata		Published on
metadata		Last updated on
narration		The Minister for Islands and Coastal Communities, Oisín Gallchobhair-Reddy, has today opened the second call of the Island Access Fund, under which €9 million will be made available to co-operatives, county councils and harbour boards on the western seaboard.
narration		Grants of between €40,000 and €1.2 million may be sought for gangways, passenger shelters, cranes, slip repairs and, for the first time, the purchase of small electric ferries.
narration		The call closes on 28 April and successful applicants are expected to be notified before the end of July.
lead_in		Announcing the fund on Inishcorrib, the Minister said:
speech	Oisín Gallchobhair-Reddy	“You can’t bring up a family on an island if the boat doesn’t run. It is as plain as that, and I’ve yet to meet the islander who needed it explained.
speech	Oisín Gallchobhair-Reddy	“The first call supported 23 projects on 14 islands. Every one of them has been completed, three ahead of time, and passenger numbers at the piers concerned have grown by 12 per cent.
speech	Oisín Gallchobhair-Reddy	“I’d encourage co-ops that were disappointed last time to ring the Department before they put pen to paper. There is engineering advice there, and it costs nothing.”
narration		Projects will be assessed on safety, on the number of year-round residents who stand to benefit and on readiness to begin. Applications that involve two or more islands will be given additional weight.
narration		The Minister also met members of the island’s development company and travelled on the lifeboat, which marks its centenary this year.
lead_in		On the inclusion of electric vessels, he said:
speech	Oisín Gallchobhair-Reddy	“Two manufacturers have shown us boats that can carry forty people eleven kilometres and back on one charge. That covers seven of our routes today, and it’ll cover more by the time these grants are drawn down.”
lead_in		Fidelma Tarpey, manager of Comharchumann Inis Coirib, welcomed the announcement, saying:
speech	Fidelma Tarpey	“Our gangway was condemned in November and since then the older people have been handed ashore like parcels. We’ll have our application in by the weekend.”
boilerplate		ENDS
heading		Notes for editors
notes		Details of the scheme and application forms are available on the Department’s website. Drawings must accompany any application above €250,000.
notes		The Island Access Fund is financed under Pillar 3 of the Coastal Renewal Programme 2022–2027.
