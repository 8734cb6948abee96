headline		Progress on cross-border ambulance agreement
metadata		17 Dec 2019
metadata		Department of Health and Care
summary		Crews will answer the nearest call, whichever side of the border it comes from
narration		Health Permanent Secretary Robin Castlewood has welcomed an agreement under which ambulances will be sent across the border to the most urgent calls where they are the nearest available crew.
narration		The agreement, which will take effect on 1 March 2020, follows a six-month trial between Strabrook and Lifferd. During the trial crews crossed the border 188 times, and the average response to life-threatening calls fell by three minutes and 40 seconds.
lead_in		Mr Castlewood said:
speech	Robin Castlewood	‘A heart does not know where the county ends. The crews have understood this for years, and have often acted on it with a good deal of improvisation. What we have now is a proper footing: one map, one radio channel and one understanding about insurance.
speech	Robin Castlewood	‘I pay tribute to the staff in both control rooms. They made the trial work through goodwill, and in the process they seem to have exchanged a remarkable number of recipes.’
lead_in		Anne-Marie Keady, chief executive of the North West Ambulance Partnership, said:
speech	Anne-Marie Keady	‘Three minutes and forty seconds can be the whole of a life. I met a man in Castlefinn who is at home with his children because a crew came from the other side. He asked me to pass on his thanks, and I am doing it now.’
narration		Under the agreement, patients will be taken to the most suitable hospital, and records will be shared electronically. The costs will be settled once a year between the two departments.
narration		A joint board will report to both departments every six months. Similar arrangements for mountain rescue are being examined.
heading		Notes to editors:
notes		1. The trial ran from 1 May to 31 October 2019.
notes		2. Life-threatening calls are those in category 1, for which the target is a response within eight minutes in 75% of cases.
notes		3. The agreement does not affect non-emergency patient transport.
contact		4. Press Office: 028 9555 0148. Out of hours: 07700 900 148.
