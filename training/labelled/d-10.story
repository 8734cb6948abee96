headline		Support for kinship carers doubled
metadata		Published: 05 Mar 2021 10:30
metadata		Part of: Children and families
summary		Grants for relatives raising children to rise from April.
narration		Grandparents, aunts and older siblings who bring up a child of the family will be able to claim a one-off grant of £1,200, twice the current amount.
narration		Around 8,900 carers across Scotland are expected to qualify. The grant, which covers beds, school clothing and legal fees, will be paid through local authorities within ten working days of a claim.
narration		From the same date, carers will no longer have to show that a child was at risk of being taken into residential care.
lead_in		Children’s Minister Ailsa MacCorquodale said:
speech	Ailsa MacCorquodale	People who step in at two in the morning, with a toddler in a blanket, don’t stop to work out whether they can afford it. The rest of us have to do that on their behalf.
speech	Ailsa MacCorquodale	Until now the grant bought a mattress and not a great deal more. Our review heard from 430 carers, and the commonest word in their letters was ‘form’. The form goes from eleven pages to two.
speech	Ailsa MacCorquodale	Councils will receive £6.8 million for the first year, which includes money for an adviser in each area.
narration		The change was recommended by an independent review chaired by Lady Euphemia Balgonie, which reported in October.
lead_in		Jaswinder Bhatti, who has looked after his two nephews in Kirkbuddo since 2017, said:
speech	Jaswinder Bhatti	It’s not the money so much as being asked what you need. Nobody had.
lead_in		Rhona Petrie, chief executive of Kin Together Scotland, said:
speech	Rhona Petrie	Three in four of the families we support live on less than the median income, and nearly half of the carers are over sixty. This is the first increase in nine years and it is very welcome.
heading		Background
notes		Kinship care describes arrangements in which a child lives with relatives or friends who are not the parents. About 12,600 children in Scotland live in such households.
notes		The report of the independent review, A Place at the Table, was published on 22 October 2020.
boilerplate		Share this
