-
metadata		Ministry of Inland Fisheries
headline		Union Minister Shri Harish Devnani inaugurates cold-chain hub at Raipatna; says fisherfolk must get full price for catch
summary		Hub to serve 3,400 fisher families in four districts
summary		Rs. 48.6 crore sanctioned under Matsya Shrinkhala scheme
metadata		Posted On: 12 MAR 2021 5:14PM by PIB Delhi
narration		Union Minister for Inland Fisheries, Shri Harish Devnani today inaugurated an integrated cold-chain hub at Raipatna in the presence of the Minister of State, Dr. Lata Boruah, and senior officials of the State Government.
narration		Speaking on the occasion, Shri Devnani said that nearly one fifth of the catch in the region is lost for want of ice. He stressed that the hub would bring the loss below five per cent within two years. The Minister urged the cooperatives to take over the running of the hub and not to leave it to contractors.
narration		He further informed that 27 insulated vehicles and 140 ice boxes have been distributed so far, and hoped that the remaining beneficiaries would be covered before the monsoon.
lead_in		Addressing the gathering, the Minister of State, Dr. Lata Boruah said –
speech	Lata Boruah	My own father sold fish on this ghat. When the sun was high he took whatever price was offered, because by evening there would be no price at all.
speech	Lata Boruah	Today I saw the first crates go into the cold room and I thought of him. This building is not brick and machine only. It is bargaining power.
speech	Lata Boruah	I request the sisters of the self-help groups to come forward and learn the machines. Do not let anybody tell you that it is not your work.
narration		The hub has a storage capacity of 220 metric tonnes, a blast freezer of 10 tonnes per day and a testing laboratory accredited for residue analysis. It has been built on 3.2 acres of land provided by the State Government.
narration		The Matsya Shrinkhala scheme was launched in 2018 with an outlay of Rs. 1,150 crore. Under the scheme, 44 hubs have been sanctioned, of which 19 are functional.
boilerplate		****
boilerplate		VK/AS/RD
metadata		(Release ID: 9704418)
boilerplate		Read this release in: Hindi , Assamese , Bengali
