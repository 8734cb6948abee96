headline		Canada opens new inshore rescue station at Cape Sable Hook
metadata		From: Canadian Marine Rescue Service
metadata		News release
metadata		October 3, 2019 – Cape Sable Hook, Newfoundland and Labrador
narration		A crew of four, a fast rescue craft and a boathouse heated by seawater are now on duty around the clock on one of the busiest crab-fishing grounds of the northeast coast.
narration		The Honourable Priya Venkataraghavan, Minister of Oceans and Marine Safety, cut a length of mooring rope this morning to open the station, the sixth of seven promised under the Safer Shores Plan.
narration		Until now, calls from vessels off Cape Sable Hook were answered from Gander Tickle, 94 nautical miles to the south. The new station brings average steaming time to the main grounds from three hours and ten minutes to just under fifty minutes.
narration		Twelve people were hired and trained over the winter. Eight of them come from communities within sight of the slipway, and two are graduates of the Inuit Marine Cadet Program.
heading		Quotes
speech	Priya Venkataraghavan	“The station cost $11.4 million and came in on budget. It has berths for five, a decompression room and its own generator, and it will be staffed 365 days of the year. Fish harvesters told us what they needed, and that is what was built.”
attribution		– The Honourable Priya Venkataraghavan, Minister of Oceans and Marine Safety
speech	Marguerite Ouellet-Haché	“My father went out of this harbour for forty-one years with nothing behind him but luck. I wish he had lived to see those orange doors.”
attribution		– Marguerite Ouellet-Haché, Mayor of Cape Sable Hook
speech	Joseph Tulugak	“Inuit have always been the first to go out when somebody is missing. Now our young people do it in uniform and with a pension.”
attribution		– Joseph Tulugak, Chair, Nunatsiak Marine Council
heading		Quick facts
list_item		The Safer Shores Plan provides $92 million over six years for stations, radar and crew training.
list_item		In 2018 the Service answered 1,806 distress calls in the Atlantic region, of which 37 per cent involved fishing vessels under 15 metres.
list_item		The seventh station, at Rivière-aux-Loutres, Quebec, is scheduled to open in the spring of 2021.
heading		Associated links
boilerplate		Safer Shores Plan
boilerplate		Become a rescue specialist
contact		Contacts
contact		Damien Achterberg
contact		Press Secretary, Office of the Minister of Oceans and Marine Safety
contact		343-555-0117
contact		Media Relations, Canadian Marine Rescue Service
contact		media@cmrs.example.ca
boilerplate		Stay connected: Twitter | Instagram | YouTube
