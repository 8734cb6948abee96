-
headline		Disaster Recovery Center Opens in Tamarack County
summary		Survivors of March Storms Can Get Help in Person
metadata		Release date: April 14, 2016
metadata		Release Number: DR-9261-NR-011
boilerplate		» More Information on the Northern Prairie Severe Storms
narration		EAST HOLLIS, N.P. -- A disaster recovery center will open Saturday in East Hollis to help residents of Tamarack County who were affected by the severe storms and flooding of March 12 to 19.
heading		WHO:
list_item		Homeowners, renters and business owners in Tamarack, Bell and Osage counties
heading		WHAT:
list_item		Specialists from the Federal Emergency Management Agency, the Small Business Administration and the state will answer questions, help with applications and explain letters
heading		WHERE:
list_item		East Hollis Community College, Gymnasium B, 1400 Quarry Road
heading		WHEN:
list_item		Opens 9 a.m. Saturday, April 16. Regular hours 8 a.m. to 7 p.m. Monday through Saturday
narration		"You do not have to come to a center to get help, but some folks want to look a person in the eye, and we understand that," said Federal Coordinating Officer Gordon Lasalle. "Bring your questions. Bring your letter. Bring your insurance papers if you've still got them."
speech	Gordon Lasalle	"If the letter says you are not eligible, please don't throw it away. Nine times out of ten there's a document missing, and we can tell you which one."
narration		So far, 3,842 households in the three counties have applied for assistance, and $7.6 million in grants has been approved for housing and other needs.
narration		Survivors can apply online at www.disasterhelp.example.gov or by calling 800-555-0133 (TTY 800-555-0134). Lines are open from 7 a.m. to 10 p.m. seven days a week.
narration		The deadline to apply is May 31.
boilerplate		###
notes		FEMA's mission is to support citizens and first responders so that the nation is ready for disasters and recovers from them.
