headline		Attorney General Oyelaran Announces $14 Million Settlement With Student Moving Company Over Hostage Loads
metadata		Tuesday, August 4, 2020
narration		Attorney General Ezekiel Oyelaran today announced that Campus Carriers LLC, a moving company that advertised on more than 200 college campuses, will pay $14 million to resolve allegations that it held students’ belongings until they paid fees to which they had never agreed.
narration		According to the complaint, filed in Tamarind County Superior Court, the company quoted a flat price, loaded the truck and then demanded up to four times that amount. Customers who refused were charged storage by the day.
speech	Ezekiel Oyelaran	“An eighteen-year-old called our hotline from a curb. She’d been told that her late father’s guitar would be auctioned on Friday if she didn’t come up with $1,160. We got the guitar back on Thursday. This settlement is for the 3,900 customers who didn’t know whom to call.”
attribution		Attorney General Ezekiel Oyelaran
narration		Under the consent judgment, Campus Carriers and its owner, Todd Varnum, must:
list_item		pay $11.5 million in restitution and $2.5 million in civil penalties;
list_item		return all property still in storage within 15 days, at no charge;
list_item		post prices, including fees for stairs, on the first page of every contract; and
list_item		submit to an independent monitor for five years.
narration		Thirty-one percent of those affected were the first in their families to attend college. Complaints came from 44 states.
speech	Marisol Peñaloza	“We kept hearing the same story in the financial aid office, always in late August. It’s a relief to be able to tell students that there’s an ending.”
attribution		Marisol Peñaloza, Dean of Students, Tamarind State University
narration		Eligible customers will be contacted by mail beginning in October and need not file a claim. Those who have moved since may update their address online.
narration		The case was handled by Assistant Attorneys General Ruth Abendroth and Calvin Yoo of the Consumer Fairness Bureau, with the assistance of Investigator Mele Tupou.
boilerplate		###
contact		Media Contact: Brigid Haverstock, (555) 613-0140
