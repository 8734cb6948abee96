metadata		For Immediate Release
headline		ICYMI: Governors and Mayors Praise Bridges First Initiative
metadata		August 4, 2022
narration		On Tuesday, the President announced the Bridges First Initiative, which will repair 2,150 small bridges on county roads over the next three years. Within hours, governors and mayors of both parties spoke out in support. Here is what they had to say:
lead_in		Governor Leticia Abrego (New Aragon):
speech	Leticia Abrego	“School buses in Colmena County have been driving an extra twenty-two miles a day because of one bridge with a hole in it. I'm grateful that somebody in Washington has finally looked at a county road.”
lead_in		Governor Hank Trelawney (Jefferson):
speech	Hank Trelawney	“I don't agree with this White House on much. I agree with them on this.”
lead_in		Mayor Desmond Pickett, Fort Amity:
speech	Desmond Pickett	“The Mill Street bridge was posted at three tons in 2009. My fire engine weighs nineteen. You don't need a consultant to see the problem.
speech	Desmond Pickett	“Our public works crew is ready to go, and we've been ready for thirteen years.”
lead_in		Mayor Irene Szabo, Lake Carver:
speech	Irene Szabo	“For a town of 4,100 people, a grant without a local match is the difference between a repair and another study.”
narration		The Initiative draws on $1.9 billion in the infrastructure law and does not require a local match for bridges under 60 feet. Applications open on September 15.
narration		A list of eligible bridges by county is available from the Department of Transportation.
boilerplate		# # #
