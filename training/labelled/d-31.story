-
headline		DOORSTOP, PORT HESPER: SHIPBUILDING APPRENTICES, FUEL SECURITY
metadata		SENATOR THE HON FARAH DESMARCHELIER
metadata		MINISTER FOR INDUSTRY AND SKILLS
metadata		E & O E – PROOF ONLY
metadata		DATE: 12 OCTOBER 2022
metadata		LOCATION: HESPER MARINE YARD
metadata		TOPICS: Shipbuilding apprentices; fuel reserve; interest rates
speech	Farah Desmarchelier	FARAH DESMARCHELIER: Good morning everyone, and thanks to Col and the team here for putting up with us. Today I can announce that the Commonwealth will pay half the wage of 260 shipbuilding apprentices across the country for the first eighteen months. Sixty of those will be right here in Port Hesper. The rest are at Osprey Bay and in the west.
speech	Farah Desmarchelier	What we've heard from yards is that first years cost money and third years make money. The trouble is that too many of them never get a third year. So we've put $31 million into getting them over that hump, and it starts on the first of February. I'll hand to Col and then we'll take a few questions.
speech	Col Tranter	COL TRANTER: Yeah, thanks Senator. We put on fourteen kids last year and we'd have put on thirty. Welding's not something you learn off a screen, you need a bloke or a woman standing next to you, and that's somebody who's not on the tools. This pays for that. So we're pretty happy.
speech	JOURNALIST	JOURNALIST: Minister, is there any guarantee that they'll have a job when the patrol boat contract runs out?
speech	Farah Desmarchelier	DESMARCHELIER: The contract runs to 2029 and there's an option for two more hulls. I'm not going to pre-empt Defence on that. But a certificate in fabrication is worth having in any town in Australia.
speech	JOURNALIST	JOURNALIST: The union says it's a wage subsidy for a foreign-owned company.
speech	Farah Desmarchelier	DESMARCHELIER: Well, the apprentices aren't foreign. I met a young woman from two streets away this morning who's the first in her family to get a trade. I think she'd be surprised to hear it.
speech	JOURNALIST	JOURNALIST: On fuel, how many days does the country have?
speech	Farah Desmarchelier	DESMARCHELIER: The latest figure is 58 days of diesel, counting what's on the water. The reserve tanks at Cape Lorne will be finished in the second half of next year and they add another nine. We publish it every month, and it's up on four of the last five.
speech	JOURNALIST	JOURNALIST: Will you be raising rates with the Treasurer?
speech	Farah Desmarchelier	DESMARCHELIER: I raise my children and the odd eyebrow. The Bank sets rates. Thanks all.
boilerplate		[ENDS]
contact		Media: Senator's office, 02 5550 0152
