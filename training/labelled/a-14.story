-
headline		Expanding supports for survivors of rural crime
metadata		September 30, 2022
summary		A new grant will help victim services units reach people who live far from a courthouse.
narration		People in rural Alberta who have been hurt, robbed or threatened will be able to meet a trained worker close to home, or by video, within two business days of a call.
narration		Alberta's government is providing $6.4 million a year to 27 victim services units, an increase of 38 per cent over the previous agreement.
speech	Noreen Abercastle	Crime does not end when the police car drives away. I've sat at kitchen tables where people had not slept for a month. They deserve somebody who knows the system and who calls back.
speech	Noreen Abercastle	These units have run for too long on bake sales and goodwill. We are putting that right.
attribution		Noreen Abercastle, Minister of Justice
narration		The funding formula takes distance into account for the first time. Units that serve more than 10,000 square kilometres will receive a travel allowance and a second vehicle.
speech	Phil Dubreck	When my members clear a scene, we want to know that the family is not alone. Having a worker on the phone before we leave the yard makes all the difference in the world.
attribution		Sgt. Phil Dubreck, Alberta Rural Detachments Association
narration		Units will report twice a year on the number of people helped and on waiting times. Results will be published on the open government portal.
speech	Ilse Manyfires	A woman told me, “You are the first person who asked how I am.” That is the job. I am happy that there will be more of us to ask.
attribution		Ilse Manyfires, program manager, Wapiti Ridge Victim Services
narration		The grant replaces the pilot that ended in August.
heading		Quick facts
list_item		• In 2021, Alberta's victim services units supported 63,400 people.
list_item		• Of these, 22 per cent lived more than 50 km from a courthouse.
list_item		• About 1,100 trained volunteers work with the units.
heading		Related information
boilerplate		• Find a victim services unit
contact		Media inquiries
contact		Coralie Steffensen, 780-555-0177, press secretary, Ministry of Justice
