-
headline		Guidelines for Community Grain Banks Notified
metadata		Department of Food Storage
metadata		Posted On: 08 JUL 2014 11:05AM by PIB Delhi
narration		The Department of Food Storage has notified revised guidelines for Community Grain Banks in tribal blocks. The guidelines come into force from the first day of August, 2014.
narration		The salient features of the guidelines are as under:
list_item		(i) Each bank shall cover not less than 40 and not more than 75 households.
list_item		(ii) An initial stock of one quintal per household shall be provided free of cost.
list_item		(iii) Interest in kind shall not exceed 5 kg per quintal.
list_item		(iv) The executive committee of the bank shall have at least one-half women members.
narration		This information was given by the Minister of State for Food Storage, Shri Bhanwar Lal Meghvanshi in a written reply in the Lok Sabha today.
narration		Replying to a supplementary, the Minister stated that 5,112 banks are functional in 11 States and that a third-party evaluation has been entrusted to the Institute of Rural Accounts, Anandpur.
narration		The evaluation will examine repayment rates, storage losses and the participation of women. The report is due in March, 2015.
boilerplate		SBS/pk
