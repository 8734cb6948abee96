headline		New scholarships for te reo science teachers
metadata		Rt Hon Moana Garrity
metadata		Hon Lewis Tamatea
metadata		Acting Prime Minister
metadata		Minister for Tertiary Training
metadata		EMBARGOED UNTIL 10AM, 9 MAY 2022
metadata		MEDIA STATEMENT
list_item		• 120 scholarships of $18,500 a year
list_item		• For teacher trainees who will teach science or mathematics in te reo Māori
list_item		• Applications open 1 July
narration		A new scholarship will help fill one of the most stubborn gaps in Māori-medium schooling: teachers who can take a senior chemistry or physics class in te reo Māori.
narration		The Acting Prime Minister Moana Garrity and Tertiary Training Minister Lewis Tamatea launched the Pūtake Scholarship at Te Kura o Hinetai this morning.
narration		'There are kura in this country where a sixteen-year-old who wants to be an engineer has to leave her language behind to get there. That's a choice no child should have to make,' Moana Garrity said.
speech	Moana Garrity	'We talk a lot about pipelines. This one starts with a teacher at a whiteboard.'
narration		Lewis Tamatea said there were currently 47 vacancies for science teachers in Māori-medium settings, and that some had been advertised for more than two years.
speech	Lewis Tamatea	'I've spoken to principals who have simply stopped advertising. They teach the class themselves, or they send the students to correspondence.
speech	Lewis Tamatea	'We can't fix that in a year, but 120 people is a proper start. In a sector this size it will be felt in every rohe.'
narration		Recipients will receive $18,500 for each year of study and will be bonded to teach for the same number of years. Fees for a bridging course in the language are also covered.
narration		The scholarship is administered by the Tertiary Training Agency and costs $9.3 million over four years.
narration		'If you are a second-year science student with the reo and you've ever wondered about teaching, this is us asking you,' Lewis Tamatea said.
contact		Media contacts:
contact		Garrity office: Anahera Poole 027 555 0191
contact		Tamatea office: Josh Verrall 021 555 0120
list_item		• Portfolio: Tertiary Training
list_item		• Minister: Hon Lewis Tamatea
