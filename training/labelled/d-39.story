metadata		MEDIA STATEMENT
headline		Deputy Minister Mokwena-Pillay hands over 412 title deeds in Bophirima
metadata		27 October 2017
narration		Four hundred and twelve families in Ikageng Extension 6, near Bophirima, have become the owners of the houses they have lived in for up to 22 years.
narration		The Deputy Minister of Housing and Land Tenure, Mr Thabiso Mokwena-Pillay, handed over the deeds at a ceremony at the Kgotso Community Hall on Friday, 27 October.
narration		In many cases the original beneficiary had died, and the Deeds Desk of the province had to trace heirs as far away as Upington and Maseru.
lead_in		Addressing residents, Mr Mokwena-Pillay said:
speech	Thabiso Mokwena-Pillay	A house without a deed is a house on loan. You cannot leave it to your child, you cannot borrow against it, and if a man with a loud voice says it is his, you have nothing to show him but tears.
speech	Thabiso Mokwena-Pillay	We found that in this district alone there were 5 800 houses for which the deed had never been registered. The oldest dates from 1995. Today's 412 bring the number resolved to 2 967, and the rest will be completed by March 2019.
speech	Thabiso Mokwena-Pillay	I want to plead with our people not to sell these houses for the price of a second-hand car. Keep the paper dry, and keep it in the family.
narration		The youngest recipient was Ms Refilwe Seleke, aged 19, who has headed a household of four since 2014. The oldest, Mr Petrus Maruping, is 94.
narration		Bophirima's Executive Mayor, Cllr Deirdre van Schalkwyk, said her municipality had waived outstanding rates of R1,3 million in order to allow the transfers to proceed. "It was the honest thing to do, since we'd been billing the dead," she said.
narration		The Title Deeds Restoration Grant amounts to R84 million for North West province in the current financial year. Conveyancers are appointed from a panel on which at least half of the firms must be owned by young practitioners.
narration		Officials of the department will return to Ikageng on 14 November to assist residents whose names were misspelt.
contact		Media enquiries: Mr Kagiso Leballo, 082 555 0113
metadata		Issued by: Department of Housing and Land Tenure
boilerplate		Pretoria
