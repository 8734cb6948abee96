headline		More trades seats, less waiting for Sunward Valley learners
metadata		CANADA - Nov. 14, 2017 - 10:15 a.m. PT - SUNWARD VALLEY
narration		Electricians, pipefitters and heavy-equipment mechanics in the Sunward Valley will no longer have to queue for up to 14 months to finish their technical training.
narration		Provincial funding of $4.6 million will add 176 apprenticeship seats at Interior Lakes Polytechnic, bringing the total in the region to 902.
narration		“A wait list of 14 months means 14 months at a lower wage,” said Sukhminder Rehal, Minister of Colleges and Skills. “We can’t train the people who’ll build this province on a schedule made for 1995.”
narration		Twenty-four of the seats are set aside for Indigenous learners, with tutoring and travel paid. A further 16 go to a new program in heat-pump installation, the first of its kind west of Winnipeg.
narration		Instruction begins in January in leased space on Orchard Avenue while the polytechnic’s Building C is refitted. “It isn’t pretty, but it has high ceilings and three-phase power, and that’s what a shop needs,” Rehal said.
heading		Quotes:
lead_in		Noelani Fairweather, MLA for Sunward North –
speech	Noelani Fairweather	“At every kitchen table I sat at last spring, somebody’s son or daughter was stuck between second and third year. This fixes it for most of them, and I’ll keep at it for the rest.”
lead_in		Dexter Quocksister, Chief, Stillwater First Nation –
speech	Dexter Quocksister	“Thirty-one of our members are registered apprentices. Seven had dropped out because the nearest block of classes was in Vancouver. All seven have signed up again.”
lead_in		Miriam Abelsohn, president, Interior Lakes Polytechnic –
speech	Miriam Abelsohn	“Our instructors have been running night shifts since 2014. They’ll be glad of the daylight.”
heading		Learn More:
boilerplate		Apprenticeship seats by region: www.tradeseats.example.ca
boilerplate		Interior Lakes Polytechnic admissions: www.ilpoly.example.ca
contact		Contact:
contact		Ministry of Colleges and Skills, Media line, 250 555-0124
