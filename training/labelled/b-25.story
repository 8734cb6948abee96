-
metadata		SG/SM/30417
metadata		4 MAY 2016
headline		Secretary-General Urges Parties in Eastern Lake Region to Resume Talks without Delay
lead_in		The following statement was issued today by the Spokesman for Secretary-General Anselm Oduya-Wright:
speech	Spokesman for Secretary-General Anselm Oduya-Wright	The Secretary-General is concerned about the suspension of the talks between the Government of Bakoro and the Lake Movement, which were to resume in Nyundo on 2 May.
speech	Spokesman for Secretary-General Anselm Oduya-Wright	He recalls the commitments that both parties made in the Framework of 14 December and calls on them to return to the table without preconditions.
speech	Spokesman for Secretary-General Anselm Oduya-Wright	The Secretary-General has asked his Special Envoy, Helena Sørlie, to travel to the region this week. He counts on the parties, and on those who have influence over them, to receive her in a spirit of compromise.
boilerplate		* *** *
boilerplate		For information media. Not an official record.
