metadata		Media release
headline		One million hearing checks for Australian kids
metadata		Minister for Early Years
metadata		Senator the Hon Rosalind Achterberg
metadata		22 June 2021
summary		• More than one million free hearing checks by 2025
summary		• Mobile vans to visit 310 remote communities
summary		• 86 new trainee audiometrists
narration		The Government will spend $61.4 million to make sure that every child has a hearing check before the first day of school.
narration		Minister for Early Years Rosalind Achterberg said one in seven children started school with a hearing loss nobody had noticed.
narration		“They get called naughty. They get called dreamy. What they are is deaf in one ear,” Minister Achterberg said.
speech	Rosalind Achterberg	“I had glue ear as a child and I still remember the day it cleared and I found out that the fridge made a noise. I would like every child to find that out before they sit down in a classroom.”
narration		The checks will be offered at childcare centres, preschools and community health services and take about ten minutes.
narration		Chief Executive of Sounds First Australia, Dr Imran Qadri, said the mobile vans would reach families who could not travel.
narration		“In some communities we work with, the nearest audiology booth is a nine-hour drive. The van does the drive instead,” Dr Qadri said.
speech	Imran Qadri	“We see children whose speech takes off within weeks of being fitted. Their parents cannot believe it. Neither, some days, can we.”
narration		The first four vans will be on the road from September. A further eight will follow in the first half of 2022.
narration		The program builds on a pilot in the Gulf and East Arnhem regions, in which 7,900 children were checked and 1,140 were referred for treatment.
heading		Further information
narration		Parents can find a participating centre at www.soundsfirst.example.au.
contact		Media contact: Achterberg Media Office – media.achterberg@earlyyears.example.au
boilerplate		We acknowledge the Traditional Custodians of Country throughout Australia and their continuing connection to land, waters and community.
