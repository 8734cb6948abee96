-
headline		Infrastructure Minister announces £3.1m for greenways
metadata		25 June 2020
narration		Infrastructure Minister Conall Devine-Patterson today announced £3.1m for five greenways, including the long-awaited link between Carnbeg and the Lagan Foot.
narration		The funding will provide 22 kilometres of traffic-free path, four bridges and 31 road crossings. Work on the Carnbeg section will begin in August.
lead_in		Announcing the funding the Minister said:
speech	Conall Devine-Patterson	During the lockdown something remarkable happened. People who had not been on a bicycle since they were at school got one down from the roof space, oiled the chain and went to see their granny's gate.
speech	Conall Devine-Patterson	I do not want that to stop when the cars come back. I want a child in any of our towns to be able to ride to school, and her mother to have a quiet mind while she does.
speech	Conall Devine-Patterson	Greenways can also bring visitors and custom to places that the railway left behind. I have seen what has been done elsewhere on this island, and there's no reason why we cannot do as well.
speech	Conall Devine-Patterson	It is my intention that this should be the start and not the finish. I have asked officials for a ten-year plan by Christmas.
narration		The Minister also confirmed that councils will be able to apply for up to £50,000 for feasibility studies. The closing date is 30 September.
narration		The Carnbeg link follows the bed of the former County Railway, which closed in 1957. Three of the bridges will use the original stone piers.
lead_in		Welcoming the announcement, Shirley Boal, of the campaign group Paths for All, said:
speech	Shirley Boal	We have been walking this line with a tape measure and a flask since 2004. I am lost for words, which will please my husband.
heading		Notes to editors:
notes		1. The five greenways are Carnbeg to Lagan Foot, Moyallon to Tullyraine, Upper Erne, Cushmore and the Foyle Bank extension.
notes		2. The Strategic Greenway Network was published in November 2016.
contact		3. Media enquiries: Department press office, 028 9555 0127 or press@infra.example
