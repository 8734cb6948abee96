-
metadata		News
metadata		19 September 2022
headline		Risk assessors confirm safe level for bisulphate in dried fruit
summary		European Food Evaluation Agency completes re-evaluation after public consultation
narration		The European Food Evaluation Agency (EFEVA) has confirmed that the use of bisulphate in dried fruit is not a safety concern for most consumers, but found that children who eat large amounts may exceed the acceptable daily intake.
narration		The panel set the acceptable daily intake at 0.4 milligrams per kilogram of body weight, replacing a temporary value from 2008.
narration		Prof. Ingeborg Tanning, chair of the working group, said: “We looked at 63 studies, of which 20 were not available at the time of the last opinion. The picture has become much clearer, and where uncertainty remains we have said so.”
speech	Ingeborg Tanning	“For an adult one would have to eat about 300 grams of apricots each day. For a toddler it is a small handful, and that is why we single out this group.”
heading		How was the consultation carried out?
narration		A draft was open for comment from 4 April to 30 May. EFEVA received 118 comments from 27 parties, among them:
list_item		- national food authorities
list_item		- consumer bodies
list_item		- producers from Türkiye, Greece and California
list_item		- university departments
narration		The comments led to changes in the exposure model and to a new section on maximum levels.
heading		What happens next?
narration		The Commission and Member States will consider whether to change the permitted levels. EFEVA is an adviser and does not set limits.
boilerplate		Scientific opinion: Re-evaluation of bisulphate (E 229x) as a food additive
boilerplate		Related topic: Food additives
contact		EFEVA Media Relations Office
contact		Tel. +39 0521 555 149
contact		E-mail: press@efeva.example.eu
