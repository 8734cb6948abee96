headline		LCQ7: Bicycle parking at public transport interchanges
boilerplate		******************************************************
narration		Following is a question by the Hon Florence Yip and a written reply by the Secretary for Roads and Mobility, Mr Patrick Lau Siu-wah, in the Legislative Council today (November 28):
heading		Question:
speech	Florence Yip	It is learnt that bicycle parking spaces at public transport interchanges in the New Territories are often occupied by abandoned bicycles, while cyclists have to chain their bicycles to railings. In this connection, will the Government inform this Council:
speech	Florence Yip	(1) of the number of abandoned bicycles removed in each of the past three years; and
speech	Florence Yip	(2) whether it will introduce double-deck racks; if so, of the details; if not, the reasons for that?
heading		Reply:
speech	Patrick Lau Siu-wah	President,
speech	Patrick Lau Siu-wah	My consolidated reply to the question raised by the Hon Florence Yip is as follows.
speech	Patrick Lau Siu-wah	In 2015, 2016 and 2017, departments carried out 1 060, 1 212 and 1 377 joint clearance operations and removed 14 300, 15 900 and 17 050 bicycles respectively. Notices are posted 24 hours in advance.
speech	Patrick Lau Siu-wah	We understand the frustration of cyclists. The Roads and Mobility Department has been testing double-deck racks at two interchanges in Sheung Fan and Wu Kai Tsuen since March. Usage stands at 88 per cent on the lower deck and 31 per cent on the upper deck. The Department is looking into racks with gas springs, which need less strength to lift.
speech	Patrick Lau Siu-wah	Subject to the outcome of the trial, we will consider extending the racks to another six locations in 2019.
boilerplate		Ends/Wednesday, November 28, 2018
metadata		Issued at HKT 12:15
boilerplate		NNNN
