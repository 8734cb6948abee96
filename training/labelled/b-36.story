metadata		Oct. 6, 2010
contact		Walt Brimley
contact		Headquarters, Washington
contact		202-555-0176
contact		walter.brimley@nasa.example.gov
contact		Carol Ostrander
contact		Hollins Flight Center, Danforth, Va.
contact		757-555-0102
metadata		MEDIA ADVISORY: M10-902
headline		NASA HOSTS MEDIA DAY FOR LUNAR DUST EXPERIMENT BEFORE SHIPMENT
narration		DANFORTH, Va. -- NASA will host a media day at 9 a.m. EDT on Tuesday, Oct. 12, for the Dust Adhesion and Lofting Experiment, or DALE, before it is shipped to the Cape for launch in January
narration		Journalists will see the instrument in the clean room and speak with members of the team. They must wear full clean-room dress; makeup, perfume and pencils are not allowed
narration		WHO: Dr. Priscilla Enright, DALE principal investigator; Tom Quarles, project manager; and Nadia Bukhari, a graduate student who built the dust sieve
narration		WHAT: Tour, interviews and a demonstration with simulated lunar soil
narration		WHERE: Building 1148, Hollins Flight Center
narration		"Moon dust has ruined every seal that we ever put in front of it," Enright said. "We would like to know how it travels, and why it seems to wait until you have cleaned the window"
speech	Priscilla Enright	"DALE is about the size of a shoe box and has been seven years in the making. I tell my students to be careful with it and then I'm the one who can't let go of the handle"
narration		To attend, U.S. media representatives must contact Carol Ostrander by noon on Friday, Oct. 8. The deadline for foreign nationals has passed
narration		For more information about DALE, visit:
narration		http://www.nasa.example.gov/dale
boilerplate		-end-
boilerplate		To subscribe to the list, send a message to: hqnews-subscribe@mediaservices.example.gov
boilerplate		To remove your address from the list, send a message to: hqnews-unsubscribe@mediaservices.example.gov
