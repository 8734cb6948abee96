headline		Improved rail crossings coming to eleven Saskatchewan municipalitiesFrançais
metadata		REGINA, SASKATCHEWAN--(Wirefeed - Aug. 14, 2013) - Surface Transport Canada
narration		The Honourable Bertrand Kowalchuk, Minister of Surface Transport, today announced that eleven municipalities in Saskatchewan will share $2.7 million in grants to improve safety at public rail crossings. Member of Parliament Mae Sutherland-Ahenakew (Assiniboia Plains) joined the Minister at the crossing on Dewdney Road where flashing lights and a bell were switched on in June.
narration		The grants, made under the Grade Crossing Safety Contribution, pay up to 80 per cent of the cost of gates, lights, pedestrian mazes and relocated signals. Work must be completed by March 31, 2015.
narration		Projects approved this year are in:
list_item		Broadwater (two crossings)
list_item		Kettle Lake
list_item		Moose Hollow
list_item		Rural Municipality of Vanderwey No. 219
list_item		St. Florentin
heading		Quotes
speech	Bertrand Kowalchuk	"Trains are longer and faster than they were when these crossings were laid out. Our Government is taking concrete action so that a parent waiting at the tracks with a stroller can be confident the lights will tell the truth."
attribution		The Honourable Bertrand Kowalchuk, Minister of Surface Transport
speech	Mae Sutherland-Ahenakew	"Folks in Kettle Lake have been asking for gates since before I was elected. It's a good day to be able to say yes."
attribution		Mae Sutherland-Ahenakew, M.P. for Assiniboia Plains
heading		Quick facts
list_item		There are roughly 6,100 public crossings in Saskatchewan, of which 4,800 have no lights or gates.
list_item		Collisions at crossings in the province fell from 41 in 2008 to 27 in 2012.
boilerplate		Follow Surface Transport Canada on Twitter (@surfacetransp_x) and YouTube to learn more.
notes		This news release may be made available in alternative formats for persons with visual disabilities.
contact		Contact Information
contact		Ashton Beaulne, Press Secretary, Office of the Minister of Surface Transport, Ottawa, 613-555-0108; Media Relations, Surface Transport Canada, Ottawa, 613-555-0155
