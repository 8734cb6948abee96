boilerplate		This is archived content. It may not be accurate and links may not work.
headline		Fewer forms, faster fields: irrigation approvals streamlined
metadata		Jun 24, 2020
summary		Farmers and ranchers will wait weeks instead of months for permission to expand irrigated acreage.
narration		Starting July 15, applications to add less than 320 acres of irrigated land within an existing district will be handled by the district itself, with a decision in no more than 30 working days. Larger applications will continue to be reviewed by the department.
narration		The change removes 14 overlapping forms and is expected to save applicants about $2,100 each.
speech	Brent Odynsky	“Alberta's producers don't need to be told how to look after water; they have done it for a hundred and ten years. What they need is an answer before the season is over, and now they will get one.”
attribution		Brent Odynsky, Minister of Agriculture and Rural Industry
narration		Districts asked for the authority in 2017, and a pilot in the Oldfort River Irrigation District handled 61 applications in its first year. Two were refused and none was appealed.
speech	Clarissa Yellowhorn	“We live downstream of our own decisions, so we make them with care. The pilot showed that local people with local maps can be both quick and strict.”
attribution		Clarissa Yellowhorn, chair, Oldfort River Irrigation District
narration		As part of the streamlining, the department will also:
list_item		publish flow data from 40 gauges every hour
list_item		accept electronic signatures
list_item		retire the paper water register by the end of 2021
speech	Devon Laird-Mackie	“For a young farmer, a season lost to paperwork can be the one that sinks you.”
attribution		Devon Laird-Mackie, president, Young Growers Alberta
heading		Quick facts
list_item		Thirteen irrigation districts supply about 1.4 million acres.
list_item		Irrigated land is less than five per cent of the province's cropland and produces about 19 per cent of crop sales.
heading		Related information
boilerplate		Irrigation approvals guide
boilerplate		Water data portal
contact		Media inquiries
contact		Trent Gallivan
contact		780-555-0112
contact		Press Secretary, Agriculture and Rural Industry
boilerplate		View this announcement online
