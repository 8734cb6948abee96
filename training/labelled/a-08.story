headline		Joint statement on the wildfire situation in the Stuart Plateau
metadata		Statement
metadata		From: Emergency Readiness Canada
metadata		July 30, 2023
metadata		Ottawa, Ontario                    Emergency Readiness Canada
lead_in		Conrad Ishikawa, Minister of Emergency Readiness, issued the following statement on the wildfires burning across the Stuart Plateau:
speech	Conrad Ishikawa	My thoughts tonight are with the families of Ferris Landing, Old Portage and the Dry Creek First Nation, who left their homes with an hour's notice and do not know what they will find when they return. They should know that the whole country is watching for them.
speech	Conrad Ishikawa	This afternoon I approved the request of the territorial government for federal assistance. Two aircraft and 120 members of the Canadian Forces will arrive by tomorrow evening. More are standing by, and I will not hesitate to send them.
speech	Conrad Ishikawa	I spoke with Premier Laurette Doucet-Bain this morning and again an hour ago. We agreed that nobody will be asked to fill in the same form twice, and that pets and livestock will be part of the plan from the first day.
speech	Conrad Ishikawa	Please, if you are told to go, go. A house can be rebuilt.
narration		Nine fires larger than 1,000 hectares are burning in the plateau, and evacuation orders affect 5,260 people. Reception centres have been opened in Hallet and Port Simmonds.
narration		Evacuees can register by telephone or on the website of the Red Crescent and Cross Partnership. Families that register will receive a first payment of $600 per household within three days.
lead_in		Premier Doucet-Bain added:
speech	Laurette Doucet-Bain	We asked for help at breakfast and it was in the air by supper. I'm grateful, and I will be asking for more.
narration		The next update is expected on Monday at 10 a.m. Mountain time.
heading		Quick facts
list_item		Requests for federal assistance are the means by which a province or territory asks for federal support when its own resources are fully used.
list_item		This is the eleventh request received in the 2023 season.
heading		Associated links
boilerplate		How to prepare an emergency kit
boilerplate		Air quality map
contact		Contacts
contact		Brigid Farnaby, Press Secretary, 613-555-0191, brigid.farnaby@erc.example.ca
contact		Media line: 1-800-555-0120
