headline		Mobile health clinics head to northern logging camps
metadata		PRINCE ADAIR, CANADA, Nov. 8, 2021 - Workers in remote camps in the North will be able to see a nurse, a counsellor or a dentist without losing two days to the road.
narration		Three mobile clinics will begin their rounds on Nov. 22, visiting 34 camps every three weeks. Each clinic has an examination room, a room for counselling by video link and equipment for simple dental work.
narration		The Ministry of Health is providing $5.8 million over three years. Camp operators will supply parking, power and water.
lead_in		Ewan Lafortune, Minister of Health –
speech	Ewan Lafortune	'Men who work in the bush are very good at pretending they are fine. My father was one of them. If the clinic parks beside the cookhouse, it gets harder to pretend.
speech	Ewan Lafortune	'We are starting with three vehicles and we will listen to what the crews tell us. If they tell us we need six, I will be back here to announce six.'
lead_in		Sunita Greyeyes, Parliamentary Secretary for Rural Health –
speech	Sunita Greyeyes	'Care that is six hours away is not really care. This is about fairness for people whose work the whole province depends on.'
lead_in		Hugo Pennant, chief executive officer, Northern Lights Health Region –
speech	Hugo Pennant	'Our nurses volunteered for these rounds before we had finished the posting. They know the camps, and they know what goes untreated.'
lead_in		Marjorie Tzen, vice-president, Interior Timber Council –
speech	Marjorie Tzen	'Healthy crews are safe crews. Our members were pleased to be asked for something as simple as a level place to park.'
lead_in		Calla Winterbourne, faller, Mount Ossa camp –
speech	Calla Winterbourne	'I had a toothache for five weeks last winter. I'd have paid a lot to see that bus.'
narration		A schedule of visits will be posted in each camp and online. No referral is needed, and a B.C. health card is not required for emergency treatment.
heading		Quick Facts:
list_item		About 8,900 people live in work camps in northern B.C. at any one time.
list_item		In a 2020 survey, 44% of camp workers said they had put off care in the past year because of distance.
heading		Learn More:
boilerplate		Schedule of visits: www.campclinics.example.bc.ca
contact		Contacts:
contact		Ministry of Health Communications
contact		250 555-0190 (media line)
