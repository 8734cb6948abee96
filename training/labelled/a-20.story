headline		PM announces support for families of fallen public safety officers
summary		New benefit honours the sacrifice of those who keep Canadians safe
metadata		18 April 2012
metadata		Thunder Inlet, Ontario
narration		Prime Minister Walter Penhallow today announced a new benefit for the families of police officers, firefighters and paramedics who lose their lives in the line of duty. He was joined by Astrid Lemieux-Grant, Minister of Public Protection, and Chief Rod Yarmolenko of the Thunder Inlet Fire Service.
narration		“Those who run toward danger do so on our behalf, and they do so knowing the price,” said Prime Minister Penhallow. “When that price is paid, a grateful country must not leave their families to bear it alone.”
narration		The benefit, a single tax-free payment of $150,000, will be available to the families of an estimated 30 officers a year. It will be administered by the Public Protection department and will not affect any other pension.
narration		“Our Government has always stood with victims and with the brave men and women who protect them,” the Prime Minister added. “Today we are standing with the people who wait for them to come home.”
narration		The program responds to a recommendation of the Commons committee that studied the matter in 2011. Legislation will be introduced before the summer.
narration		“It is a modest measure when it is set beside what these families have given,” the Prime Minister concluded. “But it is the right thing to do, and we are determined to do it.”
narration		Backgrounders on the benefit and on the Public Protection department are attached.
boilerplate		* * * * *
contact		PMO Press Office: 613-555-0100
boilerplate		This document is also available at the web site of the Prime Minister.
