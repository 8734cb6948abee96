-
headline		Ministers announce €24 million for walking and cycling to school
metadata		From Department of Mobility
metadata		Published on
metadata		Last updated on
metadata		From Department of Mobility
metadata		Published on
metadata		Last updated on
narration		The Minister for Mobility, Fiachra Lenihan, and the Minister of State with responsibility for Rural Roads, Bríd Mac Conmara, today announced €24 million for safer routes to 118 schools in every county.
narration		The funding will be used for wider footpaths, crossings, bicycle stands and new front-of-school zones where traffic is calmed by planting and coloured surfaces. It will be distributed by the Mobility Agency to 31 local authorities.
lead_in		Announcing the allocation, the Minister said:
speech	Fiachra Lenihan	“I am delighted to announce this funding, and I'm especially pleased that no county has been left out. When I was a boy, nearly everyone in my class walked to school. In my own daughter's class it is four out of twenty-nine, and she is one of them only because her father insists.
speech	Fiachra Lenihan	“It isn't that children have changed. It is that we built the roads for somebody else. This programme begins to give some of that space back.”
lead_in		On the rural element of the programme, the Minister of State said:
speech	Bríd Mac Conmara	“A country school with a ditch on both sides and lorries in the middle is not a place for a child on a bicycle. I know that road; I have walked it with a buggy. Thirty-seven of these projects are on roads just like it.”
narration		Local authorities have been asked to submit designs by the end of May. Works are expected to start during the summer holidays.
lead_in		Chief Executive of the Mobility Agency, Deirdre Tolan, added:
speech	Deirdre Tolan	“The schools told us what they needed, and in most cases they were right. We were surprised by how often the answer was simply a hedge cut back.
speech	Deirdre Tolan	“We look forward to working with the councils so that as many routes as possible are ready when the bell rings in September.”
boilerplate		ENDS
heading		Notes to the Editor:
notes		A list of the schools, by county, is available below.
notes		Round 1 of the programme, announced in June 2021, included 170 schools.
boilerplate		View the file
boilerplate		Part of Policies
